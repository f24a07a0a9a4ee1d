import { onBeforeUnmount, watch } from 'vue'
import { usePreferences } from '@/app/preferences'
import type { Zoom } from '@/copy/zoom'

/** Two copies side by side are seen in their whole width, and one alone again as before. */
export function useSideBySide(comparing: () => boolean) {
  const preferences = usePreferences()
  let alone: Zoom | undefined

  function goBack() {
    if (alone) preferences.zoom = alone
    alone = undefined
  }

  watch(comparing, (both) => {
    if (!both) return goBack()
    alone = preferences.zoom
    preferences.zoom = { fit: 'width' }
  }, { immediate: true })
  onBeforeUnmount(goBack)
}
