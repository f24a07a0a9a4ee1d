import type { Repair, RepairView, Rotation } from '@/api/schema'
import type { Fate, Tile } from './contact-sheet'

export type Part = 'WHOLE' | 'LEFT' | 'RIGHT' | 'TOP' | 'BOTTOM'

/** Where a page is put: before a place of a copy, or out of all copies. */
export type Target = { copy: string; before: number } | { fate: Fate }

/** What still has to be asked before a page can be put there. */
export type Question = { ask: 'reason' } | { ask: 'parts'; copy: string; position: number }

/** The repair that puts a page somewhere; a question when something must be said first, nothing when it lies there already. */
export function put(tile: Tile, target: Target, large = false): Repair | Question | undefined {
  if ('fate' in target) return target.fate === 'DISCARDED' ? { ask: 'reason' } : setAside(tile, target.fate)
  const { place } = tile
  if (!place) return large ? { ask: 'parts', copy: target.copy, position: target.before } : insert(tile, target.copy, target.before, ['WHOLE'])
  const isHere = place.copy.id === target.copy
  // taken out of its copy, it leaves the places behind it one shorter
  const position = isHere && place.position < target.before ? target.before - 1 : target.before
  if (isHere && position === place.position) return undefined
  return { kind: 'move-page', copy: place.copy.id, page: place.page, to: target.copy, position }
}

export const insert = (tile: Tile, copy: string, position: number, parts: Part[]): Repair =>
  ({ kind: 'insert-page', scannedPage: tile.scan, parts, copy, position })

export const setAside = (tile: Tile, fate: Fate, reason?: string): Repair =>
  ({ kind: 'set-aside', scannedPage: tile.scan, fate, ...(reason ? { reason } : {}) })

export const turn = ({ place }: Tile, clockwise: Rotation): Repair | undefined =>
  place && { kind: 'turn-page', copy: place.copy.id, page: place.page, clockwise }

/** Two pages of copies change places. */
export function swap({ place: one }: Tile, { place: other }: Tile): Repair | undefined {
  if (!one || !other || (one.copy.id === other.copy.id && one.page === other.page)) return undefined
  return { kind: 'swap-pages', copy: one.copy.id, page: one.page, otherCopy: other.copy.id, otherPage: other.page }
}

/** The page and those behind it become a copy. */
export const splitAt = ({ place }: Tile): Repair | undefined =>
  place && place.position > 1 ? { kind: 'split-copy', copy: place.copy.id, page: place.page } : undefined

export const merge = (copy: string, other: string): Repair => ({ kind: 'merge-copies', copy, other })

export const replace = (tile: Tile, by: string, clockwise: Rotation): Repair => ({ kind: 'replace-page', scannedPage: tile.scan, by, clockwise })

/** The repair to take back next: the last one that still stands. */
export const lastStanding = (repairs: RepairView[]): RepairView | undefined =>
  repairs.findLast(({ kind, undoneBy }) => kind !== 'undo' && !undoneBy)

export const isQuestion = (order: Repair | Question): order is Question => 'ask' in order
