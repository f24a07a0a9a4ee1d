/** A rectangle of the screen. */
export interface Spot {
  left: number
  top: number
  width: number
  height: number
}

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

/** The spot an arrow key leads to; Home and End the ends of the row. Spots are in reading order. @returns an index */
export function stepTo(spots: Spot[], from: number, arrow: Arrow): number {
  const here = spots[from]
  if (!here) return 0
  const last = spots.length - 1
  if (arrow === 'ArrowLeft') return Math.max(0, from - 1)
  if (arrow === 'ArrowRight') return Math.min(last, from + 1)
  const rows = spots.map(({ top, height }) => top + height / 2)
  const isInRow = (i: number) => Math.abs(rows[i]! - rows[from]!) < here.height / 2
  if (arrow === 'Home' || arrow === 'End') {
    let end = from
    const step = arrow === 'Home' ? -1 : 1
    while (end + step >= 0 && end + step <= last && isInRow(end + step)) end += step
    return end
  }
  const sign = arrow === 'ArrowUp' ? -1 : 1
  const beyond = spots.map((_spot, i) => i).filter((i) => (rows[i]! - rows[from]!) * sign >= here.height / 2)
  if (!beyond.length) return from
  const nearestRow = Math.min(...beyond.map((i) => Math.abs(rows[i]! - rows[from]!)))
  const row = beyond.filter((i) => Math.abs(Math.abs(rows[i]! - rows[from]!) - nearestRow) < here.height / 2)
  const across = (i: number) => Math.abs(spots[i]!.left + spots[i]!.width / 2 - (here.left + here.width / 2))
  return row.reduce((best, i) => (across(i) < across(best) ? i : best))
}
