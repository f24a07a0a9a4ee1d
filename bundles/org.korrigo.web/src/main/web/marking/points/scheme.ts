import type { Item, Scheme, Scores } from '../contract'
import { type Decimal, decimalOf, compare, isMultiple, sum } from './decimal'

/** One line of the barème as the desk shows it. */
export interface Line {
  item: Item
  depth: number
  isLeaf: boolean
  /** whether the marker may give points here */
  mine: boolean
  /** of a leaf: what leads to it, "Exercice 1 · 2 · a" */
  path: string
}

/** The tree as lines, parents before their children. @param mine ids of the leaves of this marker; empty: all */
export function linesOf(scheme: Scheme, mine: string[] = []): Line[] {
  const lines: Line[] = []
  const walk = (items: Item[], depth: number, before: string[]) => {
    for (const item of items) {
      const isLeaf = item.children.length === 0
      const path = [...before, item.label]
      lines.push({ item, depth, isLeaf, mine: isLeaf && (mine.length === 0 || mine.includes(item.id)), path: path.join(' · ') })
      walk(item.children, depth + 1, path)
    }
  }
  walk(scheme.items, 0, [])
  return lines
}

export const leavesOf = (lines: Line[]): Line[] => lines.filter(({ mine }) => mine)

type Marks = ReadonlyMap<string, Decimal>

/** The first of the marker's leaves without a mark; a bonus needs none. */
export const firstMissing = (lines: Line[], marks: Marks) => leavesOf(lines).find(({ item }) => !item.bonus && !marks.has(item.id))

/** The leaf after or before one; undefined past the ends. */
export function neighbour(lines: Line[], id: string | undefined, step: 1 | -1): Line | undefined {
  const leaves = leavesOf(lines)
  const at = leaves.findIndex(({ item }) => item.id === id)
  return at < 0 ? leaves[0] : leaves[at + step]
}

/** Why a mark cannot be given; undefined when it can. */
export function faultOf(typed: string, { points, step }: Item): 'unreadable' | 'above' | 'off-step' | undefined {
  const decimal = decimalOf(typed)
  if (decimal === undefined) return 'unreadable'
  if (compare(decimal, points) > 0) return 'above'
  return isMultiple(decimal, step) ? undefined : 'off-step'
}

/** Points of an item: its own mark, or those of its leaves so far; undefined when nothing is marked below. */
export function pointsOf(item: Item, marks: Marks): Decimal | undefined {
  if (item.children.length === 0) return marks.get(item.id)
  const below = item.children.map((child) => pointsOf(child, marks)).filter((points) => points !== undefined)
  return below.length ? sum(below) : undefined
}

/** A plain sum until the server has added up by the rules of the scoring scheme. */
export function estimate(scheme: Scheme, marks: Marks): { total: Decimal; maximum: Decimal } {
  const leaves = linesOf(scheme).filter(({ isLeaf }) => isLeaf)
  return {
    total: sum(leaves.flatMap(({ item }) => marks.get(item.id) ?? [])),
    maximum: sum(leaves.filter(({ item }) => !item.bonus).map(({ item }) => item.points)),
  }
}

/** Leaves of the marker that still need a mark; optional questions are the server's to know. */
export function missingOf(lines: Line[], marks: Marks, scores: Scores | undefined): Line[] {
  const wanted = scores ? new Set(scores.missing) : undefined
  return leavesOf(lines).filter(({ item }) => !marks.has(item.id) && !item.bonus && (!wanted || wanted.has(item.id)))
}
