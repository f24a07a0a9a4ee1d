import { describe, expect, it } from 'vitest'
import type { Drawing, Ink, Placed } from '@/marking/contract'
import { extentOf, hits, moved, placed, regionOf } from '@/marking/paper/geometry'
import { begin, type Sheet } from '@/marking/paper/gesture'
import { outlineOf, thinned } from '@/marking/paper/ink'
import { acts, pressureOf } from '@/marking/paper/pointing'
import { regionFor, stamp, writingRegion } from '@/marking/paper/tools'

const A4 = 210 / 297
const ink: Ink = { kind: 'ink', points: [[0.2, 0.2, 0.5], [0.4, 0.2, 0.5]], width: 0.003, colour: '#c62828' }
const box: Drawing = { kind: 'box', region: [0.2, 0.2, 0.4, 0.2], colour: '#c62828' }
const pen = { colour: '#c62828', nib: 0.003 }

describe('drawings', () => {
  it('stay on the page wherever they are moved', () => {
    expect(extentOf(moved(ink, { x: 2, y: -2 })).slice(0, 2)).toEqual([0.8, 0])
    expect(moved(box, { x: -1, y: 0.1 })).toMatchObject({ region: [0, 0.3, 0.4, 0.2] })
    expect(placed([0.9, 0.99, 0.2, 0.1])).toEqual([0.8, 0.9, 0.2, 0.1])
  })

  it('are hit on their line, a box on its frame only', () => {
    expect(hits(ink, { x: 0.3, y: 0.203 }, A4, 0.01)).toBe(true)
    expect(hits(ink, { x: 0.3, y: 0.25 }, A4, 0.01)).toBe(false)
    expect(hits(box, { x: 0.2, y: 0.3 }, A4, 0.01)).toBe(true)
    expect(hits(box, { x: 0.4, y: 0.3 }, A4, 0.01)).toBe(false)
    expect(hits({ ...box, kind: 'highlight' }, { x: 0.4, y: 0.3 }, A4, 0.01)).toBe(true)
  })

  it('may be drawn in any direction', () => expect(regionOf({ x: 0.5, y: 0.6 }, { x: 0.2, y: 1.4 })).toEqual([0.2, 0.6, 0.3, 0.4]))

  it('of the stamp are square on paper', () => {
    const drawing = stamp('TICK', { x: 0.5, y: 0.5 }, A4, pen)
    if (drawing.kind !== 'stamp') throw new Error()
    expect(drawing.region[2]! / drawing.region[3]!).toBeCloseTo(1 / A4, 3)
  })

  it('of words have room for them, and stay on the page', () => {
    expect(writingRegion({ x: 0.97, y: 0.99 })[0]! + writingRegion({ x: 0.97, y: 0.99 })[2]!).toBeLessThanOrEqual(1.0001)
    const region = regionFor('Justifiez '.repeat(40), { x: 0.5, y: 0.9 }, A4)
    expect(region[1]! + region[3]!).toBeLessThanOrEqual(1)
  })

  it('of ink are wide where the pen pressed', () => {
    const height = (pressure: number) => {
      const path = outlineOf({ ...ink, points: Array.from({ length: 20 }, (_, i) => [0.2 + i / 100, 0.2, pressure]) }, A4)
      const ys = [...path.matchAll(/[\d.]+ ([\d.]+)/g)].map((found) => Number(found[1]))
      return Math.max(...ys) - Math.min(...ys)
    }
    // as the final PDF: width × (1 + 0.55 × (2 × pressure − 1))
    expect(height(0.5)).toBeCloseTo(3, 0)
    expect(height(1) / height(0.5)).toBeCloseTo(1.55, 1)
    expect(height(0.1) / height(0.5)).toBeCloseTo(0.56, 1)
  })

  it('of ink drop points that say nothing, never the ends', () => {
    expect(thinned([[0, 0, 0.5], [0.0001, 0, 0.5], [0.01, 0, 0.5], [0.0101, 0, 0.6]])).toEqual([[0, 0, 0.5], [0.01, 0, 0.5], [0.0101, 0, 0.6]])
  })
})

