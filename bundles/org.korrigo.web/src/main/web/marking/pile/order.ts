import type { PileEntry } from '../contract'
import { compare } from '../points/decimal'

export const SORTS = ['number', 'state', 'total', 'revisit'] as const
export type Sort = (typeof SORTS)[number]
export const FILTERS = ['all', 'todo', 'done', 'revisit'] as const
export type Filter = (typeof FILTERS)[number]

/** How the pile is laid out; it lives in the address, so that the desk walks the same pile. */
export interface Layout {
  sort: Sort
  descending: boolean
  filter: Filter
}

type Query = Record<string, unknown>

export function layoutOf(query: Query): Layout {
  const sort = typeof query.sort === 'string' ? query.sort : ''
  return {
    sort: SORTS.find((one) => one === sort.replace('-', '')) ?? 'number',
    descending: sort.startsWith('-'),
    filter: FILTERS.find((one) => one === query.show) ?? 'all',
  }
}

export function queryOf({ sort, descending, filter }: Layout): Record<string, string> {
  return {
    ...(sort !== 'number' || descending ? { sort: (descending ? '-' : '') + sort } : {}),
    ...(filter === 'all' ? {} : { show: filter }),
  }
}

export const isDone = ({ state }: PileEntry) => state === 'GRADED' || state === 'RELEASED'
/** Where this marker can go on writing. */
export const isOpen = (entry: PileEntry) => !isDone(entry) && entry.lock !== 'other'

const SHOWN: Record<Filter, (entry: PileEntry) => boolean> = {
  all: () => true,
  todo: (entry) => !isDone(entry),
  done: isDone,
  revisit: ({ revisit }) => revisit,
}

const numeric = new Intl.Collator('en', { numeric: true })
const progress = ({ marked, toMark }: PileEntry) => (toMark ? marked / toMark : 0)
const rank = (entry: PileEntry) => (isDone(entry) ? 2 : 0) + progress(entry)

const ORDERS: Record<Sort, (a: PileEntry, b: PileEntry) => number> = {
  number: (a, b) => numeric.compare(a.number, b.number),
  state: (a, b) => rank(a) - rank(b),
  total: (a, b) => (a.total && b.total ? compare(a.total, b.total) : Number(!!a.total) - Number(!!b.total)),
  revisit: (a, b) => Number(b.revisit) - Number(a.revisit),
}

/** The pile as it is laid out. The order of the server breaks ties: it says nothing about whose copies they are. */
export function laidOut(entries: PileEntry[], { sort, descending, filter }: Layout): PileEntry[] {
  const sign = descending ? -1 : 1
  const shown = entries.filter(SHOWN[filter]).map((entry, at) => ({ entry, at }))
  return shown.sort((a, b) => sign * ORDERS[sort](a.entry, b.entry) || a.at - b.at).map(({ entry }) => entry)
}

/** The next copy to mark after one, round the end of the pile; undefined when all are done. */
export function nextAfter(entries: PileEntry[], copy: string | undefined): PileEntry | undefined {
  const at = entries.findIndex((entry) => entry.copy === copy)
  return [...entries.slice(at + 1), ...entries.slice(0, Math.max(at, 0))].find((entry) => isOpen(entry) && entry.copy !== copy)
}
