import type { LocationQuery } from 'vue-router'
import type { Copy, CopyState } from '@/api/schema'

export const STATES: CopyState[] = ['QUARANTINED', 'STAGING', 'READY', 'LOCKED', 'GRADED', 'RELEASED']
export const COLUMNS = ['number', 'state', 'pages', 'issues', 'student', 'total'] as const
export type Column = (typeof COLUMNS)[number]

/** What is shown of the copies of an exam; it lives in the address, so that the reader walks the same list. */
export interface Selection {
  state?: CopyState
  search: string
  sort: Column
  descending: boolean
}

const text = (value: LocationQuery[string] | undefined) => (typeof value === 'string' ? value : '')

export function selectionOf(query: LocationQuery): Selection {
  const sort = text(query.sort)
  return {
    state: STATES.find((state) => state === query.state),
    search: text(query.search),
    sort: COLUMNS.find((column) => column === sort.replace('-', '')) ?? 'number',
    descending: sort.startsWith('-'),
  }
}

export function queryOf({ state, search, sort, descending }: Selection): Record<string, string> {
  const query: Record<string, string> = {}
  if (state) query.state = state
  if (search) query.search = search
  if (descending || sort !== 'number') query.sort = (descending ? '-' : '') + sort
  return query
}

/** The copies of a selection, in its order. */
export function select(copies: Copy[], selection: Selection, locale: string): Copy[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const words = folded(selection.search).split(' ').filter(Boolean)
  const kept = copies.filter((copy) => (!selection.state || copy.state === selection.state) && words.every((word) => textOf(copy).includes(word)))
  const sign = selection.descending ? -1 : 1
  return kept.sort(
    (a, b) => sign * compare(a, b, selection.sort, collator) || collator.compare(a.number, b.number),
  )
}

/** Without case and accents: people type "heloise" for Héloïse. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

function textOf(copy: Copy): string {
  const { student } = copy
  return folded([copy.number, student?.lastName, student?.firstName, student?.className].join(' '))
}

function compare(a: Copy, b: Copy, column: Column, collator: Intl.Collator): number {
  switch (column) {
    case 'state':
      return STATES.indexOf(a.state) - STATES.indexOf(b.state)
    case 'pages':
      return a.pages - b.pages
    case 'issues':
      return a.issues.length - b.issues.length
    case 'student':
      return collator.compare(nameOf(a), nameOf(b))
    case 'total':
      return collator.compare(a.total ?? '', b.total ?? '')
    default:
      return collator.compare(a.number, b.number)
  }
}

/** Last name first, as on class lists; empty while nobody knows. */
export function nameOf({ student }: Pick<Copy, 'student'>): string {
  return student ? `${student.lastName} ${student.firstName}` : ''
}
