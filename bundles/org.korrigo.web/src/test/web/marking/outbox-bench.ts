import { vi } from 'vitest'
import { Problem } from '@/api/problem'
import type { Marking, Operation } from '@/marking/contract'
import type { Conflict } from '@/marking/journal/conflicts'
import { Outbox, type SaveState } from '@/marking/journal/outbox'
import { apply, projectionOf } from '@/marking/journal/projection'
import { MemoryJournal } from '@/marking/journal/store'
import { marking } from './samples'

/** A server as the contract has it: idempotent by operation id, all or none, fenced, refusing what would overwrite unseen marks. */
export class FakeServer {
  revision = 0
  fence = 7
  readonly known = new Map<string, { revision: number; operation: Operation }>()
  readonly batches: Operation[][] = []
  failure?: () => Problem | undefined
  loseAnswer = false
  private readonly state = projectionOf(marking())

  marking(): Marking {
    return { revision: this.revision, annotations: [...this.state.annotations.values()], marks: Object.fromEntries(this.state.marks), remarks: Object.fromEntries(this.state.remarks), appreciation: this.state.appreciation }
  }

  write(operation: Operation) {
    this.known.set(operation.id, { revision: ++this.revision, operation })
    apply(this.state, operation)
  }

  async post({ fence, base, operations }: { fence: number; base: number; operations: Operation[] }) {
    const failure = this.failure?.()
    if (failure) throw failure
    this.batches.push(operations)
    const fresh = operations.filter(({ id }) => !this.known.has(id))
    if (fresh.length && fence !== this.fence) throw problem(409, 'lock-lost')
    for (const one of fresh) {
      if (one.kind === 'set-mark' && Number(one.points) > 100) throw problem(422, 'mark-above-maximum')
      const unseen = [...this.known.values()].filter((other) => other.revision > base && other.operation.kind === 'set-mark' && one.kind === 'set-mark' && other.operation.item === one.item && other.operation.points !== one.points)
      if (unseen.length) throw problem(412, 'marking-changed')
    }
    for (const one of fresh) this.write(one)
    if (this.loseAnswer) {
      this.loseAnswer = false
      throw new Problem({ status: 0, code: 'network' })
    }
    return { revision: this.revision }
  }
}

/** A disk takes its time, for writing as for forgetting. */
export class SlowJournal extends MemoryJournal {
  constructor(private readonly delay: () => number) {
    super()
  }

  override async append(...given: Parameters<MemoryJournal['append']>) {
    await new Promise((resolve) => setTimeout(resolve, this.delay()))
    return super.append(...given)
  }

  override async remove(seqs: number[]) {
    await new Promise((resolve) => setTimeout(resolve, this.delay()))
    return super.remove(seqs)
  }
}

export const problem = (status: number, code: string) => new Problem({ status, code })

export function desk(server: FakeServer, store = new MemoryJournal()) {
  const states: SaveState[] = []
  const conflicts: Conflict[][] = []
  const refused: string[] = []
  const outbox = new Outbox({
    key: 'copy', store, post: (batch) => server.post(batch), read: async () => server.marking(), onState: (state) => states.push(state), onScores: () => undefined,
    onReplaced: () => undefined, onConflicts: (found) => conflicts.push(found), onRefused: (operation) => refused.push(operation.id),
  })
  return { outbox, store, states, conflicts, refused }
}

export const pause = () => vi.advanceTimersByTimeAsync(800)
