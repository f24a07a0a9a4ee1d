import { API } from '@/api/client'
import type { Batch, Copy, Page, Quality } from '@/api/schema'
import { pageAddress } from '@/copy/queries'

export type Fate = 'QUARANTINED' | 'BLANK' | 'DISCARDED'
export type Finding = Pick<Quality['remarks'][number], 'level' | 'code' | 'detail'>

/** A page as it lies on the contact sheet. */
export interface Tile {
  key: string
  image: string
  /** of the scanned page, in its file */
  number: number
  /** id of the scanned page */
  scan: string
  findings: Finding[]
  /** absent for a page that no copy shows */
  place?: { copy: Copy; page: number; position: number }
  reason?: Page['reason']
  /** somebody has decided: what is said of it is no fault any more */
  settled?: boolean
}

/** The pages of a copy, or those that no copy shows for one reason. */
export interface Group {
  key: string
  copy?: Copy
  fate?: Page['disposition']
  tiles: Tile[]
  /** a person must look */
  urgent: boolean
}

export interface Scans {
  batch: Batch
  pages: Page[]
  copies: Copy[]
  quality?: Quality
}

export const scanAddress = (batch: string, number: number) => `${API}/batches/${batch}/pages/${number}/image`

/** Every page of a batch once, those a person must look at first. */
export function contactSheet(scans: Scans): Group[] {
  const found = findingsByPage(scans.quality)
  const copies = scans.copies
    .filter(({ batch }) => batch === scans.batch.id)
    .sort((one, other) => one.ordinal - other.ordinal)
    .map((copy) => groupOfCopy(copy, found, scans.pages))
  const aside = (fate: Page['disposition']) => groupAside(scans, fate, found)
  return [
    ...aside('QUARANTINED'),
    ...copies.filter(({ urgent }) => urgent),
    ...aside('PENDING'),
    ...copies.filter(({ urgent }) => !urgent),
    ...aside('BLANK'),
    ...aside('DISCARDED'),
  ]
}

function findingsByPage(quality?: Quality): Map<number, Finding[]> {
  const found = new Map<number, Finding[]>()
  for (const { pages, level, code, detail } of quality?.remarks ?? []) {
    if (level === 'GREEN') continue
    for (const page of pages) found.set(page, [...(found.get(page) ?? []), { level, code, detail }])
  }
  return found
}

function groupOfCopy(copy: Copy, found: Map<number, Finding[]>, pages: Page[]): Group {
  const own = new Map(pages.map(({ id, number }) => [id, number]))
  const tiles = copy.pageList.map((link, i): Tile => {
    const number = copy.scannedPages[i] ?? 0
    const scan = copy.scannedPageIds[i] ?? ''
    // what was found is said by number, and a page of another batch may have the same
    const findings = own.get(scan) === number ? (found.get(number) ?? []) : []
    const place = { copy, page: link.page, position: i + 1 }
    return { key: `${copy.id}/${link.page}`, image: pageAddress(copy.id, link), number, scan, findings, place }
  })
  const urgent = isDoubtful(copy) || tiles.some(({ findings }) => findings.some(({ level }) => level === 'RED'))
  return { key: copy.id, copy, tiles, urgent }
}

/** What was accepted as it is asks for nobody any more; whose copy it is must be certain to the end. */
function isDoubtful({ state, issues }: Copy): boolean {
  if (state === 'QUARANTINED' || state === 'STAGING') return state === 'QUARANTINED' || issues.length > 0
  return issues.some(({ code }) => code.startsWith('identity-'))
}

function groupAside({ batch, pages }: Scans, fate: Page['disposition'], found: Map<number, Finding[]>): Group[] {
  const tiles = pages
    .filter(({ disposition }) => disposition === fate)
    .map(({ id, number, reason }): Tile => ({ key: id, image: scanAddress(batch.id, number), number, scan: id, findings: found.get(number) ?? [], reason, settled: fate === 'BLANK' || fate === 'DISCARDED' }))
  return tiles.length ? [{ key: fate, fate, tiles, urgent: fate === 'QUARANTINED' }] : []
}

/** The tile to go on with after a repair: the same paper where it now lies, else what lies near. */
export function sameOrNear(groups: Group[], before: Tile | undefined, order: string[]): Tile | undefined {
  const tiles = groups.flatMap((group) => group.tiles)
  if (!before) return tiles[0]
  const halves = tiles.filter(({ scan }) => scan === before.scan)
  // a sheet may hold two pages: the one that lies elsewhere now is meant
  const same = tiles.find(({ key }) => key === before.key) ?? halves.find(({ key }) => !order.includes(key)) ?? halves[0]
  if (same) return same
  const behind = order.slice(order.indexOf(before.key) + 1)
  return tiles.find(({ key }) => behind.includes(key)) ?? tiles.at(-1)
}
