import { describe, expect, it } from 'vitest'
import type { Batch, Page, RepairView } from '@/api/schema'
import { contactSheet, sameOrNear, type Tile } from '@/batch/contact-sheet'
import { insert, lastStanding, put, splitAt, swap } from '@/batch/orders'
import { stepTo } from '@/batch/walk'
import { copy } from './fixtures'

const batch = { id: copy(1).batch, quality: 'ORANGE', state: 'SPLIT' } as Batch
const page = (number: number, disposition: Page['disposition'], ordinal = 0): Page =>
  ({ id: ordinal ? copy(ordinal).scannedPageIds[number - 1]! : `scan-${number}`, number, widthMm: 210, heightMm: 297, codec: 'DCT', disposition })
const doubt = { code: 'extra-sheet', detail: '', scannedPages: [2] }
const first = copy(1, { issues: [doubt], ordinal: 2, state: 'QUARANTINED' })
const second = copy(2, { ordinal: 1, scannedPages: [5, 6, 7, 8] })
const sheet = (pages: Page[], copies = [first, second]) => contactSheet({ batch, pages, copies, quality: { remarks: [{ level: 'ORANGE', code: 'skewed', pages: [2], detail: '' }] } as never })
const tileOf = (ordinal: number, position: number): Tile => sheet([]).find(({ key }) => key === copy(ordinal).id)!.tiles[position - 1]!
const aside: Tile = { key: 'scan-9', image: '', number: 9, scan: 'scan-9', findings: [] }

describe('the contact sheet', () => {
  it('shows first what a person must look at, then the pile in its order, then what was set aside', () => {
    const groups = sheet([page(9, 'QUARANTINED'), page(10, 'BLANK'), page(11, 'DISCARDED'), page(12, 'PENDING')])
    expect(groups.map(({ key }) => key)).toEqual(['QUARANTINED', first.id, 'PENDING', second.id, 'BLANK', 'DISCARDED'])
  })

  it.each([
    ['QUARANTINED', [], true], ['STAGING', [doubt], true], ['STAGING', [], false], ['READY', [doubt], false], ['LOCKED', [{ ...doubt, code: 'identity-page-repaired' }], true],
  ] as const)('asks for a person when a copy in state %s has the doubts %j: %s', (state, issues, urgent) =>
    expect(sheet([], [copy(1, { state, issues: [...issues] })])[0]!.urgent).toBe(urgent))

  it('shows every page of a copy in reading order, and no copy of another batch', () => {
    const groups = sheet([], [copy(1, { pageList: [3, 1].map((n) => ({ page: n, version: 'v' })) }), copy(3, { batch: 'other' })])
    expect(groups.map(({ tiles }) => tiles.map(({ place }) => place?.page))).toEqual([[3, 1]])
  })

  it('says what was found on a page of this batch, never on one of another batch with the same number', () => {
    const found = (pages: Page[]) => sheet(pages).find(({ key }) => key === first.id)!.tiles[1]!.findings.map(({ code }) => code)
    expect(found([page(2, 'PLACED', 1)])).toEqual(['skewed'])
    expect(found([page(2, 'DISCARDED')])).toEqual([])
  })

  it('goes on with the same paper after a repair, or with what lies behind it', () => {
    const groups = sheet([])
    const order = groups.flatMap(({ tiles }) => tiles.map(({ key }) => key))
    const [, gone, next] = groups[0]!.tiles
    expect(sameOrNear(groups, gone, order)).toBe(gone)
    expect(sameOrNear(groups, { ...gone!, key: 'new place' }, order)?.scan).toBe(gone!.scan)
    const half = { ...gone!, key: 'other half' }
    expect(sameOrNear([{ ...groups[0]!, tiles: [half, { ...gone!, key: 'new place' }] }], { ...gone!, key: 'old place' }, ['old place', 'other half'])?.key).toBe('new place')
    const without = groups.map((group) => ({ ...group, tiles: group.tiles.filter((tile) => tile !== gone) }))
    expect(sameOrNear(without, gone, order)).toBe(next)
  })
})

