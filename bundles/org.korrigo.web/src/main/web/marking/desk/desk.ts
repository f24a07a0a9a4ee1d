import { computed, inject, type InjectionKey, onBeforeUnmount, reactive, ref, shallowRef } from 'vue'
import { queryClient } from '@/api/query-client'
import { useSession } from '@/session/session'
import type { Deed, Drawing, MarkingView } from '../contract'
import { newId } from '../journal/ids'
import type { Typed } from '../journal/store'
import { Tabs } from '../journal/tabs'
import { deskSettings } from '../keys/settings'
import type { Spot } from '../paper/geometry'
import type { Tool } from '../paper/tools'
import { firstMissing, linesOf } from '../points/scheme'
import { pagesOfItems } from './follow'
import { useLock } from './lock'
import { useMarking } from './marking'
import { useWriting } from './writing'

/** Everything about the copy on the desk that its parts share. */
export function useDesk(exam: string, copy: string, item?: string) {
  const username = useSession().current!.username
  const settings = deskSettings(username)
  const marking = useMarking(copy, username)
  // what was fetched ahead is shown at once; the lock follows
  const view = shallowRef<MarkingView | undefined>(queryClient.getQueryData(['marking', copy]))
  const lock = useLock(copy, marking, show)
  const active = ref<string>()
  const tool = ref<Tool>('select')
  const selected = ref<string>()
  const page = ref(1)
  const others = ref(0)
  /** where the next thing is put by keyboard; a page as drawings name it */
  const caret = ref<Spot & { page: number }>()
  const pointer = reactive({ penSeen: false })
  /** where the pointer was last; nothing is drawn of it */
  const last: { spot?: Spot & { page: number } } = {}
  const pages = pagesOfItems(username, exam)
  const lines = computed(() => (view.value ? linesOf(view.value.scheme, view.value.items) : []))
  const isFinal = computed(() => view.value?.state === 'GRADED' || view.value?.state === 'RELEASED')
  const writable = computed(() => marking.ready.value && !!view.value && !isFinal.value && !lock.refusal.value && marking.saveState.value !== 'lock-lost')
  const tabs = new Tabs(`${username}/${copy}`, (count) => (others.value = count))
  const writing = useWriting(marking, act)
  /** words that an earlier page was typing */
  let left: Typed[] = []

  function show(next: MarkingView) {
    view.value = next
    marking.scores.value = next.scores
    marking.outbox().look(next.marking)
    if (writable.value && left.length) writing.restore(left.splice(0))
    active.value ??= (lines.value.find((line) => line.mine && line.item.id === item) ?? firstMissing(lines.value, marking.projection.marks) ?? lines.value.find(({ mine }) => mine))?.item.id
  }

  async function start() {
    left = await marking.start()
    if (view.value) show(view.value)
    await lock.open()
  }

  function act(deed: Deed, before?: string) {
    if (!writable.value) return undefined
    if (deed.kind === 'set-mark') pages.learn(deed.item, page.value)
    return marking.act(deed, before)
  }

  function put(onPage: number, drawing: Drawing, id = newId()) {
    act({ kind: 'put-annotation', annotation: id, page: onPage, drawing })
    return id
  }

  function remove(id: string) {
    if (selected.value === id) selected.value = undefined
    if (marking.projection.annotations.has(id)) act({ kind: 'remove-annotation', annotation: id })
  }

  /** The page may be gone the next moment: what is in a field becomes an operation of the journal. */
  function secure() {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    void marking.typing()?.writeAll()
    tabs.leave()
    if (!writing.current.value) lock.letGo()
  }
  /** The browser shows the page again as it was left, without loading it. */
  const comeBack = ({ persisted }: PageTransitionEvent) => void (persisted && lock.open())
  window.addEventListener('pagehide', secure)
  window.addEventListener('pageshow', comeBack)

  onBeforeUnmount(() => {
    window.removeEventListener('pagehide', secure)
    window.removeEventListener('pageshow', comeBack)
    tabs.close()
    writing.leave()
  })

  const pen = computed(() => ({ colour: settings.colour, nib: settings.nib }))
  return {
    exam, copy, username, settings, marking, projection: marking.projection, view, lock, active, tool, selected, page, others, caret, pointer, last, lines, writable, isFinal,
    writing, pages, pen, start, act, put, remove,
  }
}

export type Desk = ReturnType<typeof useDesk>
export const deskKey: InjectionKey<Desk> = Symbol('desk')
export const useDeskHere = () => inject(deskKey)!
