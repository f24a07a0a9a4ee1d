import { onBeforeUnmount, ref } from 'vue'
import { asProblem, isForeign, mayPass, type Problem } from '@/api/problem'
import { queryClient } from '@/api/query-client'
import type { MarkingView } from '../contract'
import { Lease } from '../journal/lease'
import { giveBack, openCopy, readMarking, renewLock } from './connection'
import type { MarkingDesk } from './marking'

const AGAIN = 3_000

/** Takes the copy and keeps it; or shows it without the right to write, and says why. */
export function useLock(copy: string, marking: MarkingDesk, onView: (view: MarkingView) => void) {
  const fence = ref<number>()
  const left = ref<number>()
  /** why nothing can be written; undefined while it can, or while nobody knows yet */
  const refusal = ref<Problem>()
  /** why the copy cannot even be shown */
  const failure = ref<Problem>()
  let retry: ReturnType<typeof setTimeout> | undefined
  let gone = false

  const lease = new Lease(
    (held) => renewLock(copy, held),
    (lock) => {
      fence.value = lock.fence
      left.value = lease.left()
    },
    () => marking.outbox().loseLock(),
  )
  const clock = setInterval(() => (left.value = lease.left()), 5_000)
  const wake = () => void (document.visibilityState === 'visible' && lease.beat())
  document.addEventListener('visibilitychange', wake)

  async function open() {
    clearTimeout(retry)
    try {
      const view = await openCopy(copy)
      if (gone) return void (view.lock && giveBack(copy, view.lock.fence))
      refusal.value = failure.value = undefined
      take(view)
    } catch (thrown) {
      if (!gone) await explain(asProblem(thrown))
    }
  }

  function take(view: MarkingView) {
    queryClient.setQueryData(['marking', copy], view)
    onView(view)
    if (!view.lock) return
    lease.hold(view.lock)
    marking.outbox().admit(view.marking, view.lock.fence)
  }

  async function explain(problem: Problem) {
    if (problem.details.code === 'read-only' && !marking.outbox().count) return lookOnly(problem)
    if ((problem.status === 409 || problem.status === 403) && !isForeign(problem)) return readOnly(problem)
    failure.value = problem
    // whoever has the copy on screen from before goes on; the journal keeps what is done
    if (mayPass(problem) || isForeign(problem)) retry = setTimeout(() => void open(), AGAIN)
  }

  /** The copy can be looked at until somebody opens the server again. */
  async function lookOnly(problem: Problem) {
    await readOnly(problem)
    retry = setTimeout(() => void open(), AGAIN * 5)
  }

  async function readOnly(problem: Problem) {
    refusal.value = problem
    failure.value = undefined
    if (marking.outbox().count > 0) marking.outbox().loseLock()
    try {
      onView(await readMarking(copy))
    } catch (thrown) {
      failure.value = asProblem(thrown)
    }
  }

  /** The copy is final now, or lost: nothing more is to be renewed. */
  function end() {
    lease.stop()
    left.value = undefined
    fence.value = undefined
  }

  /** The page goes away. A copy with work that is not sent stays ours, so that the work can be sent; a reload takes the copy again. */
  function letGo() {
    if (fence.value !== undefined && marking.settled.value && marking.outbox().count === 0) giveBack(copy, fence.value)
  }

  onBeforeUnmount(() => {
    gone = true
    clearInterval(clock)
    clearTimeout(retry)
    document.removeEventListener('visibilitychange', wake)
    const held = fence.value
    lease.stop()
    void leave(held)
  })

  async function leave(held: number | undefined) {
    const sent = marking.ready.value && (await marking.outbox().flush())
    if (marking.ready.value) marking.outbox().close()
    if (sent && held !== undefined && marking.saveState.value === 'saved') giveBack(copy, held)
  }

  return { fence, left, refusal, failure, open, letGo, end }
}
