import { onBeforeUnmount, onMounted } from 'vue'
import { usePreferences } from '@/app/preferences'
import { type Act, actOf, type Bindings, digitOf } from './bindings'

/** What the desk does with keys. An act that answers false leaves its key to the browser. */
export interface Deeds {
  acts: Partial<Record<Act, () => void | boolean>>
  digit: (digit: string) => void
  arrow: (x: number, y: number, fine: boolean) => boolean
  escape: () => void
}

const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
/** Where letters are words: only what leaves the copy acts there. */
const WORDS = 'textarea, select, input:not([type=radio], [type=checkbox], .mark), [contenteditable]'

export function useKeyboard(deeds: Deeds, bindings: () => Bindings) {
  const preferences = usePreferences()
  const listen = (event: KeyboardEvent) => {
    if (handle(event, deeds, bindings(), preferences.singleKeys)) event.preventDefault()
  }
  onMounted(() => window.addEventListener('keydown', listen))
  onBeforeUnmount(() => window.removeEventListener('keydown', listen))
}

/** @returns whether the key is used up */
export function handle(event: KeyboardEvent, deeds: Deeds, bindings: Bindings, singleKeys: boolean): boolean {
  if (event.defaultPrevented || event.isComposing || document.querySelector('.v-overlay--active')) return false
  const at = event.target instanceof HTMLElement ? event.target : document.body
  const inMark = at.matches('input.mark')
  const act = actOf(event, bindings, singleKeys)
  if (at.matches('textarea') && event.key === 'Escape') return at.blur(), deeds.escape(), true
  if (at.matches(WORDS)) return act === 'nextCopy' && deeds.acts.nextCopy?.() !== false && !!deeds.acts.nextCopy
  if (event.key === 'Escape') return deeds.escape(), true
  const arrow = ARROWS[event.key]
  if (arrow && !event.ctrlKey && !event.metaKey && !event.altKey && !at.matches('[type=radio]')) return deeds.arrow(...arrow, event.shiftKey)
  const digit = digitOf(event)
  if (digit !== undefined || event.key === ',') {
    if (!inMark) deeds.digit(digit ?? ',')
    return !inMark
  }
  // a pressed button or link has Enter for itself; a field has what edits it
  if (!act || (act === 'next' && at.closest('button, a, summary')) || (act === 'remove' && inMark)) return false
  const deed = deeds.acts[act]
  return !!deed && deed() !== false
}
