import type { Item, Marking, MarkingView, Operation, PileEntry, Scheme } from '@/marking/contract'

export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export function leaf(name: string, points = '4', step = '0.25', some: Partial<Item> = {}): Item {
  return { id: name, label: name, points, step, bonus: false, children: [], ...some }
}

export const group = (name: string, ...children: Item[]): Item => leaf(name, '0', '0.25', { children })

/** Two exercises: 1a 1b, and 2 with 2a; a bonus at the end. */
export const scheme: Scheme = {
  items: [group('ex1', leaf('1a'), leaf('1b', '2', '0.5')), group('ex2', group('2', leaf('2a', '5'))), leaf('extra', '1', '0.5', { bonus: true })],
}

export const marking = (some: Partial<Marking> = {}): Marking => ({ revision: 0, annotations: [], marks: {}, remarks: {}, appreciation: '', ...some })

export function view(some: Partial<MarkingView> = {}): MarkingView {
  return {
    copy: id(1), number: 'K7Q2', state: 'LOCKED', pages: 2, pageList: [{ page: 1, version: 'a' }, { page: 2, version: 'b' }], scheme, marking: marking(),
    exam: { reference: 'bac', name: 'Bac blanc' }, variant: '', revisit: false, items: [], drafts: 0,
    lock: { copy: id(1), holder: 'claire', fence: 7, expiresAt: '2026-03-01T10:30:00Z', serverTime: '2026-03-01T10:00:00Z' }, ...some,
  }
}

let next = 100
export const mark = (item: string, points: string | null): Operation => ({ kind: 'set-mark', id: id(next++), item, points })
export const remark = (item: string, text: string): Operation => ({ kind: 'set-remark', id: id(next++), item, text })
export const tick = (annotation: string): Operation => ({
  kind: 'put-annotation', id: id(next++), annotation, page: 1, drawing: { kind: 'stamp', region: [0.1, 0.1, 0.04, 0.03], sign: 'TICK', colour: '#c62828' },
})

export function entry(n: number, some: Partial<PileEntry> = {}): PileEntry {
  return { copy: id(n), number: `C${n}`, state: 'READY', variant: '', marked: 0, toMark: 4, revisit: false, lock: 'none', pages: [], ...some }
}
