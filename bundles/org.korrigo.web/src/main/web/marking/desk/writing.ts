import { shallowRef } from 'vue'
import type { Deed, Written } from '../contract'
import { newId } from '../journal/ids'
import { type Field, nameOf, valueOf } from '../journal/projection'
import type { Typed } from '../journal/store'
import type { MarkingDesk } from './marking'

/** Words that are being written onto a page. */
export interface Writing {
  id: string
  page: number
  drawing: Written
}

/** Words on their way from the keys to an operation; each is kept in the local journal before it is one. */
export function useWriting(marking: MarkingDesk, act: (deed: Deed, before?: string) => Promise<boolean> | undefined) {
  const current = shallowRef<Writing>()

  function begin(page: number, drawing: Written, id = newId()) {
    finish()
    current.value = { id, page, drawing }
  }

  function type(drawing: Written) {
    if (!current.value) return
    const place = { ...current.value, drawing }
    current.value = place
    marking.typing().keep({ field: place.id, text: drawing.text, place })
  }

  /** What is written becomes an annotation; nothing written leaves nothing. */
  function finish() {
    const done = current.value
    if (!done) return
    current.value = undefined
    put(done)
  }

  function put({ id, page, drawing }: Writing) {
    const text = drawing.text.trim()
    const before = marking.projection.annotations.get(id)
    let kept: Promise<boolean> | undefined
    if (text) {
      const next = { ...drawing, text }
      if (JSON.stringify(before?.drawing) !== JSON.stringify(next)) kept = act({ kind: 'put-annotation', annotation: id, page, drawing: next })
    } else if (before) kept = act({ kind: 'remove-annotation', annotation: id })
    void marking.typing().drop(id, kept)
  }

  /** Words in a field of the panel, not an operation yet. */
  function keep(field: Field, text: string) {
    marking.typing().keep({ field: nameOf(field), text, before: marking.outbox().acknowledged(field) })
  }

  function say(field: Field, text: string, before?: string) {
    const isNew = text !== valueOf(marking.projection, field)
    const kept = isNew ? act(field.what === 'remark' ? { kind: 'set-remark', item: field.item, text } : { kind: 'set-appreciation', text }, before) : undefined
    // nothing may be written just now: the words wait in the journal
    if (!isNew || kept) void marking.typing().drop(nameOf(field), kept)
  }

  /** Words that a page which died had kept become operations. */
  function restore(left: (Typed & { place?: unknown })[]) {
    for (const { field, text, before, place } of left) {
      const [what, item = ''] = field.split(/:(.*)/s)
      if (place) put(place as Writing)
      else if (what === 'remark' || what === 'appreciation') say({ what, item }, text, before)
    }
  }

  function leave() {
    finish()
    void marking.typing()?.writeAll()
  }

  return { current, begin, type, finish, keep, say, restore, leave }
}
