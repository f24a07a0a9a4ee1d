import { useMutation, useQueryClient } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { api, bodyOf, strong } from '@/api/client'
import type { Copy, Undecided } from '@/api/schema'
import { useRefresh } from '@/exam/queries'

/** Says whose a copy is; it leaves the list as soon as the server agrees, so that the next one is there at once. */
export function useIdentify(exam: MaybeRefOrGetter<string>, onIdentified: (copy: Copy) => void) {
  const client = useQueryClient()
  const refresh = useRefresh(exam)
  return useMutation({
    mutationFn: ({ copy, student }: { copy: Copy; student: string }) =>
      bodyOf(
        api.PUT('/copies/{id}/student', {
          params: { path: { id: copy.id }, header: { 'If-Match': strong(copy.version) } },
          body: { student },
        }),
      ),
    onSuccess: (identified) => {
      client.setQueryData<Undecided[]>(['exam', toValue(exam), 'identification'], (list) =>
        list?.filter(({ copy }) => copy.id !== identified.id),
      )
      onIdentified(identified)
    },
    onSettled: () => void refresh(),
  })
}
