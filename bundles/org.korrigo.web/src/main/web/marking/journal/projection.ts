import type { Deed, Marking, Operation, Placed } from '../contract'
import { same } from '../points/decimal'

/** What the operations on a copy add up to. */
export interface Projection {
  annotations: Map<string, Placed>
  marks: Map<string, string>
  remarks: Map<string, string>
  appreciation: string
}

export const emptyProjection = (): Projection => ({ annotations: new Map(), marks: new Map(), remarks: new Map(), appreciation: '' })

export function projectionOf(marking: Marking): Projection {
  return {
    annotations: new Map(marking.annotations.map((annotation) => [annotation.id, annotation])),
    marks: new Map(Object.entries(marking.marks)),
    remarks: new Map(Object.entries(marking.remarks)),
    appreciation: marking.appreciation,
  }
}

/** Carries out an operation in place. */
export function apply(on: Projection, operation: Operation | Deed): void {
  switch (operation.kind) {
    case 'put-annotation': {
      const { annotation: id, page, drawing } = operation
      return void on.annotations.set(id, { id, page, drawing })
    }
    case 'remove-annotation':
      return void on.annotations.delete(operation.annotation)
    case 'set-mark':
      return void (operation.points == null ? on.marks.delete(operation.item) : on.marks.set(operation.item, operation.points))
    case 'set-remark':
      return void (operation.text ? on.remarks.set(operation.item, operation.text) : on.remarks.delete(operation.item))
    case 'set-appreciation':
      on.appreciation = operation.text
  }
}

/** What takes a deed back, seen from before it is done. */
export function inverse(before: Projection, deed: Deed): Deed {
  switch (deed.kind) {
    case 'put-annotation':
    case 'remove-annotation': {
      const old = before.annotations.get(deed.annotation)
      return old
        ? { kind: 'put-annotation', annotation: old.id, page: old.page, drawing: old.drawing }
        : { kind: 'remove-annotation', annotation: deed.annotation }
    }
    case 'set-mark':
      return { kind: 'set-mark', item: deed.item, points: before.marks.get(deed.item) ?? null }
    case 'set-remark':
      return { kind: 'set-remark', item: deed.item, text: before.remarks.get(deed.item) ?? '' }
    case 'set-appreciation':
      return { kind: 'set-appreciation', text: before.appreciation }
  }
}

/** Something that two people may set differently: a mark, a remark, the appreciation. */
export interface Field {
  what: 'mark' | 'remark' | 'appreciation'
  /** empty for the appreciation */
  item: string
}

/** What an operation sets; undefined for drawings, which merge by their ids. */
export function fieldOf(operation: Operation | Deed): Field | undefined {
  if (operation.kind === 'set-mark') return { what: 'mark', item: operation.item }
  if (operation.kind === 'set-remark') return { what: 'remark', item: operation.item }
  return operation.kind === 'set-appreciation' ? { what: 'appreciation', item: '' } : undefined
}

export const nameOf = ({ what, item }: Field) => `${what}:${item}`

/** The value of a field; empty when there is none. */
export function valueOf(of: Projection, { what, item }: Field): string {
  if (what === 'appreciation') return of.appreciation
  return (what === 'mark' ? of.marks : of.remarks).get(item) ?? ''
}

/** The value that an operation gives its field. */
export function givenBy(operation: Operation): string {
  if (operation.kind === 'set-mark') return operation.points ?? ''
  return operation.kind === 'set-remark' || operation.kind === 'set-appreciation' ? operation.text : ''
}

export function sameValue({ what }: Field, a: string, b: string): boolean {
  return what === 'mark' ? same(a || undefined, b || undefined) : a === b
}
