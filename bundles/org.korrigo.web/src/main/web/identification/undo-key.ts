import { onBeforeUnmount, onMounted } from 'vue'

/** Ctrl+Z undoes the last decision, except where somebody types: there it is the undo of the text. */
export function useUndoKey(undo: () => void) {
  const listen = (event: KeyboardEvent) => {
    const { target } = event
    const typing = target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea') && (target as HTMLInputElement).value !== ''
    if (typing || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return
    if (document.querySelector('.v-overlay--active')) return
    event.preventDefault()
    undo()
  }
  onMounted(() => window.addEventListener('keydown', listen))
  onBeforeUnmount(() => window.removeEventListener('keydown', listen))
}
