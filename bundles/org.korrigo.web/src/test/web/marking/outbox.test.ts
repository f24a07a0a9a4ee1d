import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MemoryJournal } from '@/marking/journal/store'
import { FakeServer, SlowJournal, desk, pause, problem } from './outbox-bench'
import { mark, tick } from './samples'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the outbox', () => {
  it('keeps an operation here before it sends it, and forgets it when it is acknowledged', async () => {
    const server = new FakeServer()
    const { outbox, store } = desk(server)
    outbox.admit(server.marking(), 7)
    await outbox.add(mark('1a', '2'))
    expect(await store.pending('copy')).toHaveLength(1)
    expect(server.batches).toEqual([])
    await pause()
    expect(server.marking().marks).toEqual({ '1a': '2' })
    expect(await store.pending('copy')).toEqual([])
    expect(outbox.state).toBe('saved')
  })

  it('sends what is done within 800 ms together, in order', async () => {
    const server = new FakeServer()
    const { outbox } = desk(server)
    outbox.admit(server.marking(), 7)
    const done = [mark('1a', '2'), tick('x'), mark('1a', '3')]
    for (const one of done) void outbox.add(one)
    await pause()
    expect(server.batches).toEqual([done])
    expect(server.marking().marks['1a']).toBe('3')
  })

  it('holds everything back until the lock is there', async () => {
    const server = new FakeServer()
    const { outbox } = desk(server)
    await outbox.add(mark('1a', '2'))
    await pause()
    expect(outbox.state).toBe('opening')
    expect(server.batches).toEqual([])
    outbox.admit(server.marking(), 7)
    await pause()
    expect(server.batches).toHaveLength(1)
  })

  it('goes on by itself after the network was cut, without doubling what had arrived', async () => {
    const server = new FakeServer()
    const { outbox, states } = desk(server)
    outbox.admit(server.marking(), 7)
    server.loseAnswer = true
    await outbox.add(mark('1a', '2'))
    await pause()
    expect(outbox.state).toBe('offline')
    expect(outbox.count).toBe(1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(outbox.state).toBe('saved')
    expect(server.revision).toBe(1)
    expect(states).toContain('offline')
  })

  it.each([502, 503, 504, 500, 429])('waits and tries again after %i', async (status) => {
    const server = new FakeServer()
    const { outbox } = desk(server)
    outbox.admit(server.marking(), 7)
    let times = 2
    server.failure = () => (times-- > 0 ? problem(status, 'x') : undefined)
    await outbox.add(mark('1a', '2'))
    await pause()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(outbox.state).toBe('offline')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(outbox.state).toBe('saved')
  })

  it('replays over the state of the server what an earlier page could not send', async () => {
    const server = new FakeServer()
    const store = new MemoryJournal()
    await desk(server, store).outbox.add(mark('1a', '2'))
    server.write(tick('theirs'))
    const later = desk(server, store).outbox
    await later.restore()
    later.admit(server.marking(), 7)
    expect(later.projection().marks.get('1a')).toBe('2')
    expect(later.projection().annotations.has('theirs')).toBe(true)
    await pause()
    expect(server.marking().marks['1a']).toBe('2')
    expect(await store.pending('copy')).toEqual([])
  })

  it('stops when the session has ended, and goes on after signing in again', async () => {
    const server = new FakeServer()
    const { outbox } = desk(server)
    outbox.admit(server.marking(), 7)
    server.failure = () => problem(401, 'not-signed-in')
    await outbox.add(mark('1a', '2'))
    await pause()
    expect(outbox.state).toBe('signed-out')
    await vi.advanceTimersByTimeAsync(60_000)
    server.failure = undefined
    expect(server.batches).toEqual([])
    outbox.resume()
    await pause()
    expect(outbox.state).toBe('saved')
  })

  it('keeps everything when the lock is lost, and sends it under the next lock', async () => {
    const server = new FakeServer()
    const { outbox, store } = desk(server)
    outbox.admit(server.marking(), 7)
    server.fence = 8
    await outbox.add(mark('1a', '2'))
    await pause()
    expect(outbox.state).toBe('lock-lost')
    outbox.resume()
    expect(outbox.state).toBe('lock-lost')
    expect(await store.pending('copy')).toHaveLength(1)
    outbox.admit(server.marking(), 8)
    await pause()
    expect(server.marking().marks['1a']).toBe('2')
    expect(outbox.state).toBe('saved')
  })

  it('finds the one operation that the server will never take, and sends the others', async () => {
    const server = new FakeServer()
    const { outbox, refused, store } = desk(server)
    outbox.admit(server.marking(), 7)
    const bad = mark('1b', '101')
    const all = [...Array.from({ length: 9 }, (_, i) => tick(`a${i}`)), bad, ...Array.from({ length: 9 }, (_, i) => tick(`b${i}`))]
    for (const one of all) void outbox.add(one)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(refused).toEqual([bad.id])
    expect(server.marking().annotations).toHaveLength(18)
    expect(await store.pending('copy')).toEqual([])
    expect(outbox.state).toBe('saved')
  })

  it.each([[404, 'http-404'], [404, 'path-not-found'], [403, 'http-403']])('keeps everything while it is not the API that answers: %d %s', async (status, code) => {
    const server = new FakeServer()
    const { outbox, refused } = desk(server)
    outbox.admit(server.marking(), 7)
    server.failure = () => problem(status, code)
    await outbox.add(mark('1a', '2'))
    await pause()
    expect(outbox.state).toBe('offline')
    server.failure = undefined
    await vi.advanceTimersByTimeAsync(1_000)
    expect(outbox.state).toBe('saved')
    expect(refused).toEqual([])
    expect(server.marking().marks).toEqual({ '1a': '2' })
  })

  it('says whether everything has arrived when it is asked to send now', async () => {
    const server = new FakeServer()
    const { outbox } = desk(server)
    outbox.admit(server.marking(), 7)
    void outbox.add(mark('1a', '2'))
    expect(await outbox.flush()).toBe(true)
    server.failure = () => problem(0, 'network')
    void outbox.add(mark('1a', '3'))
    expect(await outbox.flush()).toBe(false)
    expect(outbox.count).toBe(1)
  })

  it('still sends when the disk is full, and says that it could not keep it', async () => {
    const server = new FakeServer()
    const { outbox, store } = desk(server)
    outbox.admit(server.marking(), 7)
    vi.spyOn(store, 'append').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'))
    await expect(outbox.add(mark('1a', '2'))).rejects.toThrow('full')
    await pause()
    expect(server.marking().marks['1a']).toBe('2')
  })

  it('sends what is being written to the disk while others are acknowledged', async () => {
    let turn = 0
    const server = new FakeServer()
    const { outbox } = desk(server, new SlowJournal(() => (turn++ % 3 ? 20 : 150)))
    outbox.admit(server.marking(), 7)
    for (let i = 0; i < 60; i++) {
      void outbox.add(tick(`t${i}`))
      await vi.advanceTimersByTimeAsync(35)
    }
    await vi.advanceTimersByTimeAsync(5_000)
    expect(server.marking().annotations).toHaveLength(60)
    expect(outbox.state).toBe('saved')
    expect(outbox.count).toBe(0)
  })

  it('loses nothing and doubles nothing whatever fails, in 200 random runs', async () => {
    for (let seed = 1; seed <= 200; seed++) await randomRun(seed)
  })
})

