import { describe, expect, it } from 'vitest'
import type { Placed } from '@/marking/contract'
import { compare, decimalOf, isMultiple, same, stepped, sum } from '@/marking/points/decimal'
import { proposalFor } from '@/marking/points/proposal'
import { estimate, faultOf, firstMissing, leavesOf, linesOf, missingOf, neighbour, pointsOf } from '@/marking/points/scheme'
import { id, leaf, scheme } from './samples'

describe('points', () => {
  it.each([['2,5', '2.5'], ['2.50', '2.5'], [' 3 ', '3'], [',5', '0.5'], ['4,', '4'], ['0', '0'], ['0,000001', '0.000001']])('read %s as %s', (typed, decimal) => {
    expect(decimalOf(typed)).toBe(decimal)
  })

  it.each(['', '-1', 'deux', '1,2,3', '1e3', '0,0000001'])('do not read %j', (typed) => expect(decimalOf(typed)).toBeUndefined())

  it('add up exactly', () => {
    expect(sum(Array.from({ length: 10 }, () => '0.1'))).toBe('1')
    expect(sum(['0.1', '0.2'])).toBe('0.3')
    expect(sum([])).toBe('0')
    expect(sum(['1', '-1.25'])).toBe('-0.25')
  })

  it('compare as numbers, not as texts', () => {
    expect(compare('10', '9.5')).toBe(1)
    expect(compare('2.50', '2.5')).toBe(0)
    expect(same('2.50', '2.5')).toBe(true)
    expect(same(undefined, '0')).toBe(false)
    expect(same(undefined, undefined)).toBe(true)
  })

  it('know their step', () => {
    expect(isMultiple('0.75', '0.25')).toBe(true)
    expect(isMultiple('0.7', '0.25')).toBe(false)
    expect(isMultiple('0.7', '0')).toBe(true)
    expect(stepped('3.9', '0.5', 1, '4')).toBe('4')
    expect(stepped(undefined, '0.5', 1, '4')).toBe('0.5')
    expect(stepped('0', '0.5', -1, '4')).toBe('0')
  })
})

describe('a barème', () => {
  const lines = linesOf(scheme)
  const marks = new Map([['1a', '3'], ['1b', '1.5']])

  it('is shown parents first, with the way to each leaf', () => {
    expect(lines.map(({ item, depth }) => `${depth}${item.id}`)).toEqual(['0ex1', '11a', '11b', '0ex2', '12', '22a', '0extra'])
    expect(lines[5]!.path).toBe('ex2 · 2 · 2a')
  })

  it('gives a marker of some questions only those', () => {
    expect(leavesOf(linesOf(scheme, ['1b', '2a'])).map(({ item }) => item.id)).toEqual(['1b', '2a'])
    expect(neighbour(linesOf(scheme, ['1b', '2a']), '1b', 1)?.item.id).toBe('2a')
  })

  it('leads from leaf to leaf, and not past the ends', () => {
    expect(neighbour(lines, '1b', 1)?.item.id).toBe('2a')
    expect(neighbour(lines, 'extra', 1)).toBeUndefined()
    expect(neighbour(lines, '1a', -1)).toBeUndefined()
    expect(neighbour(lines, undefined, 1)?.item.id).toBe('1a')
  })

  it('finds what is missing; a bonus never is, and optional questions are the word of the server', () => {
    expect(firstMissing(lines, marks)?.item.id).toBe('2a')
    expect(missingOf(lines, marks, undefined).map(({ item }) => item.id)).toEqual(['2a'])
    expect(missingOf(lines, marks, { lines: [], total: '4.5', maximum: '11', outOf20: '8.18', missing: [] })).toEqual([])
  })

  it('adds up groups of what is marked so far', () => {
    expect(pointsOf(scheme.items[0]!, marks)).toBe('4.5')
    expect(pointsOf(scheme.items[1]!, marks)).toBeUndefined()
    expect(estimate(scheme, marks)).toEqual({ total: '4.5', maximum: '11' })
  })

  it.each([['4,25', 'above'], ['0,3', 'off-step'], ['x', 'unreadable'], ['4', undefined], ['0', undefined]])('says of %s: %s', (typed, fault) => {
    expect(faultOf(typed, leaf('1a'))).toBe(fault)
  })
})

describe('the comments on a question', () => {
  const comment = (n: number, item: string, points?: string): Placed => ({
    id: id(n), page: 1, drawing: { kind: 'comment', region: [0, 0, 0.1, 0.1], text: 'x', size: 0.01, colour: '#c62828', item, points },
  })

  it('propose what they give', () => expect(proposalFor(leaf('1a'), [comment(1, '1a', '1'), comment(2, '1a', '1.5'), comment(3, '1b', '2')])).toBe('2.5'))
  it('propose what is left of the maximum after what they take', () => expect(proposalFor(leaf('1a'), [comment(1, '1a', '-0.5'), comment(2, '1a', '-0.25')])).toBe('3.25'))
  it('never propose less than nothing or more than the maximum', () => {
    expect(proposalFor(leaf('1a'), [comment(1, '1a', '-9')])).toBe('0')
    expect(proposalFor(leaf('1a'), [comment(1, '1a', '9')])).toBe('4')
  })
  it('propose nothing without points', () => expect(proposalFor(leaf('1a'), [comment(1, '1a')])).toBeUndefined())
})
