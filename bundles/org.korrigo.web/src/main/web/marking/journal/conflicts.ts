import { type Field, fieldOf, givenBy, nameOf, type Projection, sameValue, valueOf } from './projection'
import type { Entry } from './store'

/** One field that somebody else set differently since we last saw it. */
export interface Conflict {
  field: Field
  yours: string
  theirs: string
}

/**
 * Where waiting operations would overwrite what somebody else did. A value that is one of our own came from a batch whose acknowledgement
 * was lost on the way: that is no conflict.
 */
export function conflictsOf(waiting: Entry[], server: Projection): Conflict[] {
  return [...byField(waiting)].flatMap(([, { field, entries }]) => {
    const theirs = valueOf(server, field)
    const unchanged = sameValue(field, theirs, entries[0]!.before ?? '')
    const ours = entries.some(({ operation }) => sameValue(field, givenBy(operation), theirs))
    return unchanged || ours ? [] : [{ field, yours: givenBy(entries.at(-1)!.operation), theirs }]
  })
}

/** The waiting operations that set a field. */
export function entriesOn(waiting: Entry[], field: Field): Entry[] {
  return byField(waiting).get(nameOf(field))?.entries ?? []
}

function byField(waiting: Entry[]) {
  const groups = new Map<string, { field: Field; entries: Entry[] }>()
  for (const entry of waiting) {
    const field = fieldOf(entry.operation)
    if (!field) continue
    const group = groups.get(nameOf(field)) ?? { field, entries: [] }
    group.entries.push(entry)
    groups.set(nameOf(field), group)
  }
  return groups
}
