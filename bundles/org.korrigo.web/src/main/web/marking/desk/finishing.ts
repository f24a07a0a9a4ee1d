import { shallowRef } from 'vue'
import { asProblem, type Problem } from '@/api/problem'
import { queryClient } from '@/api/query-client'
import { finalise } from './connection'

/** A copy that was left as finished and is not. */
export interface Unfinished {
  exam: string
  copy: string
  number: string
  problem: Problem
}

/** Shown on whichever copy the marker is by now. */
export const unfinished = shallowRef<Unfinished[]>([])

/** Makes a copy final while the marker already has the next one. @param of whose marks the server has said to be complete */
export async function finishLater(of: Omit<Unfinished, 'problem'>, fence: number): Promise<void> {
  try {
    queryClient.setQueryData(['marking', of.copy], await finalise(of.copy, fence))
  } catch (thrown) {
    unfinished.value = [...unfinished.value.filter(({ copy }) => copy !== of.copy), { ...of, problem: asProblem(thrown) }]
  }
  await queryClient.invalidateQueries({ queryKey: ['exam', of.exam, 'pile'] })
}

/** The marker is on the copy again. */
export function takeUp(copy: string): void {
  unfinished.value = unfinished.value.filter((one) => one.copy !== copy)
}
