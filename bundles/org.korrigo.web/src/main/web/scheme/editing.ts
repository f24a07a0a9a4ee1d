import { computed, shallowRef } from 'vue'
import { addAfter, addInto, find, indent, move, newNode, outdent, remove, rowsOf, STEP, type Node, type Tree, update } from './tree'

const LONGEST = 200

export type Editing = ReturnType<typeof useEditing>

/** A mark scheme being edited: each change can be taken back. */
export function useEditing(start: Tree = [], comma = () => true) {
  const tree = shallowRef<Tree>(start)
  const past = shallowRef<Tree[]>([])
  const future = shallowRef<Tree[]>([])
  const rows = computed(() => rowsOf(tree.value))
  let lastTyped = ''

  function set(next: Tree) {
    if (next === tree.value) return
    past.value = [...past.value, tree.value].slice(-LONGEST)
    future.value = []
    tree.value = next
  }

  function change(next: Tree) {
    lastTyped = ''
    set(next)
  }

  /** Letters typed one after the other into one field are one change. */
  function type(key: number, changed: Partial<Node>) {
    const field = `${key} ${Object.keys(changed).join()}`
    if (field === lastTyped) tree.value = update(tree.value, key, changed)
    else set(update(tree.value, key, changed))
    lastTyped = field
  }

  function undo() {
    const before = past.value.at(-1)
    if (!before) return
    lastTyped = ''
    future.value = [tree.value, ...future.value]
    past.value = past.value.slice(0, -1)
    tree.value = before
  }

  function redo() {
    const [next, ...rest] = future.value
    if (!next) return
    past.value = [...past.value, tree.value]
    tree.value = next
    future.value = rest
  }

  /** What is there now came from elsewhere: there is nothing to take back. */
  function reset(next: Tree) {
    lastTyped = ''
    past.value = []
    future.value = []
    tree.value = next
  }

  /** That of a parent says nothing. */
  const stepLike = (node?: Node) => (node && !node.children.length ? node.step : comma() ? STEP.replace('.', ',') : STEP)

  /** @returns key of the new line, which is like the one it stands after */
  function add(after?: number): number {
    const like = after === undefined ? rows.value.at(-1)?.node : find(tree.value, after)
    const added = newNode({ step: stepLike(like), ...(like && !like.children.length ? { points: like.points } : {}) })
    change(after === undefined ? [...tree.value, added] : addAfter(tree.value, after, added))
    return added.key
  }

  function addPart(key: number): number {
    const parent = find(tree.value, key)
    const sibling = parent?.children.at(-1) ?? parent
    const added = newNode({ step: stepLike(sibling), ...(sibling && !sibling.children.length ? { points: sibling.points } : {}) })
    change(addInto(tree.value, key, added))
    return added.key
  }

  return {
    tree, rows, past, future, change, type, undo, redo, reset, add, addPart,
    remove: (key: number) => change(remove(tree.value, key)),
    move: (key: number, by: -1 | 1) => change(move(tree.value, key, by)),
    indent: (key: number) => change(indent(tree.value, key)),
    outdent: (key: number) => change(outdent(tree.value, key)),
  }
}
