import { computed, type MaybeRefOrGetter, toValue, watchEffect } from 'vue'

/** The title of the browser tab, most particular first. */
export function usePageTitle(...parts: MaybeRefOrGetter<string | undefined>[]) {
  const title = computed(() => [...parts.map((part) => toValue(part)), 'Korrigo'].filter(Boolean).join(' · '))
  watchEffect(() => (document.title = title.value))
}
