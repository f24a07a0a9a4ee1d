import { useI18n } from 'vue-i18n'
import { useIssueText } from '@/copy/issue-text'
import type { Finding, Group, Tile } from './contact-sheet'

/** What a page and a group are called, and what is wrong with them. */
export function useWords() {
  const { t, te } = useI18n()
  const issueText = useIssueText()

  const nameOf = ({ place, number }: Tile) =>
    place ? t('batch.pageOf', { page: place.position, copy: place.copy.number }) : t('batch.scan', { number })

  const finding = ({ code, detail }: Finding) => (te(`quality.${code}`) ? t(`quality.${code}`) : detail || code)

  const reason = ({ reason: why }: Tile) =>
    why && (te(`batch.reason.${why.code}`) ? [t(`batch.reason.${why.code}`), why.code === 'discarded' ? why.detail : ''].filter(Boolean).join(' : ') : issueText(why))

  /** All that is wrong with a page, in words. */
  const faultsOf = (tile: Tile) => [
    ...[reason(tile) ?? ''].filter(Boolean),
    ...tile.findings.map(finding),
    ...(tile.place?.copy.issues ?? [])
      .filter(({ scannedPages }) => scannedPages.includes(tile.number))
      .map(({ code, detail }) => issueText({ code, detail })),
  ]

  const titleOf = ({ copy, fate }: Group) => (copy ? t('copies.one', { number: copy.number }) : t(`batch.fate.${fate!}`))
  const doubtsOf = ({ copy }: Group) => copy?.issues.map(issueText) ?? []

  return { nameOf, faultsOf, titleOf, doubtsOf }
}
