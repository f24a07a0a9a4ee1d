import { onBeforeUnmount, onMounted } from 'vue'
import { usePreferences } from '@/app/preferences'

/** What a key does; names are those of KeyboardEvent.key, letters in lower case. Answer false to leave the key to the browser. */
export type Shortcuts = Record<string, () => void | boolean>

/** Keys that act wherever the focus is, except where somebody types or a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts) {
  const preferences = usePreferences()
  const listen = (event: KeyboardEvent) => {
    const act = actionOf(event, shortcuts, preferences.singleKeys)
    if (act && act() !== false) event.preventDefault()
  }
  onMounted(() => window.addEventListener('keydown', listen))
  onBeforeUnmount(() => window.removeEventListener('keydown', listen))
}

/** What an event asks for. @param singleKeys whether a character alone may act (WCAG 2.1.4 lets people turn that off) */
export function actionOf(event: KeyboardEvent, shortcuts: Shortcuts, singleKeys: boolean) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return undefined
  if (isTyping(event.target) || isPressed(event) || document.querySelector('.v-overlay--active')) return undefined
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return event.key.length === 1 && !singleKeys ? undefined : (shortcuts[key] ?? shortcuts[digitOf(event)])
}

/** On a French keyboard the upper row gives digits only with Shift; the key itself tells. */
function digitOf({ code }: KeyboardEvent): string {
  return code.startsWith('Digit') ? code.slice(5) : ''
}

function isTyping(target: EventTarget | null): boolean {
  const writable = 'input:not([type=radio], [type=checkbox]), textarea, select'
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(writable))
}

/** Enter on a button or a link is for that button or link. */
function isPressed({ key, target }: KeyboardEvent): boolean {
  return key === 'Enter' && target instanceof HTMLElement && target.closest('button, a') !== null
}
