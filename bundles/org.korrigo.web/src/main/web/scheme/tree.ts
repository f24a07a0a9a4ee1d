import type { MarkItem, MarkScheme } from '@/api/schema'
import { parsed, plain } from './decimals'

/** An item of a mark scheme while it is edited; points and step as typed. */
export interface Node {
  /** of this editing, never sent */
  key: number
  /** stable once the server has given it; empty for a new item */
  id: string
  label: string
  points: string
  step: string
  bonus: boolean
  children: Node[]
}

export type Tree = Node[]

export const STEP = '0.25'
let keys = 0

export const newNode = (some: Partial<Node> = {}): Node => ({ id: '', label: '', points: '1', step: STEP, bonus: false, children: [], ...some, key: ++keys })

/** @param comma whether decimals are written with a comma */
export function treeOf({ items }: MarkScheme, comma: boolean): Tree {
  const typed = (text: string) => {
    const value = parsed(text)
    const short = value === undefined ? text : plain(value)
    return comma ? short.replace('.', ',') : short
  }
  const node = ({ id, label, points, step, bonus, children }: MarkItem): Node =>
    newNode({ id, label, points: typed(points), step: typed(step), bonus, children: children.map(node) })
  return items.map(node)
}

/** As the server takes it; only for a tree without faults. */
export function schemeOf(tree: Tree): MarkScheme {
  const item = ({ id, label, points, step, bonus, children }: Node): MarkItem => ({
    id, label: label.trim(), bonus,
    points: plain(children.length ? 0n : (parsed(points) ?? 0n)),
    step: plain(parsed(step) ?? parsed(STEP)!),
    children: children.map(item),
  })
  return { items: tree.map(item) }
}

/** A line of the editor. */
export interface Row {
  node: Node
  depth: number
  /** 2.1.3 */
  number: string
  first: boolean
  last: boolean
}

export function rowsOf(tree: Tree, depth = 0, prefix = ''): Row[] {
  return tree.flatMap((node, i) => {
    const number = `${prefix}${i + 1}`
    return [{ node, depth, number, first: i === 0, last: i === tree.length - 1 }, ...rowsOf(node.children, depth + 1, `${number}.`)]
  })
}

/** What a node is worth without bonus; a parent, what is below it. */
export function worth(node: Node): bigint {
  if (!node.children.length) return parsed(node.points) ?? 0n
  return node.children.filter(({ bonus }) => !bonus).reduce((sum, child) => sum + worth(child), 0n)
}

export const total = (tree: Tree) => tree.filter(({ bonus }) => !bonus).reduce((sum, node) => sum + worth(node), 0n)

/** Points on top of the total. */
export const bonusOf = (tree: Tree): bigint =>
  tree.reduce((sum, node) => sum + (node.bonus ? worth(node) + bonusOf(node.children) : bonusOf(node.children)), 0n)

/** Changes one node, wherever it stands. */
export const update = (tree: Tree, key: number, change: Partial<Node>): Tree =>
  tree.map((node) => (node.key === key ? { ...node, ...change } : { ...node, children: update(node.children, key, change) }))

/** Rewrites the list in which a node stands. */
function inList(tree: Tree, key: number, rewrite: (list: Tree, at: number) => Tree): Tree {
  const at = tree.findIndex((node) => node.key === key)
  if (at >= 0) return rewrite(tree, at)
  return tree.map((node) => ({ ...node, children: inList(node.children, key, rewrite) }))
}

export const remove = (tree: Tree, key: number): Tree => inList(tree, key, (list, at) => list.toSpliced(at, 1))

export const addAfter = (tree: Tree, key: number, added: Node): Tree => inList(tree, key, (list, at) => list.toSpliced(at + 1, 0, added))

/** A part of a question takes its points over: the question itself is then the sum. */
export const addInto = (tree: Tree, key: number, added: Node): Tree =>
  inList(tree, key, (list, at) => list.with(at, { ...list[at]!, children: [...list[at]!.children, added] }))

/** @param by -1 for one place up */
export function move(tree: Tree, key: number, by: -1 | 1): Tree {
  return inList(tree, key, (list, at) => {
    const to = at + by
    return to < 0 || to >= list.length ? list : list.toSpliced(at, 1).toSpliced(to, 0, list[at]!)
  })
}

/** Makes a node the last child of the one before it. */
export function indent(tree: Tree, key: number): Tree {
  return inList(tree, key, (list, at) => {
    const above = list[at - 1]
    return above ? list.toSpliced(at - 1, 2, { ...above, children: [...above.children, list[at]!] }) : list
  })
}

/** Puts a node behind its parent. */
export function outdent(tree: Tree, key: number): Tree {
  const parent = rowsOf(tree).find(({ node }) => node.children.some((child) => child.key === key))?.node
  const moved = parent?.children.find((child) => child.key === key)
  return parent && moved ? addAfter(remove(tree, key), parent.key, moved) : tree
}

export const find = (tree: Tree, key: number): Node | undefined => rowsOf(tree).find(({ node }) => node.key === key)?.node
