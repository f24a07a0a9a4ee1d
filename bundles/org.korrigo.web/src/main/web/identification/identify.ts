import { useMutation, useQueryClient } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { api, bodyOf, strong } from '@/api/client'
import type { Copy, Undecided } from '@/api/schema'
import { useRefresh } from '@/exam/queries'

const of = (copy: Copy) => ({ path: { id: copy.id }, header: { 'If-Match': strong(copy.version) } })

/** Says whose a copy is; it leaves the list as soon as the server agrees, so that the next one is there at once. */
export function useIdentify(exam: MaybeRefOrGetter<string>, onIdentified: (of: Undecided, copy: Copy) => void) {
  const client = useQueryClient()
  const refresh = useRefresh(exam)
  return useMutation({
    mutationFn: ({ one, student }: { one: Undecided; student: string }) =>
      bodyOf(api.PUT('/copies/{id}/student', { params: of(one.copy), body: { student } })),
    onSuccess: (identified, { one }) => {
      client.setQueryData<Undecided[]>(listOf(exam), (list) => list?.filter(({ copy }) => copy.id !== identified.id))
      onIdentified(one, identified)
    },
    onSettled: () => void refresh(),
  })
}

/** Takes the name off a copy again; it comes back into the list with its candidates, if they are known. */
export function useTakeBack(exam: MaybeRefOrGetter<string>, onTaken: (copy: Copy) => void) {
  const client = useQueryClient()
  const refresh = useRefresh(exam)
  return useMutation({
    mutationFn: ({ copy }: { copy: Copy; one?: Undecided }) => bodyOf(api.DELETE('/copies/{id}/student', { params: of(copy) })),
    onSuccess: (copy, { one }) => {
      if (one) client.setQueryData<Undecided[]>(listOf(exam), (list) => [{ ...one, copy }, ...(list ?? []).filter((other) => other.copy.id !== copy.id)])
      onTaken(copy)
    },
    onSettled: () => void refresh(),
  })
}

const listOf = (exam: MaybeRefOrGetter<string>) => ['exam', toValue(exam), 'identification']
