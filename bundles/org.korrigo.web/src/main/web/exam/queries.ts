import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type MaybeRefOrGetter, toValue } from 'vue'
import { api, bodyOf } from '@/api/client'
import { live } from '@/api/hints'
import type { Batch, Exam } from '@/api/schema'

const BUSY = 2_000
const CALM = 15_000

/** Polling is the truth; while hints arrive it need not hurry. */
const pace = (exams: Exam[] | undefined) => (!live.value && exams?.some((exam) => exam.counts.jobsRunning > 0) ? BUSY : CALM)
type ExamName = MaybeRefOrGetter<string>
const path = (exam: ExamName) => ({ params: { path: { exam: toValue(exam) } } })

export function useExams() {
  return useQuery({
    queryKey: ['exams'],
    queryFn: () => bodyOf(api.GET('/exams')),
    refetchInterval: (query) => pace(query.state.data),
  })
}

export function useExam(exam: ExamName) {
  return useQuery({
    queryKey: ['exam', exam],
    queryFn: () => bodyOf(api.GET('/exams/{exam}', path(exam))),
    refetchInterval: (query) => pace(query.state.data && [query.state.data]),
  })
}

/** What belongs to an exam is read again as often as the exam moves. */
function useOfExam<T>(exam: ExamName, part: string, read: () => Promise<T>, enabled?: () => boolean) {
  const { data } = useExam(exam)
  const refetchInterval = computed(() => pace(data.value && [data.value]))
  return useQuery<T>({ queryKey: ['exam', exam, part], queryFn: read, refetchInterval: () => refetchInterval.value, enabled })
}

export const useCopies = (exam: ExamName) =>
  useOfExam(exam, 'copies', () => bodyOf(api.GET('/exams/{exam}/copies', path(exam))))

export const useBatches = (exam: ExamName) =>
  useOfExam(exam, 'batches', () => bodyOf(api.GET('/exams/{exam}/batches', path(exam))))

/** What is wrong with pages of a batch; its pages are looked at once, when it is split. */
export const useQuality = (batch: MaybeRefOrGetter<Batch>, enabled: () => boolean) =>
  useQuery({
    queryKey: computed(() => ['batch-quality', toValue(batch).id, toValue(batch).version]),
    queryFn: () => bodyOf(api.GET('/batches/{id}/quality', { params: { path: { id: toValue(batch).id } } })),
    enabled,
  })

export const useJobs = (exam: ExamName) =>
  useOfExam(exam, 'jobs', () => bodyOf(api.GET('/jobs', { params: { query: { exam: toValue(exam) } } })))

export const useStudents = (exam: ExamName) =>
  useOfExam(exam, 'students', () => bodyOf(api.GET('/exams/{exam}/students', path(exam))))

export const useUndecided = (exam: ExamName) =>
  useOfExam(exam, 'identification', () => bodyOf(api.GET('/exams/{exam}/identification', path(exam))))

export const useReadiness = (exam: ExamName, enabled: () => boolean) =>
  useOfExam(exam, 'readiness', () => bodyOf(api.GET('/exams/{exam}/readiness', path(exam))), enabled)

/** What a newer scoring scheme would change; null when nothing. Every copy is added up for it: not asked over and over. */
export const useScoreProposal = (exam: ExamName, enabled: () => boolean) =>
  useQuery({
    queryKey: ['exam', exam, 'score-proposal'],
    queryFn: async () => (await bodyOf(api.GET('/exams/{exam}/score-proposal', path(exam)))) ?? null,
    enabled,
  })

export const useExports = (exam: ExamName) =>
  useQuery({
    queryKey: ['exam', exam, 'exports'],
    queryFn: () => bodyOf(api.GET('/exams/{exam}/exports', path(exam))),
  })

export const useLayouts = () => useQuery({ queryKey: ['layouts'], queryFn: () => bodyOf(api.GET('/layouts')) })

/** To be called after a change: everything shown of the exam is read again. */
export function useRefresh(exam: ExamName) {
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['exam', toValue(exam)] }),
      client.invalidateQueries({ queryKey: ['exams'] }),
    ])
}
