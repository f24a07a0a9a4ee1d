import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Operation } from '../contract'
import type { Entry, JournalStore, Typed } from './store'
import { MemoryJournal } from './store'

interface Schema extends DBSchema {
  operations: { key: number; value: Omit<Entry, 'seq'> & { seq?: number; copy: string }; indexes: { copy: string } }
  typed: { key: [string, string]; value: Typed & { copy: string }; indexes: { copy: string } }
}

// a power cut after the promise must not lose what it promised
const WRITING = { durability: 'strict' } as const

/** The journal in IndexedDB: one database a person, so that people who share a computer share nothing else. */
export class IndexedJournal implements JournalStore {
  private constructor(private readonly database: IDBPDatabase<Schema>) {}

  static async open(username: string): Promise<IndexedJournal> {
    const database = await openDB<Schema>(`korrigo-journal-${username}`, 1, {
      upgrade(made) {
        made.createObjectStore('operations', { keyPath: 'seq', autoIncrement: true }).createIndex('copy', 'copy')
        made.createObjectStore('typed', { keyPath: ['copy', 'field'] }).createIndex('copy', 'copy')
      },
    })
    return new IndexedJournal(database)
  }

  async append(copy: string, operation: Operation, before?: string): Promise<Entry> {
    const entry = { copy, operation: plain(operation), ...(before === undefined ? {} : { before }) }
    const writing = this.database.transaction('operations', 'readwrite', WRITING)
    const [seq] = await Promise.all([writing.store.add(entry), writing.done])
    return { seq, operation: entry.operation, before }
  }

  async pending(copy: string): Promise<Entry[]> {
    return (await this.database.getAllFromIndex('operations', 'copy', copy)) as Entry[]
  }

  async remove(seqs: number[]) {
    const writing = this.database.transaction('operations', 'readwrite', WRITING)
    await Promise.all([...seqs.map((seq) => writing.store.delete(seq)), writing.done])
  }

  async keepTyped(copy: string, typed: Typed) {
    const writing = this.database.transaction('typed', 'readwrite', WRITING)
    await Promise.all([writing.store.put(plain({ ...typed, copy })), writing.done])
  }

  async dropTyped(copy: string, field: string) {
    await this.database.delete('typed', [copy, field])
  }

  typed(copy: string): Promise<Typed[]> {
    return this.database.getAllFromIndex('typed', 'copy', copy)
  }

  async waiting() {
    const counts = new Map<string, number>()
    for (const { copy } of await this.database.getAll('operations')) counts.set(copy, (counts.get(copy) ?? 0) + 1)
    return counts
  }
}

// IndexedDB refuses the proxies of a reactive object
const plain = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T

let opened: { username: string; journal: Promise<{ store: JournalStore; durable: boolean }> } | undefined

/** The journal of a person; one that forgets where the browser keeps nothing (private windows of some). */
export function journalOf(username: string) {
  if (opened?.username !== username) opened = { username, journal: openFor(username) }
  return opened.journal
}

async function openFor(username: string): Promise<{ store: JournalStore; durable: boolean }> {
  try {
    const store = await IndexedJournal.open(username)
    void navigator.storage?.persist?.()
    return { store, durable: true }
  } catch {
    return { store: new MemoryJournal(), durable: false }
  }
}
