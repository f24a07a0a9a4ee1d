import { ref } from 'vue'

/** The sentence that screen readers are told; shown nowhere. */
export const announcement = ref('')

/** Says a sentence to screen readers, even the same one twice. */
export function announce(sentence: string) {
  announcement.value = ''
  // a live region speaks when its text changes, so the empty text must reach the page first
  setTimeout(() => (announcement.value = sentence), 50)
}
