import { reactive } from 'vue'
import { API } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import { abandon, fingerprintOf, sendResumably } from '@/api/resumable'
import type { Upload } from '@/api/schema'

/** `missing`: begun earlier, and the file has to be chosen again. */
export type ItemState = 'waiting' | 'sending' | 'paused' | 'missing' | 'failed' | 'done'

export interface Item {
  key: number
  name: string
  size: number
  sent: number
  fingerprint: string
  layout: string
  state: ItemState
  file?: File
  url?: string
  problem?: Problem
}

export type UploadQueue = ReturnType<typeof newQueue>

const queues = new Map<string, UploadQueue>()

/** The files somebody is sending to an exam. They go on while the person looks at other pages. */
export function uploadQueue(user: string, exam: string): UploadQueue {
  const key = JSON.stringify([user, exam])
  const queue = queues.get(key) ?? newQueue(exam)
  queues.set(key, queue)
  return queue
}

/** To be called when somebody leaves: nothing of theirs goes on, and nobody after them sees it. What has arrived stays on the server. */
export function forgetUploads() {
  for (const queue of queues.values()) queue.items.forEach(queue.pause)
  queues.clear()
}

/** Whether closing the window would stop something. */
export const isSendingAnything = () => [...queues.values()].some((queue) => queue.items.some((item) => item.state === 'sending'))

/** One file after the other, in the order of the list: that of the batches. */
export function newQueue(exam: string, onArrival: (item: Item) => void = () => undefined) {
  const items = reactive<Item[]>([])
  let keys = 0
  let stop = new AbortController()
  const queue = { items, onArrival, add, know, pause, resume, move, remove, clear }

  function add(files: Iterable<File>, layout: string) {
    for (const file of files) {
      const fingerprint = fingerprintOf(file)
      const known = items.find((item) => item.fingerprint === fingerprint && item.state !== 'done')
      if (!known) items.push({ key: ++keys, name: file.name, size: file.size, sent: 0, fingerprint, layout, state: 'waiting', file })
      else if (known.state === 'missing' || known.state === 'failed') Object.assign(known, { file, state: 'waiting', problem: undefined })
    }
    void next()
  }

  /** What the server has of this person's earlier uploads. */
  function know(uploads: Upload[]) {
    for (const { id, fileName, length, offset, fingerprint = '' } of uploads) {
      const url = `${API}/uploads/${id}`
      const known = items.find((item) => item.url === url || (fingerprint && item.fingerprint === fingerprint && item.state !== 'done'))
      if (known) known.url ??= url
      if (known) continue
      items.push({ key: ++keys, name: fileName, size: length, sent: offset, fingerprint, layout: '', state: 'missing', url })
    }
  }

  async function next(): Promise<void> {
    const item = items.find(({ state }) => state === 'waiting' || state === 'paused')
    // whoever pauses wants quiet, and the order kept
    if (!item || item.state === 'paused' || items.some(({ state }) => state === 'sending')) return
    item.state = 'sending'
    stop = new AbortController()
    try {
      const progress = { onBegun: (url: string) => (item.url = url), onSent: (bytes: number) => (item.sent = bytes) }
      await sendResumably({ exam, file: item.file!, layout: item.layout, url: item.url }, progress, stop.signal)
      item.sent = item.size
      item.state = 'done'
      queue.onArrival(item)
    } catch (thrown) {
      settle(item, asProblem(thrown))
    }
    await next()
  }

  function settle(item: Item, problem: Problem) {
    if (problem.details.code === 'aborted') {
      item.state = 'paused'
      return
    }
    item.problem = problem
    item.state = 'failed'
  }

  function pause(item: Item) {
    if (item.state === 'sending') stop.abort()
    else if (item.state === 'waiting') item.state = 'paused'
  }

  function resume(item: Item) {
    Object.assign(item, { state: 'waiting', problem: undefined })
    void next()
  }

  /** @param by -1 for one place up */
  function move(item: Item, by: number) {
    const from = items.indexOf(item)
    const to = from + by
    if (from < 0 || to < 0 || to >= items.length) return
    items.splice(to, 0, ...items.splice(from, 1))
    void next()
  }

  /** Stops it for good, here and on the server. */
  async function remove(item: Item) {
    if (item.state === 'sending') stop.abort()
    const { url, state } = item
    const place = items.indexOf(item)
    if (place >= 0) items.splice(place, 1)
    void next()
    if (url && state !== 'done') await abandon(url)
  }

  function clear() {
    items.splice(0, items.length, ...items.filter(({ state }) => state !== 'done'))
  }

  return queue
}
