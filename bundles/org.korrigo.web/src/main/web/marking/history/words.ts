import { useI18n } from 'vue-i18n'
import { useFormat } from '@/i18n/format'
import type { Drawing, Operation } from '../contract'

/** What an operation did, in words. @param paths of the questions, by id */
export function useHistoryWords(paths: () => ReadonlyMap<string, string>) {
  const { t } = useI18n()
  const { decimal } = useFormat()
  const itemOf = (id: string) => paths().get(id) ?? t('history.gone')

  function drawn(drawing: Drawing): string {
    if (drawing.kind === 'stamp') return t(`desk.tool.${drawing.sign.toLowerCase()}`)
    if (drawing.kind === 'text' || drawing.kind === 'comment') return drawing.text
    return t(`desk.tool.${drawing.kind === 'ink' ? 'pen' : drawing.kind === 'highlight' ? 'highlighter' : 'box'}`)
  }

  return (operation: Operation): string => {
    switch (operation.kind) {
      case 'put-annotation':
        return t('history.what.put-annotation', { what: drawn(operation.drawing) })
      case 'remove-annotation':
        return t('history.what.remove-annotation')
      case 'set-mark':
        if (operation.points == null) return t('history.what.clear-mark', { item: itemOf(operation.item) })
        return t('history.what.set-mark', { item: itemOf(operation.item), points: decimal(operation.points) })
      case 'set-remark':
        return t(operation.text ? 'history.what.set-remark' : 'history.what.clear-remark', { item: itemOf(operation.item), text: operation.text })
      case 'set-appreciation':
        return t(operation.text ? 'history.what.set-appreciation' : 'history.what.clear-appreciation', { text: operation.text })
    }
  }
}
