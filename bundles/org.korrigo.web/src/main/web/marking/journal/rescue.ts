import type { Operation } from '../contract'
import { newId } from './ids'

const KEY = 'korrigo.tab'

/** The name of this tab for the server, the same until it is closed. */
export function tabId(): string {
  const known = sessionStorage.getItem(KEY)
  if (known) return known
  const made = newId()
  sessionStorage.setItem(KEY, made)
  return made
}

/** Unsent operations as text, in the form in which the server takes drafts. */
export function rescueText(copy: string, baseRevision: number, operations: Operation[], savedAt = new Date()): string {
  return JSON.stringify({ copy, baseRevision, operations, savedAt: savedAt.toISOString() }, undefined, 2)
}

/** Hands unsent operations to the browser as a file. */
export function saveOperations(copy: string, number: string, baseRevision: number, operations: Operation[]): void {
  const url = URL.createObjectURL(new Blob([rescueText(copy, baseRevision, operations)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `korrigo-${number}.json`
  link.click()
  // the browser reads the blob after the click has returned
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
