import { ref } from 'vue'
import { queryClient } from './query-client'

/** Whether the server tells what moved; as long as it does not, screens ask more often. */
export const live = ref(false)

const SETTLE = 2_000
/** Asked for on demand only: each costs the server more than it changes. */
const CALM = ['exports', 'score-proposal', 'readiness']

/** Of a stream that the browser has given up: the server may be an older one, or not there yet. */
const PAUSES = [5_000, 15_000, 60_000, 300_000]

let stream: EventSource | undefined
let given = 0
let again: ReturnType<typeof setTimeout> | undefined
let waiting: ReturnType<typeof setTimeout> | undefined

/** Listens until told otherwise; the browser comes back by itself when a stream ends, and we when it was refused. */
export function listen() {
  if (stream || typeof EventSource === 'undefined') return
  stream = new EventSource('/api/v1/events')
  stream.onopen = () => {
    live.value = true
    given = 0
    refreshSoon()
  }
  stream.onerror = () => {
    live.value = false
    if (stream?.readyState === EventSource.CLOSED) later()
  }
  stream.addEventListener('jobs', refreshSoon)
  stream.addEventListener('batch', refreshSoon)
}

function later() {
  stream?.close()
  stream = undefined
  clearTimeout(again)
  again = setTimeout(listen, PAUSES[Math.min(given++, PAUSES.length - 1)])
}

export function stopListening() {
  clearTimeout(again)
  given = 0
  stream?.close()
  stream = undefined
  live.value = false
  clearTimeout(waiting)
  waiting = undefined
}

/** Once for all hints of two seconds. What nobody looks at is read when somebody does. */
function refreshSoon() {
  waiting ??= setTimeout(() => {
    waiting = undefined
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => moves(queryKey) })
  }, SETTLE)
}

const moves = ([what, , part]: readonly unknown[]) => what === 'exams' || (what === 'exam' && !CALM.includes(String(part)))
