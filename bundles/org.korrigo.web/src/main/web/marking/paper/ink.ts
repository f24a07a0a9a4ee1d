import { getStroke } from 'perfect-freehand'
import type { Ink } from '../contract'

/** Drawings are painted in thousandths of the page's width. */
export const UNIT = 1000

// thinning as the final PDF has it: a nib is width × (1 + 0.55 × (2 × pressure − 1))
const OPTIONS = { thinning: 0.55, smoothing: 0.5, streamline: 0.35, simulatePressure: false, last: true }

const outlines = new WeakMap<Ink, Map<number, string>>()

/** The outline of a stroke as an SVG path. @param aspect width over height of the page */
export function outlineOf(ink: Ink, aspect: number): string {
  const known = outlines.get(ink) ?? new Map<number, string>()
  outlines.set(ink, known)
  const path = known.get(aspect) ?? strokePath(ink.points, ink.width, aspect)
  known.set(aspect, path)
  return path
}

/** @param width of the nib in fractions of the page's width */
export function strokePath(points: number[][], width: number, aspect: number): string {
  const spots = points.map(([x, y, pressure]) => [x! * UNIT, (y! * UNIT) / aspect, pressure!])
  return pathOf(getStroke(spots, { ...OPTIONS, size: width * UNIT }))
}

/** Curves from middle to middle of the sides of a polygon. */
function pathOf(corners: number[][]): string {
  if (corners.length < 3) return ''
  const middle = (a: number[], b: number[]) => `${near((a[0]! + b[0]!) / 2)} ${near((a[1]! + b[1]!) / 2)}`
  const start = middle(corners.at(-1)!, corners[0]!)
  const curves = corners.map((corner, i) => `Q${near(corner[0]!)} ${near(corner[1]!)} ${middle(corner, corners[(i + 1) % corners.length]!)}`)
  return `M${start}${curves.join('')}Z`
}

const near = (value: number) => Math.round(value * 100) / 100

/** Leaves out points that add nothing: a slow hand gives hundreds on one spot. */
export function thinned(points: number[][], least = 0.0006): number[][] {
  return points.filter((point, i) => {
    const before = points[i - 1]
    return !before || i === points.length - 1 || Math.hypot(point[0]! - before[0]!, point[1]! - before[1]!) >= least
  })
}
