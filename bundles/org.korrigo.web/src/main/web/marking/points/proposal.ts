import type { Item, Placed } from '../contract'
import { compare, type Decimal, sum } from './decimal'

/** The mark that the comments on an item propose: what they give, or what is left of the maximum after what they take. */
export function proposalFor(item: Item, annotations: Iterable<Placed>): Decimal | undefined {
  const points: Decimal[] = []
  for (const { drawing } of annotations) if (drawing.kind === 'comment' && drawing.item === item.id && drawing.points != null) points.push(drawing.points)
  if (!points.length) return undefined
  const takes = points.some((one) => one.startsWith('-'))
  const total = sum(takes ? [item.points, ...points] : points)
  if (compare(total, '0') < 0) return '0'
  return compare(total, item.points) > 0 ? sum([item.points]) : total
}
