import { describe, expect, it } from 'vitest'
import { families, groupsOf, textOf } from '@/scheme/choice-groups'
import { isMultiple, parsed, plain } from '@/scheme/decimals'
import { useEditing } from '@/scheme/editing'
import { faultOf, isSound } from '@/scheme/faults'
import { bonusOf, newNode, rowsOf, schemeOf, total, treeOf, worth, type Tree } from '@/scheme/tree'

const scheme = {
  items: [
    { id: 'ex1', label: 'Exercice 1', points: '0', step: '0.25', bonus: false, children: [
      { id: 'q1', label: 'a', points: '2.50', step: '0.25', bonus: false, children: [] },
      { id: 'q2', label: 'b', points: '0.1', step: '0.1', bonus: false, children: [] },
      { id: 'q3', label: 'soin', points: '1', step: '0.5', bonus: true, children: [] },
    ] },
    { id: 'ex2', label: 'Exercice 2', points: '0.2', step: '0.1', bonus: false, children: [] },
  ],
}
const outline = (tree: Tree) => rowsOf(tree).map(({ number, node }) => `${number} ${node.id}`)

describe('decimals', () => {
  it.each([['2,5', '2.5'], ['2.50', '2.5'], ['0,000001', '0.000001'], ['-1', '-1'], [' 7 ', '7'], [',5', '0.5'], ['−0,25', '-0.25'], ['10', '10']])('%s is %s', (typed, exact) => expect(plain(parsed(typed)!)).toBe(exact))

  it.each(['', ',', 'deux', '1e3', '1 000', '0,0000001', '2,5,1', '-'])('"%s" is none', (typed) => expect(parsed(typed)).toBeUndefined())

  it('add up exactly', () => expect(plain(parsed('0,1')! + parsed('0,2')!)).toBe('0.3'))

  it('are multiples of a step, or not', () => {
    expect(isMultiple(parsed('0.3')!, parsed('0.1')!)).toBe(true)
    expect(isMultiple(parsed('0.3')!, parsed('0.25')!)).toBe(false)
    expect(isMultiple(parsed('1')!, 0n)).toBe(false)
  })
})

describe('the tree of a mark scheme', () => {
  it('comes back from the editor as it went in, but for zeros nobody needs', () => {
    const back = schemeOf(treeOf(scheme, true))
    expect(back.items[0]!.children[0]).toEqual({ id: 'q1', label: 'a', points: '2.5', step: '0.25', bonus: false, children: [] })
    expect(schemeOf(treeOf(back, false))).toEqual(back)
  })

  it('is shown with a comma where people write one', () => expect(treeOf(scheme, true)[0]!.children[0]!.points).toBe('2,5'))

  it('sums leaves exactly, bonus apart', () => {
    const tree = treeOf(scheme, true)
    expect(plain(total(tree))).toBe('2.8')
    expect(plain(bonusOf(tree))).toBe('1')
    expect(plain(worth(tree[0]!))).toBe('2.6')
  })
})