/** Deeds, cuts, lost answers, crashed pages and new locks in random order; at the end the server has exactly what was done last. */
async function randomRun(seed: number) {
  let state = seed * 2654435761
  const random = (n: number) => (state = (state * 1103515245 + 12345) & 0x7fffffff, state % n)
  const server = new FakeServer()
  const store = new SlowJournal(() => 1 + random(200))
  let page = desk(server, store).outbox
  page.admit(server.marking(), server.fence)
  const wanted = new Map<string, string>()
  const writes: Promise<void>[] = []
  for (let i = 0; i < 30; i++) {
    const what = random(10)
    if (what < 5) {
      const operation = mark(`q${random(4)}`, String(random(20)))
      if (operation.kind === 'set-mark') wanted.set(operation.item, operation.points!)
      writes.push(page.add(operation))
    } else if (what === 5) server.loseAnswer = true
    else if (what === 6) server.failure = random(2) ? () => problem(503, 'down') : undefined
    else if (what === 7) {
      // only what is on the disk survives the page
      let kept = false
      void Promise.all(writes).then(() => (kept = true))
      while (!kept) await vi.advanceTimersByTimeAsync(100)
      page.close()
      page = desk(server, store).outbox
      await page.restore()
      page.admit(server.marking(), server.fence)
    } else if (what === 8) {
      server.fence++
      await pause()
      page.admit(server.marking(), server.fence)
    } else await vi.advanceTimersByTimeAsync(random(3_000))
  }
  server.failure = undefined
  server.loseAnswer = false
  await vi.advanceTimersByTimeAsync(60_000)
  if (page.state === 'lock-lost') page.admit(server.marking(), server.fence)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(server.marking().marks, `seed ${seed}`).toEqual(Object.fromEntries(wanted))
  expect(await store.pending('copy'), `seed ${seed}`).toEqual([])
  expect([...server.known.keys()], `seed ${seed}`).toHaveLength(server.revision)
}
