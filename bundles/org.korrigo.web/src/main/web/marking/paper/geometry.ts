import type { Drawing, Region } from '../contract'

/** A place on a page, in fractions of its width and height. */
export interface Spot {
  x: number
  y: number
}

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
// a millionth of a page is far finer than any scan
const rounded = (value: number) => Math.round(value * 1e6) / 1e6

export const onPage = ({ x, y }: Spot): Spot => ({ x: rounded(within(x, 0, 1)), y: rounded(within(y, 0, 1)) })

/** The rectangle between two corners, whichever way it was drawn. */
export function regionOf(a: Spot, b: Spot): Region {
  const from = onPage({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) })
  const to = onPage({ x: Math.max(a.x, b.x), y: Math.max(a.y, b.y) })
  return [from.x, from.y, rounded(to.x - from.x), rounded(to.y - from.y)]
}

/** A rectangle of a size around its middle, pushed onto the page. */
export function regionAround({ x, y }: Spot, width: number, height: number): Region {
  return placed([x - width / 2, y - height / 2, width, height])
}

/** A rectangle pushed onto the page. */
export function placed([x, y, width, height]: Region | number[]): Region {
  const across = within(width!, 0, 1)
  const down = within(height!, 0, 1)
  return [rounded(within(x!, 0, 1 - across)), rounded(within(y!, 0, 1 - down)), rounded(across), rounded(down)]
}

/** What a drawing covers. */
export function extentOf(drawing: Drawing): Region {
  if (drawing.kind !== 'ink') return drawing.region
  const xs = drawing.points.map(([x]) => x!)
  const ys = drawing.points.map(([, y]) => y!)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top]
}

/** A drawing moved, never off the page. */
export function moved<D extends Drawing>(drawing: D, by: Spot): D {
  const [left, top, width, height] = extentOf(drawing)
  const x = within(by.x, -left!, 1 - left! - width!)
  const y = within(by.y, -top!, 1 - top! - height!)
  if (drawing.kind !== 'ink') return { ...drawing, region: placed([left! + x, top! + y, width!, height!]) }
  return { ...drawing, points: drawing.points.map(([px, py, pressure]) => [rounded(px! + x), rounded(py! + y), pressure!]) }
}

/** Whether a spot is on a drawing. @param aspect width over height of the page @param reach in fractions of its width */
export function hits(drawing: Drawing, spot: Spot, aspect: number, reach: number): boolean {
  if (drawing.kind === 'ink') return drawing.points.some((point, i) => nearSegment(spot, drawing.points[Math.max(0, i - 1)]!, point, aspect, reach + drawing.width / 2))
  const [x, y, width, height] = drawing.region
  const outside = spot.x < x! - reach || spot.x > x! + width! + reach || spot.y < y! - reach * aspect || spot.y > y! + height! + reach * aspect
  return !outside && (drawing.kind !== 'box' || onEdge(drawing.region, spot, aspect, reach))
}

/** A box is its frame: what is inside belongs to the copy. */
function onEdge([x, y, width, height]: Region, spot: Spot, aspect: number, reach: number): boolean {
  const across = Math.min(Math.abs(spot.x - x!), Math.abs(spot.x - x! - width!))
  const down = Math.min(Math.abs(spot.y - y!), Math.abs(spot.y - y! - height!)) / aspect
  return Math.min(across, down) <= reach
}

function nearSegment(spot: Spot, from: number[], to: number[], aspect: number, reach: number): boolean {
  const [ax, ay, bx, by] = [from[0]!, from[1]! / aspect, to[0]!, to[1]! / aspect]
  const [px, py] = [spot.x, spot.y / aspect]
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = length === 0 ? 0 : within(((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length, 0, 1)
  return Math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay)) <= reach
}
