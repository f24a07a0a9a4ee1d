import { readDrafts, dropDraft, markingAt } from './connection'
import type { Desk } from './desk'
import { fieldOf, projectionOf, valueOf } from '../journal/projection'

/**
 * Takes up what this person could not send from some other page before its lock was lost. The operations keep their ids, so what had arrived
 * after all is not done twice; what was in a field when they were done tells whether somebody has changed it since.
 */
export async function recoverDrafts({ copy, username, marking }: Desk): Promise<void> {
  const outbox = marking.outbox()
  for (const draft of (await readDrafts(copy)).filter(({ marker }) => marker === username)) {
    const then = projectionOf((await markingAt(copy, draft.baseRevision)).marking)
    const known = new Set(outbox.operations.map(({ id }) => id))
    const missing = draft.operations.filter(({ id }) => !known.has(id))
    await outbox.recover(missing.map((operation) => {
      const field = fieldOf(operation)
      return { operation, before: field && valueOf(then, field) }
    }))
    await dropDraft(copy, draft.client)
  }
}
