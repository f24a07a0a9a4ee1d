import { computed, ref, shallowReactive, shallowRef } from 'vue'
import type { Problem } from '@/api/problem'
import type { Deed, Operation, Scores } from '../contract'
import type { Conflict } from '../journal/conflicts'
import { useHistory } from '../journal/history'
import { newId } from '../journal/ids'
import { journalOf } from '../journal/indexed'
import { Outbox, type SaveState } from '../journal/outbox'
import { apply, emptyProjection, inverse, type Projection } from '../journal/projection'
import type { Typed } from '../journal/store'
import { Typing } from '../journal/typing'
import { postOperations, readMarking } from './connection'

/** What is on a copy, and the way of every change from the hand through the local journal to the server. */
export function useMarking(copy: string, username: string) {
  const projection: Projection = shallowReactive({ ...emptyProjection(), annotations: shallowReactive(new Map()), marks: shallowReactive(new Map()), remarks: shallowReactive(new Map()) })
  const saveState = ref<SaveState>('opening')
  const waiting = ref(0)
  const scores = shallowRef<Scores>()
  const conflicts = shallowRef<Conflict[]>([])
  const refused = shallowRef<{ operation: Operation; problem: Problem }[]>([])
  const ready = ref(false)
  /** false where the browser cannot keep what is not sent yet */
  const durable = ref(true)
  let outbox: Outbox | undefined
  let typing: Typing | undefined

  /** @returns words that an earlier page was typing */
  async function start(): Promise<Typed[]> {
    const journal = await journalOf(username)
    durable.value = journal.durable
    typing = new Typing(journal.store, copy)
    outbox = new Outbox({
      key: copy,
      store: journal.store,
      post: (batch) => postOperations(copy, batch),
      read: async () => (await readMarking(copy)).marking,
      onState: (state) => {
        saveState.value = state
        waiting.value = outbox?.count ?? 0
      },
      onScores: (sheet) => (scores.value = sheet),
      onReplaced: show,
      onConflicts: (found) => (conflicts.value = found),
      onRefused: (operation, problem) => (refused.value = [...refused.value, { operation, problem }]),
    })
    await outbox.restore()
    for (const operation of outbox.operations) apply(projection, operation)
    waiting.value = outbox.count
    ready.value = true
    return typing.left()
  }

  /** Shows what the server has, with what waits on top. */
  function show() {
    const now = outbox!.projection()
    for (const part of ['annotations', 'marks', 'remarks'] as const) refill<unknown>(projection[part], now[part])
    projection.appreciation = now.appreciation
  }

  /** @returns whether it is on the disk */
  function perform(deed: Deed, before?: string): Promise<boolean> | undefined {
    if (!outbox) return undefined
    const operation = { ...deed, id: newId() } as Operation
    apply(projection, operation)
    const kept = outbox.add(operation, before).then(() => true, () => (durable.value = false))
    waiting.value = outbox.count
    return kept
  }

  const history = useHistory((deed) => void perform(deed))

  function act(deed: Deed, before?: string) {
    history.record(deed, inverse(projection, deed))
    return perform(deed, before)
  }

  const settled = computed(() => saveState.value === 'saved' && waiting.value === 0)
  return {
    projection, saveState, waiting, scores, conflicts, refused, ready, durable, settled, start, act, undo: history.undo, redo: history.redo,
    canUndo: history.canUndo, canRedo: history.canRedo, outbox: () => outbox!, typing: () => typing!,
  }
}

export type MarkingDesk = ReturnType<typeof useMarking>

function refill<T>(shown: Map<string, T>, now: Map<string, T>) {
  for (const key of [...shown.keys()]) if (!now.has(key)) shown.delete(key)
  for (const [key, value] of now) if (shown.get(key) !== value) shown.set(key, value)
}
