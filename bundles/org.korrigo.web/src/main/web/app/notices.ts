import { computed, onBeforeUnmount, onMounted, shallowRef } from 'vue'
import { api, bodyOf } from '@/api/client'
import type { Notices } from '@/api/schema'

const EVERY = 20_000

const notices = shallowRef<Notices>({})
let asking: Promise<void> | undefined

/** Asks what is switched on; the last answer holds while the server says nothing. */
export function askNotices(): Promise<void> {
  asking ??= bodyOf(api.GET('/notices'))
    .then((told) => void (notices.value = told), () => undefined)
    .finally(() => (asking = undefined))
  return asking
}

/** What everybody is told, as long as the component is there. */
export function useNotices() {
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    void askNotices()
    timer = setInterval(() => document.visibilityState === 'visible' && void askNotices(), EVERY)
  })
  onBeforeUnmount(() => clearInterval(timer))
  return { notices, closed: computed(() => notices.value.maintenance !== undefined) }
}
