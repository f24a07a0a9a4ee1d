import { useQuery } from '@tanstack/vue-query'
import { api, bodyOf } from '@/api/client'

export const commentsKey = (exam: string) => ['exam', exam, 'comments']

/** The comments of this marker, and those that others share. */
export const useComments = (exam: string, enabled: () => boolean = () => true) =>
  useQuery({
    queryKey: commentsKey(exam), queryFn: () => bodyOf(api.GET('/exams/{exam}/comments', { params: { path: { exam } } })), enabled, staleTime: 30_000,
  })
