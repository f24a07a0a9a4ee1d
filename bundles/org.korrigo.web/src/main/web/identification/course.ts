import { computed, reactive, ref, toValue, type MaybeRefOrGetter } from 'vue'
import type { Copy, Undecided } from '@/api/schema'

/** Why a copy is left without a student: to be looked at again in this session, or nobody of the list. */
export type Aside = 'passed' | 'unknown'

/** What was done with a copy. */
export interface Deed {
  of: Undecided
  /** the copy as the server answered; absent when it was put aside */
  identified?: Copy
  aside?: Aside
}

/** The way of one person through the copies to identify. */
export function useCourse(undecided: MaybeRefOrGetter<Undecided[]>, first?: string) {
  const asides = reactive(new Map<string, Aside>())
  const deeds = ref<Deed[]>([])
  const wanted = ref(first)
  const waiting = computed(() => toValue(undecided).filter(({ copy }) => !asides.has(copy.id)))
  const current = computed(() => waiting.value.find(({ copy }) => copy.id === wanted.value) ?? waiting.value[0])
  const following = computed(() => waiting.value.find((one) => one !== current.value))
  const last = computed(() => deeds.value.at(-1))
  const identified = computed(() => deeds.value.filter((deed) => deed.identified).length)
  // somebody else may identify what was put aside here
  const left = (as: Aside) => toValue(undecided).filter(({ copy }) => asides.get(copy.id) === as)
  const passed = computed(() => left('passed'))
  const unknown = computed(() => left('unknown'))

  function decided(of: Undecided, copy: Copy) {
    deeds.value.push({ of, identified: copy })
  }

  function putAside(as: Aside) {
    if (!current.value) return
    deeds.value.push({ of: current.value, aside: as })
    asides.set(current.value.copy.id, as)
  }

  /** Forgets the last deed and comes back to its copy; what the server knows of it is the caller's affair. */
  function stepBack() {
    const deed = deeds.value.pop()
    if (!deed) return
    asides.delete(deed.of.copy.id)
    wanted.value = deed.of.copy.id
  }

  function resume() {
    asides.clear()
    deeds.value = deeds.value.filter((deed) => deed.identified)
  }

  return { current, following, waiting, last, identified, passed, unknown, decided, putAside, stepBack, resume }
}