describe('a hand', () => {
  function sheet(annotations: Placed[] = []) {
    const done: unknown[] = []
    const on: Sheet = {
      page: 1, aspect: A4, reach: 0.01, pen, annotations: () => annotations, put: (drawing, id) => done.push(['put', drawing.kind, id]), remove: (id) => done.push(['remove', id]),
      select: (id) => done.push(['select', id]), tap: (at) => done.push(['tap', at]),
    }
    return { on, done }
  }
  const there: Placed[] = [{ id: 'a', page: 1, drawing: ink }, { id: 'b', page: 1, drawing: { ...ink, points: [[0.2, 0.5, 0.5], [0.4, 0.5, 0.5]] } }]

  it('draws a stroke with the pressure of the pen', () => {
    const { on } = sheet()
    let drawn: Drawing | undefined
    const gesture = begin('pen', { ...on, put: (drawing) => (drawn = drawing) }, { x: 0.1, y: 0.1 }, 0.3)!
    gesture.move({ x: 0.2, y: 0.1 }, 0.7)
    gesture.move({ x: 1.4, y: 0.1 }, 0.9)
    gesture.end()
    expect(drawn).toEqual({ kind: 'ink', points: [[0.1, 0.1, 0.3], [0.2, 0.1, 0.7], [1, 0.1, 0.9]], width: 0.003, colour: '#c62828' })
  })

  it('makes no frame of a mere tap', () => {
    const { on, done } = sheet()
    begin('box', on, { x: 0.1, y: 0.1 }, 0.5)!.end()
    const gesture = begin('box', on, { x: 0.1, y: 0.1 }, 0.5)!
    gesture.move({ x: 0.4, y: 0.3 }, 0.5)
    gesture.end()
    expect(done).toEqual([['put', 'box', undefined]])
  })

  it('erases all that it crosses', () => {
    const { on, done } = sheet(there)
    const gesture = begin('eraser', on, { x: 0.3, y: 0.2 }, 0.5)!
    gesture.move({ x: 0.3, y: 0.35 }, 0.5)
    gesture.move({ x: 0.3, y: 0.5 }, 0.5)
    expect(done).toEqual([['remove', 'a'], ['remove', 'b']])
  })

  it('selects what is on top, and moves it only when it moves', () => {
    const { on, done } = sheet(there)
    begin('select', on, { x: 0.3, y: 0.2 }, 0.5)!.end()
    const gesture = begin('select', on, { x: 0.3, y: 0.2 }, 0.5)!
    gesture.move({ x: 0.3, y: 0.3 }, 0.5)
    gesture.end()
    expect(begin('select', on, { x: 0.9, y: 0.9 }, 0.5)).toBeUndefined()
    expect(done).toEqual([['select', 'a'], ['select', 'a'], ['put', 'ink', 'a'], ['select', undefined]])
  })
})

describe('a pointer', () => {
  it('that is a finger draws until a pen was seen; then it only scrolls, but still places and selects', () => {
    expect(acts('touch', 'pen', false)).toBe(true)
    expect(acts('touch', 'pen', true)).toBe(false)
    expect(acts('touch', 'eraser', true)).toBe(false)
    expect(acts('touch', 'tick', true)).toBe(true)
    expect(acts('pen', 'pen', true)).toBe(true)
    expect(acts('mouse', 'pen', true)).toBe(true)
    expect(acts('pen', 'hand', true)).toBe(false)
  })

  it('has the pressure of a pen, and half of it otherwise', () => {
    expect(pressureOf({ pointerType: 'pen', pressure: 0.8 })).toBe(0.8)
    expect(pressureOf({ pointerType: 'touch', pressure: 1 })).toBe(0.5)
    expect(pressureOf({ pointerType: 'mouse', pressure: 0 })).toBe(0.5)
  })
})

describe('a comment of the bank', () => {
  it('goes below words that are there already', () => {
    const first = regionFor('Justifiez', { x: 0.2, y: 0.3 }, A4)
    const second = regionFor('Justifiez', { x: 0.2, y: 0.3 }, A4, [first])
    const third = regionFor('Justifiez', { x: 0.2, y: 0.3 }, A4, [first, second])
    expect(second[1]).toBeGreaterThanOrEqual(first[1]! + first[3]!)
    expect(third[1]).toBeGreaterThanOrEqual(second[1]! + second[3]!)
  })
})
