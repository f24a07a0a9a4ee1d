import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { api, bodyOf } from '@/api/client'

type Name = MaybeRefOrGetter<string>
const path = (exam: Name) => ({ params: { path: { exam: toValue(exam) } } })

export const useMarkers = (exam: Name) =>
  useQuery({ queryKey: ['exam', exam, 'markers'], queryFn: () => bodyOf(api.GET('/exams/{exam}/markers', path(exam))) })

export const useDistribution = (exam: Name) =>
  useQuery({
    queryKey: ['exam', exam, 'distribution'],
    queryFn: () => bodyOf(api.GET('/exams/{exam}/distribution', path(exam))),
    refetchInterval: 15_000,
  })

export const useLocks = (exam: Name) =>
  useQuery({ queryKey: ['exam', exam, 'locks'], queryFn: () => bodyOf(api.GET('/exams/{exam}/locks', path(exam))), refetchInterval: 15_000 })

export const useStrategies = () =>
  useQuery({ queryKey: ['distribution-strategies'], queryFn: () => bodyOf(api.GET('/distribution-strategies')), staleTime: Infinity })

export const useAccounts = () => useQuery({ queryKey: ['accounts'], queryFn: () => bodyOf(api.GET('/accounts')) })
