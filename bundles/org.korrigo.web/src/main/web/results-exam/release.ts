import { useMutation } from '@tanstack/vue-query'
import { api, bodyOf } from '@/api/client'
import type { ReleaseState } from '@/api/bodies'
import type { CopyState } from '@/api/schema'
import { useRefresh } from '@/exam/queries'

/** What keeps the results of an exam from being released as a whole. */
export interface Lack {
  kind: 'state' | 'unidentified' | 'pdf'
  count: number
  state?: CopyState
}

export function lacks({ notGraded, unidentified, pdfMissing }: ReleaseState): Lack[] {
  const states = notGraded.map(({ state, count }): Lack => ({ kind: 'state', state: state as CopyState, count }))
  const named = states.some(({ state }) => state === 'STAGING')
  // a copy to identify is not marked either: it is one thing to do, not two
  const others: Lack[] = [{ kind: 'unidentified', count: named ? 0 : unidentified }, { kind: 'pdf', count: pdfMissing }]
  return [...states, ...others].filter(({ count }) => count > 0)
}

const path = (exam: string) => ({ path: { exam } })

export function useRelease(exam: () => string) {
  const refresh = useRefresh(exam)
  const publish = useMutation({
    mutationFn: (partial: boolean) => bodyOf(api.POST('/exams/{exam}/release', { params: path(exam()), body: { partial } })),
    onSettled: refresh,
  })
  const withdraw = useMutation({
    mutationFn: (reason: string) => bodyOf(api.DELETE('/exams/{exam}/release', { params: { ...path(exam()), query: { reason } } })),
    onSettled: refresh,
  })
  return { publish, withdraw }
}
