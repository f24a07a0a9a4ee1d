import { describe, expect, it } from 'vitest'
import { pageWidth, scaleOf, stepped } from '@/copy/zoom'

const A4 = 210 / 297
const view = { width: 1366, height: 672 }

describe('the width of a page', () => {
  it('fills the window', () => expect(pageWidth({ fit: 'width' }, view, A4)).toBe(1334))

  it('lets the whole page be seen', () => {
    const width = pageWidth({ fit: 'page' }, view, A4)
    expect(width / A4).toBeLessThanOrEqual(view.height - 32)
    expect(width).toBeGreaterThan(440)
  })

  it('lets the whole of a landscape page be seen', () => expect(pageWidth({ fit: 'page' }, view, 2.5)).toBe(1334))

  it('is that of the paper at scale 1', () => expect(scaleOf(pageWidth({ scale: 1 }, view, A4))).toBe(1))

  it('stays usable in a tiny window', () => expect(pageWidth({ fit: 'page' }, { width: 0, height: 0 }, A4)).toBe(160))
})

describe('a step of the zoom', () => {
  it.each([[1, 1, 1.25], [1, -1, 0.8], [1.1, 1, 1.25], [1.1, -1, 1], [4, 1, 4], [9, 1, 4], [0.25, -1, 0.25], [0.1, -1, 0.25]] as const)(
    'from %d in direction %d leads to %d',
    (from, direction, to) => expect(stepped(from, direction)).toEqual({ scale: to }),
  )

  it('does not stop at the step it is on', () => expect(stepped(scaleOf(993), 1)).toEqual({ scale: 1.5 }))
})
