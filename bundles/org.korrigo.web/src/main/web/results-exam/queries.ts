import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { api, bodyOf } from '@/api/client'

type ExamName = MaybeRefOrGetter<string>
const path = (exam: ExamName) => ({ params: { path: { exam: toValue(exam) } } })

export const useResults = (exam: ExamName) =>
  useQuery({ queryKey: ['exam', exam, 'results'], queryFn: () => bodyOf(api.GET('/exams/{exam}/results', path(exam))) })

export const useReleaseState = (exam: ExamName) =>
  useQuery({ queryKey: ['exam', exam, 'release'], queryFn: () => bodyOf(api.GET('/exams/{exam}/release', path(exam))) })
