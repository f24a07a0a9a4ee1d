import { ref } from 'vue'
import { queryClient } from './query-client'

/** Whether the server tells what moved; as long as it does not, screens ask more often. */
export const live = ref(false)

const SETTLE = 2_000
const COME_BACK = 30_000
const CLOSED = 2
/** Asked for on demand only: each costs the server more than it changes. */
const CALM = ['exports', 'score-proposal', 'readiness']

let stream: EventSource | undefined
let coming: ReturnType<typeof setTimeout> | undefined
let waiting: ReturnType<typeof setTimeout> | undefined

/** Listens until told otherwise; the browser comes back by itself when the stream ends. */
export function listen() {
  if (stream || typeof EventSource === 'undefined') return
  stream = new EventSource('/api/v1/events')
  stream.onopen = () => {
    live.value = true
    refreshSoon()
  }
  stream.onerror = () => {
    live.value = false
    // refused, for example under maintenance: the browser would not come back by itself
    if (stream?.readyState === CLOSED) {
      stream = undefined
      coming = setTimeout(listen, COME_BACK)
    }
  }
  stream.addEventListener('jobs', refreshSoon)
  stream.addEventListener('batch', refreshSoon)
}

export function stopListening() {
  stream?.close()
  stream = undefined
  live.value = false
  clearTimeout(waiting)
  clearTimeout(coming)
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
