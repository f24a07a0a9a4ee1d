import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import type { Lock } from '@/marking/contract'
import { Lease } from '@/marking/journal/lease'
import { MemoryJournal } from '@/marking/journal/store'
import { Tabs } from '@/marking/journal/tabs'
import { Typing } from '@/marking/journal/typing'
import { id } from './samples'

const minute = 60_000
const lock = (fence: number, from = Date.now(), ahead = 0): Lock => ({
  copy: id(1), holder: 'claire', fence, serverTime: new Date(from + ahead).toISOString(), expiresAt: new Date(from + ahead + 30 * minute).toISOString(),
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a lease', () => {
  it('renews itself long before it ends', async () => {
    const renew = vi.fn(async (fence: number) => lock(fence))
    const lease = new Lease(renew, () => undefined, () => undefined)
    lease.hold(lock(7))
    await vi.advanceTimersByTimeAsync(29 * minute)
    expect(renew.mock.calls.length).toBeGreaterThanOrEqual(5)
    expect(lease.left()).toBeGreaterThan(20 * minute)
    lease.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('counts by the clock of the server, even when ours is wrong', () => {
    const lease = new Lease(async (fence) => lock(fence), () => undefined, () => undefined)
    lease.hold(lock(7, Date.now(), -5 * 3600_000))
    expect(lease.left()).toBe(30 * minute)
    lease.stop()
  })

  it('is lost when the server says so, not when the network is down', async () => {
    const lost = vi.fn()
    let problem = new Problem({ status: 0, code: 'network' })
    const lease = new Lease(async () => { throw problem }, () => undefined, lost)
    lease.hold(lock(7))
    await lease.beat()
    problem = new Problem({ status: 404, code: 'http-404' })
    await lease.beat()
    expect(lost).not.toHaveBeenCalled()
    problem = new Problem({ status: 409, code: 'lock-lost' })
    await lease.beat()
    expect(lost).toHaveBeenCalledOnce()
    expect(lease.left()).toBeUndefined()
  })
})

describe('words being typed', () => {
  it('are kept a quarter of a second behind the keys, the last ones always', async () => {
    const store = new MemoryJournal()
    const typing = new Typing(store, 'copy')
    typing.keep({ field: 'remark:1a', text: 'B' })
    await vi.advanceTimersByTimeAsync(200)
    typing.keep({ field: 'remark:1a', text: 'Bien' })
    expect(await store.typed('copy')).toEqual([])
    await vi.advanceTimersByTimeAsync(60)
    expect((await store.typed('copy')).map(({ text }) => text)).toEqual(['Bien'])
    typing.keep({ field: 'remark:1a', text: 'Bien vu' })
    await typing.writeAll()
    expect((await typing.left()).map(({ text }) => text)).toEqual(['Bien vu'])
  })

  it('are forgotten when they have become an operation', async () => {
    const store = new MemoryJournal()
    const typing = new Typing(store, 'copy')
    typing.keep({ field: 'appreciation:', text: 'Bon' })
    await typing.drop('appreciation:')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await store.typed('copy')).toEqual([])
  })

  it('stay until the operation is on the disk, and for good where it cannot get there', async () => {
    const store = new MemoryJournal()
    const typing = new Typing(store, 'copy')
    const texts = async () => (await store.typed('copy')).map(({ text }) => text)
    typing.keep({ field: 'remark:1a', text: 'Bon' })
    await vi.advanceTimersByTimeAsync(300)
    let written: (isDurable: boolean) => void = () => undefined
    const dropped = typing.drop('remark:1a', new Promise((resolve) => (written = resolve)))
    await vi.advanceTimersByTimeAsync(300)
    expect(await texts()).toEqual(['Bon'])
    typing.keep({ field: 'remark:1a', text: 'Bon début' })
    written(true)
    await dropped
    await vi.advanceTimersByTimeAsync(300)
    expect(await texts()).toEqual(['Bon début'])
    await typing.drop('remark:1a', Promise.resolve(false))
    expect(await texts()).toEqual(['Bon début'])
    await typing.drop('remark:1a', Promise.resolve(true))
    expect(await texts()).toEqual([])
  })
})

describe('two tabs with the same copy', () => {
  it('hear of each other, and of each other leaving', async () => {
    vi.useRealTimers()
    const counts: number[][] = [[], []]
    const first = new Tabs('k', (count) => counts[0]!.push(count))
    const other = new Tabs('other', () => counts[0]!.push(99))
    const second = new Tabs('k', (count) => counts[1]!.push(count))
    await vi.waitFor(() => expect(counts).toEqual([[1], [1]]))
    second.close()
    await vi.waitFor(() => expect(counts[0]).toEqual([1, 0]))
    first.close()
    other.close()
  })
})
