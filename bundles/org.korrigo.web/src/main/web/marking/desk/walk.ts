import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { queryClient } from '@/api/query-client'
import { pageAddress } from '@/copy/queries'
import { laidOut, layoutOf, nextAfter } from '../pile/order'
import { readMarking, readPile } from './connection'

export const usePile = (exam: MaybeRefOrGetter<string>) => useQuery({ queryKey: ['exam', exam, 'pile'], queryFn: () => readPile(toValue(exam)), refetchInterval: 60_000 })

/** Held, so that the browser does not throw away what was fetched ahead. */
let ahead: HTMLImageElement[] = []

/** The way from copy to copy, in the order in which the pile is laid out. */
export function useWalk(exam: string, copy: string) {
  const route = useRoute()
  const router = useRouter()
  const { data: pile } = usePile(exam)
  const shown = computed(() => {
    const entries = pile.value?.entries ?? []
    const listed = laidOut(entries, layoutOf(route.query))
    // a copy that has left the selection, for example by being finished, still has neighbours among all
    return listed.some((entry) => entry.copy === copy) ? listed : laidOut(entries, layoutOf({ sort: route.query.sort }))
  })
  const at = computed(() => shown.value.findIndex((entry) => entry.copy === copy))
  const entry = computed(() => pile.value?.entries.find((one) => one.copy === copy))
  const next = computed(() => nextAfter(shown.value, copy))

  function to(other: string | undefined, item?: string) {
    if (!other) return void router.push({ name: 'pile', params: { exam }, query: { ...layoutQuery(), done: '1' } })
    return void router.replace({ name: 'desk', params: { exam, copy: other }, query: { ...layoutQuery(), ...(item ? { item } : {}) } })
  }
  const layoutQuery = () => ({ sort: route.query.sort, show: route.query.show })
  const step = (by: 1 | -1) => at.value + by >= 0 && shown.value[at.value + by] && to(shown.value[at.value + by]!.copy)

  /** So that the next copy is there the moment it is asked for: its data and its pages. */
  async function fetchAhead() {
    const id = next.value?.copy
    if (!id) return
    const view = await queryClient.fetchQuery({ queryKey: ['marking', id], queryFn: () => readMarking(id), staleTime: 60_000 }).catch(() => undefined)
    ahead = (view?.pageList ?? []).map((link) => Object.assign(new Image(), { src: pageAddress(id, link) }))
    for (const image of ahead) void image.decode?.().catch(() => undefined)
  }

  const refresh = () => queryClient.invalidateQueries({ queryKey: ['exam', exam, 'pile'] })
  return { pile, shown, at, entry, next, to, step, fetchAhead, refresh, layoutQuery }
}
