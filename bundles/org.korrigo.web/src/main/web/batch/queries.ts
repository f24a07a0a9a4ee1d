import { useQuery } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, bodyOf } from '@/api/client'
import type { Batch } from '@/api/schema'

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

/** What was found on the pages; they are looked at once, when the batch is split. */
export const useFindings = (batch: () => Batch | undefined) =>
  useQuery({
    queryKey: computed(() => ['batch-quality', batch()?.id, batch()?.version]),
    queryFn: () => bodyOf(api.GET('/batches/{id}/quality', path(batch()!.id))),
    enabled: () => batch()?.state === 'SPLIT' && batch()?.quality !== 'GREEN',
  })
