import { shallowRef, computed } from 'vue'
import type { Deed } from '../contract'

interface Step {
  done: Deed
  back: Deed
}

const LONGEST = 500

/** What was done to the copy on screen, to be taken back and done again. */
export function useHistory(perform: (deed: Deed) => void) {
  const past = shallowRef<Step[]>([])
  const future = shallowRef<Step[]>([])

  function record(done: Deed, back: Deed) {
    past.value = [...past.value.slice(1 - LONGEST), { done, back }]
    future.value = []
  }

  /** @returns what was done to take the last step back */
  function undo(): Deed | undefined {
    const step = past.value.at(-1)
    if (!step) return undefined
    past.value = past.value.slice(0, -1)
    future.value = [...future.value, step]
    perform(step.back)
    return step.back
  }

  function redo(): Deed | undefined {
    const step = future.value.at(-1)
    if (!step) return undefined
    future.value = future.value.slice(0, -1)
    past.value = [...past.value, step]
    perform(step.done)
    return step.done
  }

  return { record, undo, redo, canUndo: computed(() => past.value.length > 0), canRedo: computed(() => future.value.length > 0) }
}
