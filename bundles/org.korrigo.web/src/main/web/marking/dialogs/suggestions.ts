import { computed, ref, useId } from 'vue'
import type { BankComment } from '../contract'
import { useDeskHere } from '../desk/desk'
import { beginningLike } from './bank'
import { useComments } from './comments'

const MOST = 5

/**
 * Comments of the bank that begin like the line being typed. They only offer: what was typed is replaced when Tab takes the first one, or Tab or
 * Enter the one that was chosen with the arrows.
 */
export function useSuggestions(item: () => string | undefined, take: (text: string, comment: BankComment) => void) {
  const desk = useDeskHere()
  const id = useId()
  const typed = ref<string>()
  const at = ref(-1)
  const { data } = useComments(desk.exam, () => typed.value !== undefined)
  const line = computed(() => typed.value?.slice(typed.value.lastIndexOf('\n') + 1) ?? '')
  const shown = computed(() => beginningLike(data.value ?? [], line.value, item()).slice(0, MOST))

  function type(text: string) {
    typed.value = text
    at.value = -1
  }
  const close = () => void (typed.value = undefined)

  function accept(comment: BankComment | undefined): boolean {
    if (!comment) return false
    take(typed.value!.slice(0, typed.value!.length - line.value.length) + comment.text, comment)
    close()
    return true
  }

  /** @returns whether the key is used up */
  function key({ key: name, shiftKey, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean {
    if (!shown.value.length || isComposing || ctrlKey || altKey || metaKey || shiftKey) return false
    if (name === 'Tab') return accept(shown.value[Math.max(0, at.value)])
    if (name === 'Enter') return accept(shown.value[at.value])
    if (name === 'Escape') return close(), true
    if (name !== 'ArrowDown' && name !== 'ArrowUp') return false
    at.value = name === 'ArrowDown' ? Math.min(shown.value.length - 1, at.value + 1) : Math.max(-1, at.value - 1)
    return true
  }

  return { id, shown, at, type, close, accept, key }
}

export type Suggestions = ReturnType<typeof useSuggestions>
