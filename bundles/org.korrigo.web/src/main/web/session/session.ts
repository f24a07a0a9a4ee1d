import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api, bodyOf } from '@/api/client'
import { asProblem } from '@/api/problem'
import { queryClient } from '@/api/query-client'
import type { Role, Session } from '@/api/schema'
import { forgetUploads } from '@/exam/upload-queue'

/** Who is signed in. */
export const useSession = defineStore('session', () => {
  const current = ref<Session>()
  const expired = ref(false)
  let known: Promise<void> | undefined

  /** Asks the server once whether the browser still has a session. */
  function restore(): Promise<void> {
    known ??= bodyOf(api.GET('/session')).then(
      (session) => void (current.value = session),
      (thrown: unknown) => {
        known = undefined
        if (asProblem(thrown).status !== 401) throw thrown
        known = Promise.resolve()
      },
    )
    return known
  }

  async function signIn(username: string, password: string) {
    current.value = await bodyOf(api.POST('/session', { body: { username, password } }))
    expired.value = false
    known = Promise.resolve()
  }

  async function signOut() {
    await bodyOf(api.DELETE('/session'))
    forgetUploads()
    forget()
  }

  /** Drops everything that belongs to the person. */
  function forget() {
    current.value = undefined
    queryClient.clear()
  }

  /** The server no longer knows the session; several requests may find out, one after the other. */
  function lose() {
    expired.value ||= current.value !== undefined
    forget()
  }

  /** The session has ended, but what is on screen stays: the person signs in again in place. */
  function pause() {
    expired.value = true
  }

  const has = (...roles: Role[]) => roles.some((role) => current.value?.roles.includes(role))
  const isStaff = computed(() => has('ADMIN', 'TEACHER', 'SECRETARY'))

  return { current, expired, restore, signIn, signOut, lose, pause, has, isStaff }
})
