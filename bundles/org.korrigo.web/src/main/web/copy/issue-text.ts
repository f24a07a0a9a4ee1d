import { useI18n } from 'vue-i18n'

interface Issue {
  code: string
  detail: string
  scannedPages?: number[]
  pages?: number[]
}

/** A doubt in words: translated when its code is known, else the sentence of the plug-in that had it. */
export function useIssueText() {
  const { t, te } = useI18n()
  return ({ code, detail, scannedPages, pages }: Issue): string => {
    const said = te(`issue.${code}`) ? t(`issue.${code}`) : detail || code
    const where = scannedPages ?? pages ?? []
    return where.length ? t('issue.onPages', { said, pages: where.join(', ') }, where.length) : said
  }
}
