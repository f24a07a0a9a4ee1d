import { ref, toValue, watch } from 'vue'
import { callHeaders, noticeStatus } from '@/api/client'
import { asProblem, type Problem, problemOf } from '@/api/problem'

/** Why an image does not come: an img element only knows that it failed, so the server is asked again for its reason. */
export function useRefusal(address: () => string) {
  const refusal = ref<Problem>()
  const attempt = ref(0)

  async function explain() {
    const asked = toValue(address)
    const found = await reasonOf(asked)
    if (asked === toValue(address)) refusal.value = found
  }

  function again() {
    refusal.value = undefined
    attempt.value++
  }

  watch(address, again)
  return { refusal, explain, attempt, again }
}

async function reasonOf(address: string): Promise<Problem> {
  try {
    const response = await fetch(address, { headers: callHeaders() })
    noticeStatus(response.status, address)
    const isProblem = response.headers.get('Content-Type')?.includes('json')
    return problemOf(response.status, isProblem ? await response.json() : undefined)
  } catch (thrown) {
    return asProblem(thrown)
  }
}
