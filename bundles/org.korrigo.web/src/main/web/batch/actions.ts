import { mdiCallSplit, mdiContentCut, mdiDelete, mdiFileOutline, mdiFileReplace, mdiAlertCircleOutline, mdiRotateLeft, mdiRotateRight } from '@mdi/js'
import type { Tile } from './contact-sheet'
import type { Desk } from './desk'
import { setAside, splitAt, turn } from './orders'

/** Something to do with the chosen page. */
export interface Action {
  name: 'left' | 'right' | 'cut' | 'split' | 'blank' | 'discard' | 'quarantine' | 'replace'
  icon: string
  /** as useShortcuts names it; absent when there is none */
  key?: string
  hint?: string
  act: () => void
}

/** What can be done with a page, as it lies now. */
export function actionsFor(desk: Desk, tile: Tile): Action[] {
  const isFate = (fate: string) => !tile.place && desk.groups.value.some((group) => group.fate === fate && group.tiles.some(({ key }) => key === tile.key))
  const all: (Action & { may: boolean })[] = [
    { name: 'left', icon: mdiRotateLeft, key: 'l', hint: 'L', may: Boolean(tile.place), act: () => desk.order(turn(tile, 'CLOCKWISE_270')) },
    { name: 'right', icon: mdiRotateRight, key: 'r', hint: 'R', may: Boolean(tile.place), act: () => desk.order(turn(tile, 'CLOCKWISE_90')) },
    { name: 'cut', icon: mdiContentCut, hint: 'Ctrl+X', may: true, act: () => desk.hold(tile) },
    { name: 'split', icon: mdiCallSplit, key: 's', hint: 'S', may: Boolean(splitAt(tile)), act: () => desk.order(splitAt(tile)) },
    { name: 'blank', icon: mdiFileOutline, key: 'b', hint: 'B', may: !isFate('BLANK'), act: () => desk.order(setAside(tile, 'BLANK')) },
    { name: 'discard', icon: mdiDelete, key: 'Delete', hint: '', may: !isFate('DISCARDED'), act: () => (desk.asked.value = { ask: 'reason', tile }) },
    { name: 'quarantine', icon: mdiAlertCircleOutline, key: 'q', hint: 'Q', may: !isFate('QUARANTINED'), act: () => desk.order(setAside(tile, 'QUARANTINED')) },
    { name: 'replace', icon: mdiFileReplace, may: Boolean(tile.place), act: () => (desk.asked.value = { ask: 'replace', tile }) },
  ]
  return all.filter(({ may }) => may)
}