describe('a page that is put somewhere', () => {
  it.each([[1, 4, 3], [4, 1, 1], [2, 5, 4], [1, 3, 2]])('from place %i before place %i of its copy stands at %i', (from, before, at) => {
    expect(put(tileOf(1, from), { copy: first.id, before })).toMatchObject({ kind: 'move-page', page: from, position: at })
  })

  it.each([[2, 2], [2, 3]])('of place %i before place %i stays', (from, before) => expect(put(tileOf(1, from), { copy: first.id, before })).toBeUndefined())

  it('into another copy stands before the page it was dropped on', () => {
    expect(put(tileOf(1, 1), { copy: second.id, before: 2 })).toEqual({ kind: 'move-page', copy: first.id, page: 1, to: second.id, position: 2 })
  })

  it('that no copy shows is inserted; of a large sheet one asks which half', () => {
    expect(put(aside, { copy: first.id, before: 2 })).toEqual(insert(aside, first.id, 2, ['WHOLE']))
    expect(put(aside, { copy: first.id, before: 2 }, true)).toEqual({ ask: 'parts', copy: first.id, position: 2 })
  })

  it('out of all copies is set aside, to be discarded only with a reason', () => {
    expect(put(tileOf(1, 1), { fate: 'BLANK' })).toEqual({ kind: 'set-aside', scannedPage: first.scannedPageIds[0], fate: 'BLANK' })
    expect(put(tileOf(1, 1), { fate: 'DISCARDED' })).toEqual({ ask: 'reason' })
  })
})

describe('repairs', () => {
  it('swap two pages of copies, never one with itself', () => {
    expect(swap(tileOf(1, 1), tileOf(2, 3))).toMatchObject({ kind: 'swap-pages', copy: first.id, page: 1, otherCopy: second.id, otherPage: 3 })
    expect(swap(tileOf(1, 1), tileOf(1, 1))).toBeUndefined()
    expect(swap(aside, tileOf(1, 1))).toBeUndefined()
  })

  it('begin a copy anywhere but at its first page', () => {
    expect(splitAt(tileOf(1, 1))).toBeUndefined()
    expect(splitAt(tileOf(1, 3))).toEqual({ kind: 'split-copy', copy: first.id, page: 3 })
  })

  it('are taken back from the last one that still stands', () => {
    const made = (id: string, some: Partial<RepairView> = {}) => ({ id, kind: 'turn-page', ...some }) as RepairView
    expect(lastStanding([made('a'), made('b', { undoneBy: 'c' }), made('c', { kind: 'undo' })])?.id).toBe('a')
    expect(lastStanding([made('c', { kind: 'undo' })])).toBeUndefined()
  })
})

describe('the arrow keys', () => {
  const spot = (left: number, top: number) => ({ left, top, width: 100, height: 140 })
  // two rows of a copy, then a shorter one
  const spots = [spot(0, 0), spot(110, 0), spot(220, 0), spot(0, 150), spot(110, 150), spot(0, 400)]

  it.each([
    [0, 'ArrowRight', 1], [2, 'ArrowRight', 3], [3, 'ArrowLeft', 2], [0, 'ArrowLeft', 0], [5, 'ArrowRight', 5],
    [1, 'ArrowDown', 4], [2, 'ArrowDown', 4], [4, 'ArrowDown', 5], [5, 'ArrowDown', 5], [4, 'ArrowUp', 1], [1, 'ArrowUp', 1], [1, 'End', 2], [4, 'Home', 3],
  ] as const)('from %i with %s lead to %i', (from, arrow, to) => expect(stepTo(spots, from, arrow)).toBe(to))

  it('begin at the first page', () => expect(stepTo(spots, -1, 'ArrowDown')).toBe(0))
})
