import type { Marking, Operation, Scores } from '../contract'
import { asProblem, isForeign, mayPass, type Problem } from '@/api/problem'
import { type Conflict, conflictsOf, entriesOn } from './conflicts'
import { apply, emptyProjection, type Field, fieldOf, givenBy, nameOf, type Projection, projectionOf, valueOf } from './projection'
import type { Entry, JournalStore } from './store'

/** Where the operations of a copy are: all with the server, on their way, or kept here for a reason. */
export type SaveState = 'opening' | 'saved' | 'dirty' | 'saving' | 'offline' | 'signed-out' | 'lock-lost' | 'conflict'

export interface Post {
  (batch: { fence: number; base: number; operations: Operation[] }): Promise<{ revision: number; scores?: Scores }>
}

/** What the outbox needs of the world around it. */
export interface Surroundings {
  key: string
  store: JournalStore
  post: Post
  /** what the server has now */
  read: () => Promise<Marking>
  onState: (state: SaveState) => void
  onScores: (scores: Scores | undefined) => void
  /** what the server has changed otherwise than by us */
  onReplaced: () => void
  onConflicts: (conflicts: Conflict[]) => void
  /** an operation that the server will never take */
  onRefused: (operation: Operation, problem: Problem) => void
}

const PAUSE = 800
const LARGEST = 200
const MOST_TRIES = 50
const RETRIES = [1_000, 2_000, 4_000, 8_000, 15_000]

/** Sends operations in order, in batches, and keeps each until the server has acknowledged it. */
export class Outbox {
  state: SaveState = 'opening'
  revision = 0
  private fence?: number
  private waiting: Entry[] = []
  private server: Projection = emptyProjection()
  private failures = 0
  private largest = LARGEST
  private timer?: ReturnType<typeof setTimeout>
  private sending?: Promise<void>
  private closed = false
  private held = false
  // appends are durable one after the other: the order of the journal is the order of the deeds
  private writing: Promise<unknown> = Promise.resolve()
  private unwritten: Operation[] = []
  private undurable = 0

  constructor(private readonly around: Surroundings) {}

  get count() {
    return this.waiting.length + this.unwritten.length
  }

  get operations(): Operation[] {
    return [...this.waiting.map(({ operation }) => operation), ...this.unwritten]
  }

  /** Takes up what an earlier page left behind. */
  async restore(): Promise<Operation[]> {
    this.waiting = await this.around.store.pending(this.around.key)
    return this.operations
  }

  /** The lock is held and this is what the server has: whatever waits may go, unless somebody else was there first. */
  admit(marking: Marking, fence: number): void {
    this.fence = fence
    this.learn(marking)
    if (!this.stopForConflicts()) this.goOn()
  }

  /** Shows what the server has, without a lock: nothing is sent. */
  look(marking: Marking): void {
    this.learn(marking)
  }

  /** @param before what was in the field when it was begun, if not what the server has now */
  add(operation: Operation, before?: string): Promise<void> {
    const field = fieldOf(operation)
    const seen = before ?? (field && this.latest(field))
    this.unwritten.push(operation)
    if (this.state === 'saved') this.become('dirty')
    const durable = this.writing.then(() => this.write(operation, seen))
    this.writing = durable.catch(() => undefined)
    return durable
  }

  /** Sends what waits now. @returns whether the server has everything */
  async flush(): Promise<boolean> {
    await this.writing
    for (let tries = 0; tries < MOST_TRIES && this.maySend() && this.waiting.length > 0; tries++) {
      await this.send()
      if (this.state !== 'dirty') break
    }
    return this.count === 0
  }

  /** Takes up operations from elsewhere; nothing is sent before it is known whether they are at odds with the server. */
  async recover(found: Omit<Entry, 'seq'>[]): Promise<void> {
    this.held = true
    try {
      for (const { operation, before } of found) {
        const entry = await this.around.store.append(this.around.key, operation, before)
        this.waiting.push(entry)
      }
    } finally {
      this.held = false
    }
    this.around.onReplaced()
    if (!this.stopForConflicts()) this.resume()
  }

  /** After signing in again, or when the network is back. */
  resume(): void {
    if (this.state !== 'conflict' && this.state !== 'lock-lost' && this.fence !== undefined) this.goOn()
  }

  /** Somebody else, or nobody, holds the copy now. */
  loseLock(): void {
    this.fence = undefined
    this.become('lock-lost')
  }

  /** Ends a conflict. @param choose whose value a field keeps */
  async resolve(choose: (conflict: Conflict) => 'yours' | 'theirs'): Promise<void> {
    const conflicts = conflictsOf(this.waiting, this.server)
    for (const conflict of conflicts) {
      const entries = entriesOn(this.waiting, conflict.field)
      if (choose(conflict) === 'theirs') await this.discard(entries)
      else for (const entry of entries) entry.before = conflict.theirs
    }
    this.around.onReplaced()
    this.goOn()
  }

