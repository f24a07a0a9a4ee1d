import { describe, expect, it } from 'vitest'
import type { BankComment } from '@/marking/contract'
import { fitting } from '@/marking/dialogs/bank'
import { laidOut, layoutOf, nextAfter, queryOf } from '@/marking/pile/order'
import { entry, id } from './samples'

const pile = [
  entry(3, { marked: 2, total: '9.5' }), entry(1, { state: 'GRADED', marked: 4, total: '10' }), entry(10, { lock: 'other', holder: 'paul' }), entry(2, { revisit: true, total: '2' }),
]
const numbers = (query: object) => laidOut(pile, layoutOf(query as Record<string, unknown>)).map(({ number }) => number)

describe('a pile', () => {
  it.each([
    [{}, ['C1', 'C2', 'C3', 'C10']], [{ sort: '-number' }, ['C10', 'C3', 'C2', 'C1']], [{ sort: 'total' }, ['C10', 'C2', 'C3', 'C1']], [{ sort: '-total' }, ['C1', 'C3', 'C2', 'C10']],
    [{ sort: 'revisit' }, ['C2', 'C3', 'C1', 'C10']], [{ sort: '-state' }, ['C1', 'C3', 'C10', 'C2']], [{ show: 'todo' }, ['C2', 'C3', 'C10']], [{ show: 'done' }, ['C1']], [{ show: 'revisit' }, ['C2']],
    [{ sort: 'nonsense', show: 'nonsense' }, ['C1', 'C2', 'C3', 'C10']],
  ])('laid out by %o', (query, expected) => expect(numbers(query)).toEqual(expected))

  it('keeps its layout in the address', () => {
    for (const query of [{}, { sort: '-total', show: 'todo' }, { sort: '-number' }]) expect(queryOf(layoutOf(query))).toEqual(query)
  })

  it('leads to the next copy that can be marked, round the end', () => {
    const shown = laidOut(pile, layoutOf({}))
    expect(nextAfter(shown, undefined)?.copy).toBe(id(2))
    expect(nextAfter(shown, id(2))?.copy).toBe(id(3))
    expect(nextAfter(shown, id(3))?.copy).toBe(id(2))
    expect(nextAfter([entry(1)], id(1))).toBeUndefined()
  })
})

describe('the comment bank', () => {
  const one = (n: number, text: string, some: Partial<BankComment> = {}): BankComment => ({ id: id(n), text, shared: false, mine: true, uses: 0, version: 1, ...some })
  const bank = [one(1, 'Erreur de signe', { uses: 2, item: '1b' }), one(2, 'Très bien', { uses: 1, item: '1a' }), one(3, 'Justifiez', { uses: 9 })]

  it('shows those of the question first, then those used most', () => expect(fitting(bank, '', '1a').map(({ id: which }) => which)).toEqual([id(2), id(3), id(1)]))
  it('is filtered without accents and case, by every word', () => {
    expect(fitting(bank, 'tres BIEN', '1a')).toHaveLength(1)
    expect(fitting(bank, 'erreur bien', '1a')).toEqual([])
  })
})
