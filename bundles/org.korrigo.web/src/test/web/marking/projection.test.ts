import { describe, expect, it } from 'vitest'
import type { Deed } from '@/marking/contract'
import { useHistory } from '@/marking/journal/history'
import { newId } from '@/marking/journal/ids'
import { apply, emptyProjection, inverse, projectionOf } from '@/marking/journal/projection'
import { rescueText } from '@/marking/journal/rescue'
import { id, mark, marking, remark, tick } from './samples'

describe('the projection of a journal', () => {
  it('holds what the operations add up to', () => {
    const all = projectionOf(marking({ marks: { '1a': '1' }, remarks: { '1a': 'Bien' }, appreciation: 'Oui' }))
    for (const one of [mark('1a', null), mark('1b', '2'), remark('1a', ''), tick('x')]) apply(all, one)
    expect([...all.marks]).toEqual([['1b', '2']])
    expect([...all.remarks]).toEqual([])
    expect([...all.annotations.keys()]).toEqual(['x'])
    expect(all.appreciation).toBe('Oui')
  })

  const deeds: Deed[] = [
    { kind: 'set-mark', item: '1a', points: '2' }, { kind: 'set-mark', item: '1b', points: null }, { kind: 'set-remark', item: '1a', text: 'Non' },
    { kind: 'set-appreciation', text: 'Bon travail' }, { kind: 'remove-annotation', annotation: 'x' },
    { kind: 'put-annotation', annotation: 'new', page: 2, drawing: { kind: 'highlight', region: [0, 0, 1, 0.1], colour: '#ffe14d' } },
  ]

  it.each(deeds.map((deed) => [deed.kind, deed] as const))('comes back from %s', (_kind, deed) => {
    const all = projectionOf(marking({ marks: { '1a': '1' }, remarks: { '1a': 'Bien' }, annotations: [{ id: 'x', page: 1, drawing: { kind: 'highlight', region: [0, 0, 1, 0.2], colour: '#ffe14d' } }] }))
    const before = JSON.stringify([...all.marks, ...all.remarks, ...all.annotations, all.appreciation])
    const back = inverse(all, deed)
    apply(all, deed)
    expect(JSON.stringify([...all.marks, ...all.remarks, ...all.annotations, all.appreciation])).not.toBe(deed.kind === 'set-mark' && deed.points === null ? '' : before)
    apply(all, back)
    expect(JSON.stringify([...all.marks, ...all.remarks, ...all.annotations, all.appreciation])).toBe(before)
  })
})

describe('undo and redo', () => {
  it('walk back and forth, and a new deed ends the way forth', () => {
    const all = emptyProjection()
    const history = useHistory((deed) => apply(all, deed))
    const act = (deed: Deed) => {
      history.record(deed, inverse(all, deed))
      apply(all, deed)
    }
    act({ kind: 'set-mark', item: '1a', points: '1' })
    act({ kind: 'set-mark', item: '1a', points: '2' })
    history.undo()
    expect(all.marks.get('1a')).toBe('1')
    history.undo()
    expect(all.marks.has('1a')).toBe(false)
    expect(history.canUndo.value).toBe(false)
    history.redo()
    expect(all.marks.get('1a')).toBe('1')
    act({ kind: 'set-mark', item: '1a', points: '4' })
    expect(history.canRedo.value).toBe(false)
  })
})

describe('ids and rescue files', () => {
  it('are UUIDs of version 4, never twice', () => {
    const made = Array.from({ length: 500 }, newId)
    expect(new Set(made).size).toBe(500)
    for (const one of made) expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('say all that the server needs to take the operations later', () => {
    const operations = [mark('1a', '2')]
    const file = JSON.parse(rescueText(id(1), 12, operations, new Date('2026-03-01T10:00:00Z'))) as object
    expect(file).toEqual({ copy: id(1), baseRevision: 12, operations, savedAt: '2026-03-01T10:00:00.000Z' })
  })
})
