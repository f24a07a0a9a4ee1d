import { QueryClient } from '@tanstack/vue-query'
import { mayPass } from './problem'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, thrown) => failures < 2 && mayPass(thrown),
    },
    mutations: { retry: false },
  },
})