  /** The server's state with everything that waits on top of it. */
  projection(): Projection {
    const all: Projection = {
      annotations: new Map(this.server.annotations),
      marks: new Map(this.server.marks),
      remarks: new Map(this.server.remarks),
      appreciation: this.server.appreciation,
    }
    for (const operation of this.operations) apply(all, operation)
    return all
  }

  /** What the server had in a field when we last knew. */
  acknowledged(field: Field): string {
    return valueOf(this.server, field)
  }

  close(): void {
    this.closed = true
    clearTimeout(this.timer)
  }

  /** What a field will be once everything that waits has arrived. */
  private latest(field: Field): string {
    const ours = this.operations.findLast((operation) => {
      const other = fieldOf(operation)
      return other && nameOf(other) === nameOf(field)
    })
    return ours ? givenBy(ours) : valueOf(this.server, field)
  }

  private async write(operation: Operation, seen: string | undefined) {
    const { key, store } = this.around
    try {
      // the list may be another one after the wait
      const entry = await store.append(key, operation, seen)
      this.waiting.push(entry)
    } catch (thrown) {
      // the disk is full: it is still sent, but would not survive the page, and whoever did it is told
      this.waiting.push({ seq: --this.undurable, operation, before: seen })
      throw thrown
    } finally {
      this.unwritten.shift()
      this.schedule(PAUSE)
    }
  }

  private learn(marking: Marking) {
    this.server = projectionOf(marking)
    this.revision = marking.revision
    this.around.onReplaced()
  }

  private stopForConflicts(): boolean {
    const conflicts = conflictsOf(this.waiting, this.server)
    if (!conflicts.length) return false
    this.become('conflict')
    this.around.onConflicts(conflicts)
    return true
  }

  private goOn() {
    this.failures = 0
    this.become(this.count ? 'dirty' : 'saved')
    if (this.count) this.schedule(0)
  }

  private maySend() {
    return this.fence !== undefined && !this.closed && !this.held && (this.state === 'dirty' || this.state === 'saving' || this.state === 'offline')
  }

  private schedule(delay: number) {
    if (this.closed || this.sending || this.state === 'offline') return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.send(), delay)
  }

  private send(): Promise<void> {
    this.sending ??= this.sendBatch().finally(() => {
      this.sending = undefined
      if (this.waiting.length && this.state === 'dirty') this.schedule(PAUSE)
    })
    return this.sending
  }

  private async sendBatch() {
    clearTimeout(this.timer)
    const batch = this.waiting.slice(0, this.largest)
    if (!this.maySend() || batch.length === 0) return
    if (this.state !== 'offline') this.become('saving')
    try {
      const operations = batch.map(({ operation }) => operation)
      const { revision, scores } = await this.around.post({ fence: this.fence!, base: this.revision, operations })
      for (const operation of operations) apply(this.server, operation)
      this.revision = revision
      await this.discard(batch)
      this.failures = 0
      this.largest = Math.min(LARGEST, this.largest * 4)
      this.around.onScores(scores)
      this.become(this.count ? 'dirty' : 'saved')
    } catch (thrown) {
      await this.react(asProblem(thrown), batch)
    }
  }

  private async react(problem: Problem, batch: Entry[]) {
    const { status, code } = problem.details
    if (status === 401 || code === 'csrf') this.become('signed-out')
    else if (mayPass(problem) || isForeign(problem) || status >= 500 || status === 408 || status === 429) this.retryLater()
    else if (code === 'lock-lost' || status === 409 || status === 404) this.loseLock()
    else if (status === 412) await this.catchUp()
    else await this.isolate(problem, batch)
  }

  private retryLater() {
    this.become('offline')
    const pause = RETRIES[Math.min(this.failures++, RETRIES.length - 1)]!
    this.timer = setTimeout(() => void this.send(), pause)
  }

  /** Somebody else wrote as well: see what, and go on unless it is the same field. */
  private async catchUp() {
    try {
      this.learn(await this.around.read())
      if (!this.stopForConflicts()) this.become('dirty')
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.status === 401) this.become('signed-out')
      else this.retryLater()
    }
  }

  /** All or none: one bad operation must not hold up the others, so it is looked for in ever smaller batches. */
  private async isolate(problem: Problem, batch: Entry[]) {
    if (batch.length > 1) {
      this.largest = Math.max(1, Math.floor(batch.length / 4))
    } else {
      await this.discard(batch)
      this.around.onRefused(batch[0]!.operation, problem)
      this.around.onReplaced()
    }
    this.become(this.count ? 'dirty' : 'saved')
  }

  private async discard(entries: Entry[]) {
    await this.around.store.remove(entries.map(({ seq }) => seq))
    this.waiting = this.waiting.filter((entry) => !entries.includes(entry))
  }

  private become(state: SaveState) {
    if (this.state === state || this.closed) return
    this.state = state
    this.around.onState(state)
  }
}
