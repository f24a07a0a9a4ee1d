import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { api, bodyOf } from '@/api/client'

type Name = MaybeRefOrGetter<string>
/** A hint of the server comes first; this is for when none does. */
const refetchInterval = 15_000
const path = (id: Name) => ({ params: { path: { id: toValue(id) } } })

export const useBatchPages = (exam: Name, batch: Name) =>
  useQuery({
    queryKey: ['exam', exam, 'batch-pages', batch],
    queryFn: () => bodyOf(api.GET('/batches/{id}/pages', path(batch))),
    refetchInterval,
  })

export const useRepairs = (exam: Name, batch: Name) =>
  useQuery({
    queryKey: ['exam', exam, 'repairs', batch],
    queryFn: () => bodyOf(api.GET('/batches/{id}/repairs', path(batch))),
    refetchInterval,
  })

/** Pages that no copy shows, of all batches: a new scan of a page may be among them. */
export const useSetAside = (exam: Name, enabled: () => boolean) =>
  useQuery({
    queryKey: ['exam', exam, 'set-aside'],
    queryFn: () => bodyOf(api.GET('/exams/{exam}/set-aside', { params: { path: { exam: toValue(exam) } } })),
    enabled,
  })
