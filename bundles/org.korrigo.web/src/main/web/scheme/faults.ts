import { isMultiple, parsed } from './decimals'
import { type Row, rowsOf, type Tree } from './tree'

export type Fault = 'label' | 'points' | 'step' | 'multiple'

/** What is wrong with a line, before the server is asked. */
export function faultOf({ node }: Row): Fault | undefined {
  if (!node.label.trim()) return 'label'
  if (node.children.length) return undefined
  const points = parsed(node.points)
  const step = parsed(node.step)
  if (points === undefined || points <= 0n) return 'points'
  if (step === undefined || step <= 0n) return 'step'
  return isMultiple(points, step) ? undefined : 'multiple'
}

export const isSound = (tree: Tree) => tree.length > 0 && rowsOf(tree).every((row) => faultOf(row) === undefined)
