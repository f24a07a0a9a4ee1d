import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { api, bodyOf } from '@/api/client'
import type { Role } from '@/api/schema'

const path = (username: string) => ({ params: { path: { username } } })

export const useAccounts = () => useQuery({ queryKey: ['accounts'], queryFn: () => bodyOf(api.GET('/accounts')) })

export const useSessions = (username: MaybeRefOrGetter<string>) =>
  useQuery({ queryKey: ['account-sessions', username], queryFn: () => bodyOf(api.GET('/accounts/{username}/sessions', path(toValue(username)))) })

/** A change to accounts: the list and the sessions are read again after it. */
export function useChange<I, O>(change: (wanted: I) => Promise<O>, onDone?: (answer: O, wanted: I) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: onDone,
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: ['accounts'] }), client.invalidateQueries({ queryKey: ['account-sessions'] })]),
  })
}

export interface Wanted {
  username: string
  displayName: string
  roles: Role[]
  /** id of the student whose results are seen */
  student?: string
}

export const create = (wanted: Wanted) => bodyOf(api.POST('/accounts', { body: wanted }))
export const rename = (username: string, displayName: string) => bodyOf(api.PUT('/accounts/{username}/name', { ...path(username), body: { displayName } }))
export const giveRoles = (username: string, roles: Role[]) => bodyOf(api.PUT('/accounts/{username}/roles', { ...path(username), body: { roles } }))
export const enable = (username: string, enabled: boolean) => bodyOf(api.PUT('/accounts/{username}/enabled', { ...path(username), body: { enabled } }))
export const resetPassword = (username: string) => bodyOf(api.PUT('/accounts/{username}/password', { ...path(username), body: {} }))
export const revoke = (username: string) => bodyOf(api.DELETE('/accounts/{username}/sessions', path(username)))
