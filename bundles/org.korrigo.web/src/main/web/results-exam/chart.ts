import type { Bar, ResultRow } from '@/api/bodies'

/** A bar of a chart in the coordinates of its picture, from the top left corner. */
export interface Column {
  x: number
  y: number
  width: number
  height: number
}

const GAP = 0.12

/** Columns that stand on the bottom of a picture; the highest reaches its top. */
export function columns(bars: Pick<Bar, 'count'>[], width: number, height: number): Column[] {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const each = width / Math.max(1, bars.length)
  return bars.map(({ count }, i) => {
    const tall = (height * count) / most
    return { x: each * (i + GAP / 2), y: height - tall, width: each * (1 - GAP), height: tall }
  })
}

/** Steps of an axis of counts: whole numbers, few. */
export function ticks(most: number): number[] {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
  const step = steps.find((one) => most / one <= 5) ?? Math.ceil(most / 5)
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step)
}

/** A fraction as a whole percentage. */
export const percent = (fraction: number | string) => Math.round(100 * Number(fraction))

export type Order = 'student' | 'total'

/** The rows that contain every word, by name or by mark, best first. */
export function ordered(rows: ResultRow[], words: string, order: Order, locale: string): ResultRow[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const name = ({ student, number }: ResultRow) => (student ? `${student.lastName} ${student.firstName} ${student.className}` : '') + ` ${number}`
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  const kept = rows.filter((row) => wanted.every((word) => folded(name(row)).includes(word)))
  const mark = ({ total }: ResultRow) => (total === undefined ? -1 : Number(total))
  return kept.sort((a, b) => (order === 'total' && mark(b) - mark(a)) || collator.compare(name(a), name(b)))
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
