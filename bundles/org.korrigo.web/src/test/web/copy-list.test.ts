import { describe, expect, it } from 'vitest'
import { queryOf, select, selectionOf } from '@/copy/copy-list'
import { copy } from './fixtures'

const helo = { id: 's1', lastName: 'LEFÈVRE', firstName: 'Héloïse', className: 'TG4' }
const zoe = { id: 's2', lastName: 'ABADIE', firstName: 'Zoé', className: 'TG2' }
const copies = [
  copy(10, { student: helo, state: 'GRADED', total: '9.50/20.00' }),
  copy(2, { student: zoe, state: 'GRADED', total: '12.00/20.00' }),
  copy(1, { state: 'STAGING', issues: [{ code: 'extra-sheet', detail: '', scannedPages: [3] }] }),
]
const shown = (query: Record<string, string>) => select(copies, selectionOf(query), 'fr').map(({ ordinal }) => ordinal)

describe('the copies of an exam', () => {
  it('are shown by number', () => expect(shown({})).toEqual([1, 2, 10]))

  it('are narrowed down to a state', () => expect(shown({ state: 'GRADED' })).toEqual([2, 10]))

  it.each([['heloise lefevre', [10]], ['LEF', [10]], ['tg2', [2]], ['0001', [1]], ['nobody', []]])(
    'are found by "%s" without regard to accents and case',
    (search, found) => expect(shown({ search })).toEqual(found),
  )

  it('are sorted by name, those without one first', () => expect(shown({ sort: 'student' })).toEqual([1, 2, 10]))

  it('are sorted by points as numbers, not as text', () => expect(shown({ sort: '-total' })).toEqual([2, 10, 1]))

  it('with doubts come first when doubts are sorted down', () => expect(shown({ sort: '-issues' })[0]).toBe(1))

  it('leave what they were given as it was', () => {
    shown({ sort: '-number' })
    expect(copies.map(({ ordinal }) => ordinal)).toEqual([10, 2, 1])
  })
})

describe('a selection', () => {
  it('survives its way through the address', () => {
    const selection = selectionOf({ state: 'READY', search: 'léa', sort: '-total' })
    expect(selectionOf(queryOf(selection))).toEqual(selection)
  })

  it('leaves the address clean when nothing is selected', () => expect(queryOf(selectionOf({}))).toEqual({}))

  it('ignores what makes no sense', () => {
    expect(selectionOf({ state: 'EATEN', sort: 'colour' })).toEqual({ state: undefined, search: '', sort: 'number', descending: false })
  })
})
