import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MemoryJournal } from '@/marking/journal/store'
import { FakeServer, desk, pause, problem } from './outbox-bench'
import { mark, remark, tick } from './samples'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the outbox, when somebody else writes too', () => {
  it('asks when somebody else gave another mark, with both values', async () => {
    const server = new FakeServer()
    const { outbox, conflicts } = desk(server)
    outbox.admit(server.marking(), 7)
    server.write(mark('1a', '1'))
    await outbox.add(mark('1a', '2'))
    await pause()
    expect(outbox.state).toBe('conflict')
    expect(conflicts).toEqual([[{ field: { what: 'mark', item: '1a' }, yours: '2', theirs: '1' }]])
    await pause()
    expect(server.marking().marks['1a']).toBe('1')
  })

  it.each([['yours', '2'], ['theirs', '1']] as const)('ends a conflict with %s', async (side, left) => {
    const server = new FakeServer()
    const { outbox, store } = desk(server)
    outbox.admit(server.marking(), 7)
    server.write(mark('1a', '1'))
    await outbox.add(mark('1a', '2'))
    await pause()
    await outbox.resolve(() => side)
    await pause()
    expect(server.marking().marks['1a']).toBe(left)
    expect(outbox.projection().marks.get('1a')).toBe(left)
    expect(outbox.state).toBe('saved')
    expect(await store.pending('copy')).toEqual([])
  })

  it('never overwrites a second mark silently while it settles the first', async () => {
    const server = new FakeServer()
    const { outbox, conflicts } = desk(server)
    outbox.admit(server.marking(), 7)
    server.write(mark('1a', '1'))
    server.write(mark('1b', '1'))
    void outbox.add(mark('1a', '2'))
    await outbox.add(mark('1b', '2'))
    await pause()
    expect(conflicts[0]!.map(({ field }) => field.item)).toEqual(['1a', '1b'])
    await outbox.resolve(({ field }) => (field.item === '1a' ? 'yours' : 'theirs'))
    await pause()
    expect(server.marking().marks).toEqual({ '1a': '2', '1b': '1' })
  })

  it('does not take its own mark for that of somebody else when the answer was lost', async () => {
    const server = new FakeServer()
    const { outbox, conflicts } = desk(server)
    outbox.admit(server.marking(), 7)
    server.loseAnswer = true
    await outbox.add(mark('1a', '1'))
    await pause()
    await outbox.add(mark('1a', '2'))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(conflicts).toEqual([])
    expect(server.marking().marks['1a']).toBe('2')
    expect(outbox.state).toBe('saved')
  })

  it('asks also when a page that died had not seen the other value', async () => {
    const server = new FakeServer()
    const store = new MemoryJournal()
    const first = desk(server, store).outbox
    first.admit(server.marking(), 7)
    server.failure = () => problem(503, 'x')
    await first.add(remark('1a', 'Bien'))
    first.close()
    server.failure = undefined
    server.write(remark('1a', 'Mal'))
    const { outbox, conflicts } = desk(server, store)
    await outbox.restore()
    outbox.admit(server.marking(), 8)
    expect(conflicts).toEqual([[{ field: { what: 'remark', item: '1a' }, yours: 'Bien', theirs: 'Mal' }]])
  })

  it('lets annotations of two people stand side by side', async () => {
    const server = new FakeServer()
    const { outbox, conflicts } = desk(server)
    outbox.admit(server.marking(), 7)
    server.write(tick('theirs'))
    await outbox.add(tick('mine'))
    await pause()
    expect(conflicts).toEqual([])
    expect(server.marking().annotations.map(({ id }) => id).sort()).toEqual(['mine', 'theirs'])
  })
})

describe('a draft', () => {
  it('is sent once, whatever of it had arrived', async () => {
    const server = new FakeServer()
    const { outbox } = desk(server)
    const [arrived, lost] = [mark('1a', '2'), mark('1b', '1')]
    server.write(arrived)
    outbox.admit(server.marking(), 7)
    await outbox.recover([{ operation: arrived, before: '' }, { operation: lost, before: '' }])
    await pause()
    expect(server.marking().marks).toEqual({ '1a': '2', '1b': '1' })
    expect(server.revision).toBe(2)
    expect(outbox.state).toBe('saved')
  })

  it('never overwrites what somebody has marked since, not even when the clock runs while it is read', async () => {
    const server = new FakeServer()
    const { outbox, conflicts } = desk(server)
    server.write(mark('1a', '3'))
    outbox.admit(server.marking(), 7)
    await outbox.recover([{ operation: mark('1a', '1'), before: '' }])
    await pause()
    expect(conflicts[0]).toEqual([{ field: { what: 'mark', item: '1a' }, yours: '1', theirs: '3' }])
    expect(server.marking().marks['1a']).toBe('3')
  })
})
