import { defineStore } from 'pinia'
import { reactive, toRefs, watch } from 'vue'
import type { Zoom } from '@/copy/zoom'
import type { Locale } from '@/i18n'

interface Preferences {
  locale: Locale
  theme: 'light' | 'dark'
  singleKeys: boolean
  zoom: Zoom
}

const key = 'korrigo.preferences'

function stored(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>
  } catch {
    return {}
  }
}

/** What a person chose on this device. */
export const usePreferences = defineStore('preferences', () => {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches
  // a full-width page on a wide window shows a few lines only
  const zoom: Zoom = window.innerWidth < 1100 ? { fit: 'width' } : { scale: 1.25 }
  const state = reactive<Preferences>({ locale: 'fr', theme: dark ? 'dark' : 'light', singleKeys: true, zoom, ...stored() })
  watch(state, (next) => localStorage.setItem(key, JSON.stringify(next)))
  return toRefs(state)
})
