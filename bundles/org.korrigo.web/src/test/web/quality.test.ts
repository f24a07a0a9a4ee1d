import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listen, live, stopListening } from '@/api/hints'
import { queryClient } from '@/api/query-client'
import type { Batch } from '@/api/schema'
import QualityNote from '@/exam/QualityNote.vue'
import { grouped, pace } from '@/exam/quality'
import { fakeApi } from './fake-api'
import { mounted } from './mounted'

const batch = (quality: Batch['quality']) => ({ id: '00000000-0000-4000-8000-000000000050', state: 'SPLIT', quality, version: 2 }) as Batch
const remark = (level: Batch['quality'], code: string, ...pages: number[]) => ({ level, code, pages, detail: 'In English.' })

beforeEach(() => (document.body.innerHTML = ''))
afterEach(() => vi.unstubAllGlobals())

describe('the quality of a batch', () => {
  it('is one word when all is well, and asks for nothing', async () => {
    const sent = fakeApi({})
    const { wrapper } = await mounted(QualityNote, { batch: batch('GREEN') })
    expect(wrapper.text()).toBe('Scans nets')
    expect(sent).toEqual([])
  })

  it('names the pages and what is wrong with them, the worst first', async () => {
    const remarks = [remark('ORANGE', 'cut', 2), remark('RED', 'blurred', 3), remark('RED', 'blurred', 7), remark('ORANGE', 'stained', 9)]
    const pages = { green: 4, orange: 2, red: 2, unchecked: 0 }
    fakeApi({ 'GET /batches/00000000-0000-4000-8000-000000000050/quality': { body: { level: 'RED', pages, checkedBy: [], remarks } } })
    const { wrapper } = await mounted(QualityNote, { batch: batch('RED') })
    await flushPromises()
    expect(wrapper.findAll('li').map((li) => li.text().replace(/\s+/g, ' '))).toEqual([
      'Scans à refaire : flou (pages 3, 7)',
      'Scans à regarder : coin plié ou coupé (page 2)',
      'Scans à regarder : In English. (page 9)',
    ])
  })

  it('tells rates in numbers people can hold', () => {
    expect(pace(3.2)).toEqual({ amount: 3.2, unit: 'second' })
    expect(pace(0.25)).toEqual({ amount: 15, unit: 'minute' })
    expect(grouped([])).toEqual([])
  })
})

describe('hints', () => {
  class FakeSource extends EventTarget {
    static last: FakeSource
    onopen?: () => void
    onerror?: () => void
    static readonly CLOSED = 2
    static made = 0
    readyState = 0
    closed = false
    constructor(readonly url: string) {
      super()
      FakeSource.made++
      FakeSource.last = this
    }
    close() {
      this.closed = true
    }
  }

  afterEach(() => {
    stopListening()
    vi.useRealTimers()
  })

  it('are asked for again with growing pauses where the server refused them', () => {
    vi.useFakeTimers()
    vi.stubGlobal('EventSource', FakeSource)
    listen()
    const before = FakeSource.made
    const refuse = () => {
      FakeSource.last.readyState = FakeSource.CLOSED
      FakeSource.last.onerror?.()
    }
    // a stream that ends is the browser's to begin again
    FakeSource.last.onerror?.()
    vi.advanceTimersByTime(600_000)
    expect(FakeSource.made).toBe(before)
    for (const [i, pause] of [5_000, 15_000, 60_000, 300_000, 300_000].entries()) {
      refuse()
      vi.advanceTimersByTime(pause - 1)
      expect(FakeSource.made).toBe(before + i)
      vi.advanceTimersByTime(1)
      expect(FakeSource.made).toBe(before + i + 1)
    }
    FakeSource.last.onopen?.()
    refuse()
    vi.advanceTimersByTime(5_000)
    expect(FakeSource.made).toBe(before + 6)
    refuse()
    stopListening()
    vi.advanceTimersByTime(600_000)
    expect(FakeSource.made).toBe(before + 6)
  })

  it('make screens read again, once for many, and polling take over when they end', () => {
    vi.useFakeTimers()
    vi.stubGlobal('EventSource', FakeSource)
    const read = vi.spyOn(queryClient, 'invalidateQueries')
    listen()
    const source = FakeSource.last
    expect(source.url).toBe('/api/v1/events')
    source.onopen?.()
    expect(live.value).toBe(true)
    for (let i = 0; i < 9; i++) source.dispatchEvent(new Event(i % 2 ? 'jobs' : 'batch'))
    vi.advanceTimersByTime(2_000)
    expect(read).toHaveBeenCalledTimes(1)
    source.onerror?.()
    expect(live.value).toBe(false)
    stopListening()
    expect(source.closed).toBe(true)
  })

  it('are done without where the browser has none', () => {
    vi.stubGlobal('EventSource', undefined)
    listen()
    expect(live.value).toBe(false)
  })
})