describe('editing', () => {
  const editing = () => useEditing(treeOf(scheme, true))
  const keyOf = (of: ReturnType<typeof useEditing>, id: string) => of.rows.value.find(({ node }) => node.id === id)!.node.key

  it('indents below the line above, and out behind the parent', () => {
    const it = editing()
    it.indent(keyOf(it, 'ex2'))
    expect(outline(it.tree.value)).toEqual(['1 ex1', '1.1 q1', '1.2 q2', '1.3 q3', '1.4 ex2'])
    it.outdent(keyOf(it, 'q2'))
    expect(outline(it.tree.value)).toEqual(['1 ex1', '1.1 q1', '1.2 q3', '1.3 ex2', '2 q2'])
  })

  it('moves among siblings with all that is below, and stays at the ends', () => {
    const it = editing()
    it.move(keyOf(it, 'ex1'), 1)
    expect(outline(it.tree.value)).toEqual(['1 ex2', '2 ex1', '2.1 q1', '2.2 q2', '2.3 q3'])
    it.move(keyOf(it, 'ex1'), 1)
    it.indent(keyOf(it, 'ex2'))
    it.outdent(keyOf(it, 'ex2'))
    expect(outline(it.tree.value)).toEqual(['1 ex2', '2 ex1', '2.1 q1', '2.2 q2', '2.3 q3'])
  })

  it('never gives an id to another question: a new line has none', () => {
    const it = editing()
    const added = it.add(keyOf(it, 'q1'))
    it.addPart(keyOf(it, 'ex2'))
    expect(outline(it.tree.value)).toEqual(['1 ex1', '1.1 q1', '1.2 ', '1.3 q2', '1.4 q3', '2 ex2', '2.1 '])
    it.remove(added)
    expect(outline(it.tree.value)).toContain('1.2 q2')
  })

  it('goes as deep as one likes', () => {
    const it = useEditing()
    let key = it.add()
    for (let depth = 0; depth < 12; depth++) key = it.addPart(key)
    expect(it.rows.value.at(-1)).toMatchObject({ depth: 12, number: Array(13).fill('1').join('.') })
  })

  it('takes back change by change; letters of one field are one', () => {
    const it = editing()
    const key = keyOf(it, 'q1')
    for (const label of ['x', 'xy', 'xyz']) it.type(key, { label })
    it.type(key, { points: '3' })
    it.undo()
    expect(it.rows.value[1]!.node).toMatchObject({ label: 'xyz', points: '2,5' })
    it.undo()
    expect(it.rows.value[1]!.node.label).toBe('a')
    it.undo()
    it.redo()
    it.redo()
    expect(it.rows.value[1]!.node).toMatchObject({ label: 'xyz', points: '3' })
  })

  it('in any order of 1,000 random steps loses no line that was not removed', () => {
    const it = editing()
    let seed = 7
    const random = (n: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % n
    let lines = it.rows.value.length
    for (let step = 0; step < 1_000; step++) {
      const { key } = it.rows.value[random(it.rows.value.length)]!.node
      const act = random(7)
      if (act === 0) it.move(key, random(2) ? 1 : -1)
      else if (act < 3) it.indent(key)
      else if (act < 6) it.outdent(key)
      else if (lines < 40) lines += it.add(key) > 0 ? 1 : 0
      expect(it.rows.value).toHaveLength(lines)
    }
    expect(new Set(it.rows.value.map(({ node }) => node.key)).size).toBe(lines)
  })
})

describe('a line', () => {
  const fault = (some: object) => faultOf(rowsOf([newNode({ label: 'q', ...some })])[0]!)

  it.each([[{ label: ' ' }, 'label'], [{ points: 'x' }, 'points'], [{ points: '0' }, 'points'], [{ step: '' }, 'step'], [{ points: '1,1' }, 'multiple'], [{ points: '1,1', step: '0,1' }, undefined]])('%o has the fault %s', (some, said) => expect(fault(some)).toBe(said))

  it('with parts needs no points of its own', () => expect(isSound([newNode({ label: 'ex', points: '', children: [newNode({ label: 'a' })] })])).toBe(true))
  it('must be there', () => expect(isSound([])).toBe(false))
})

describe('questions to choose from', () => {
  it('are read and written as the server does', () => {
    const text = 'ex3+ex4+ex5:2;ex6+ex7:1'
    expect(groupsOf(text)).toEqual([{ items: ['ex3', 'ex4', 'ex5'], best: 2 }, { items: ['ex6', 'ex7'], best: 1 }])
    expect(textOf(groupsOf(text))).toBe(text)
    expect(groupsOf('')).toEqual([])
  })

  it('stand side by side and are worth the same; a bonus is none', () => {
    const leaf = (id: string, points: string, bonus = false) => ({ id, label: id, points, step: '0.25', bonus, children: [] })
    const items = [leaf('a', '5'), { ...leaf('b', '0'), children: [leaf('b1', '2'), leaf('b2', '3.0')] }, leaf('c', '4'), leaf('d', '5', true)]
    expect(families({ items }).map((family) => family.map(({ id }) => id))).toEqual([['a', 'b']])
  })
})
