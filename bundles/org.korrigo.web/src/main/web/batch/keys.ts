import { computed, onBeforeUnmount, onMounted } from 'vue'
import { useI18n } from 'vue-i18n'
import { type Shortcuts, useShortcuts } from '@/copy/shortcuts'
import { actionsFor } from './actions'
import type { Desk } from './desk'

const LETTERS = ['l', 'r', 's', 'b', 'q', 'Delete']

/** The keys of the repair screen. @returns them for the help */
export function useDeskKeys(desk: Desk, onHelp: () => void) {
  const { t } = useI18n()

  function act(key: string) {
    const tile = desk.chosen.value
    const action = tile && actionsFor(desk, tile).find((one) => one.key === key)
    if (!action || desk.busy.value) return false
    action.act()
    return true
  }
  const shortcuts: Shortcuts = { '?': onHelp }
  for (const key of LETTERS) shortcuts[key] = () => act(key)
  useShortcuts(shortcuts)

  const onUndo = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
    if (!event.ctrlKey || event.key.toLowerCase() !== 'z' || isTyping || document.querySelector('.v-overlay--active')) return
    event.preventDefault()
    if (desk.undoable.value) void desk.undo(desk.undoable.value)
  }
  onMounted(() => window.addEventListener('keydown', onUndo))
  onBeforeUnmount(() => window.removeEventListener('keydown', onUndo))

  const line = (keys: string[], label: string) => ({ keys, label })
  return computed(() => [
    line(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], t('batch.help.walk')), line(['Enter'], t('batch.enlarge')), line(['Ctrl+X'], t('batch.help.cut')),
    line(['Ctrl+V'], t('batch.help.paste')), line(['Escape'], t('batch.help.letGo')), line(['Ctrl+Z'], t('batch.undo')),
    line(['l'], t('batch.action.left')), line(['r'], t('batch.action.right')), line(['s'], t('batch.action.split')),
    line(['b'], t('batch.action.blank')), line(['Delete'], t('batch.action.discard')), line(['q'], t('batch.action.quarantine')),
  ])
}
