import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { api, bodyOf } from '@/api/client'
import { live } from '@/api/hints'
import type { Job } from '@/api/schema'

/** As many as the server answers. */
export const NEWEST = 500
const BUSY = 2_000
const CALM = 15_000

const moves = ({ state }: Job) => state === 'RUNNING' || state === 'QUEUED'

/** Jobs of every exam, newest first. The key makes the hints of the server refresh them. */
export const useAllJobs = (enabled: MaybeRefOrGetter<boolean> = true) =>
  useQuery({
    queryKey: ['exams', 'jobs'],
    queryFn: () => bodyOf(api.GET('/jobs', { params: { query: {} } })),
    enabled: () => toValue(enabled),
    refetchInterval: ({ state }) => (!live.value && state.data?.some(moves) ? BUSY : CALM),
  })

export type Deed = { job: Job; action: 'retry' | 'cancel' } | { job: Job; action: 'priority'; priority: number }

/** Stops a job, starts it again or lets it go first. */
export function useJobDeed() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (deed: Deed) => {
      const path = { path: { id: deed.job.id } }
      if (deed.action === 'priority') return bodyOf(api.PUT('/jobs/{id}/priority', { params: path, body: { priority: deed.priority } }))
      return bodyOf(deed.action === 'retry' ? api.POST('/jobs/{id}/retry', { params: path }) : api.POST('/jobs/{id}/cancel', { params: path }))
    },
    // its exam shows it as well
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: ['exams'] }), client.invalidateQueries({ queryKey: ['exam'] })]),
  })
}
