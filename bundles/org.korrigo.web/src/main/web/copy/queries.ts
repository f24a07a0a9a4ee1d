import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { API, api, bodyOf } from '@/api/client'
import type { Copy, PageLink } from '@/api/schema'

/** A copy; what the list already said of it is shown at once. */
export function useCopy(exam: MaybeRefOrGetter<string>, copy: MaybeRefOrGetter<string>) {
  const client = useQueryClient()
  return useQuery({
    queryKey: ['exam', exam, 'copy', copy],
    queryFn: () => bodyOf(api.GET('/copies/{id}', { params: { path: { id: toValue(copy) } } })),
    placeholderData: () =>
      client.getQueryData<Copy[]>(['exam', toValue(exam), 'copies'])?.find(({ id }) => id === toValue(copy)),
  })
}

/** Address of a page as markers see it: another one as soon as the page looks different. */
export function pageAddress(copy: string, { page, version }: PageLink): string {
  return `${API}/copies/${copy}/pages/${page}/image?v=${version}`
}

/** Address of the identity zones of a copy. */
export function headerAddress(copy: string): string {
  return `${API}/copies/${copy}/header`
}
