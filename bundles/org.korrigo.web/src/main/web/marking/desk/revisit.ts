import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { asProblem } from '@/api/problem'
import { announce } from '@/app/announcer'
import { flagCopy } from './connection'
import type { Desk } from './desk'

/** The flag by which a marker finds a copy again. */
export function useRevisit(desk: Desk, refresh: () => unknown) {
  const { t } = useI18n()
  const wanted = ref<boolean>()
  const isRevisit = computed(() => wanted.value ?? desk.view.value?.revisit ?? false)

  async function flag() {
    const next = !isRevisit.value
    wanted.value = next
    try {
      await flagCopy(desk.copy, next)
      announce(t(next ? 'pile.flagged' : 'pile.unflagged'))
      refresh()
    } catch (thrown) {
      wanted.value = !next
      announce(asProblem(thrown).message)
    }
  }

  return { isRevisit, flag }
}
