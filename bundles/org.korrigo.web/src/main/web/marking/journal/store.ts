import type { Operation } from '../contract'

/** An operation that the server has not acknowledged. */
export interface Entry {
  /** order of the journal */
  seq: number
  operation: Operation
  /** what the server had in the field of the operation when it was done; absent for drawings */
  before?: string
}

/** Words in a field that are not an operation yet. */
export interface Typed {
  /** name of the field, or of the annotation that is being written */
  field: string
  text: string
  before?: string
  /** where an annotation is being written, and what else it has */
  place?: unknown
}

/** The local journal of one person on one device. A key is a copy. Every promise resolves when its change is durable. */
export interface JournalStore {
  append(key: string, operation: Operation, before?: string): Promise<Entry>
  /** In order. */
  pending(key: string): Promise<Entry[]>
  remove(seqs: number[]): Promise<void>
  keepTyped(key: string, typed: Typed): Promise<void>
  dropTyped(key: string, field: string): Promise<void>
  typed(key: string): Promise<Typed[]>
  /** How many operations wait, by copy. */
  waiting(): Promise<Map<string, number>>
}

/** For browsers that keep nothing, and for tests: as durable as the page. */
export class MemoryJournal implements JournalStore {
  private last = 0
  private readonly entries: (Entry & { key: string })[] = []
  private readonly fields = new Map<string, Typed & { key: string }>()

  async append(key: string, operation: Operation, before?: string): Promise<Entry> {
    const entry = { key, seq: ++this.last, operation, before }
    this.entries.push(entry)
    return entry
  }

  async pending(key: string) {
    return this.entries.filter((entry) => entry.key === key)
  }

  async remove(seqs: number[]) {
    for (const seq of seqs) {
      const at = this.entries.findIndex((entry) => entry.seq === seq)
      if (at >= 0) this.entries.splice(at, 1)
    }
  }

  async keepTyped(key: string, typed: Typed) {
    this.fields.set(`${key} ${typed.field}`, { ...typed, key })
  }

  async dropTyped(key: string, field: string) {
    this.fields.delete(`${key} ${field}`)
  }

  async typed(key: string) {
    return [...this.fields.values()].filter((typed) => typed.key === key)
  }

  async waiting() {
    const counts = new Map<string, number>()
    for (const { key } of this.entries) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
}
