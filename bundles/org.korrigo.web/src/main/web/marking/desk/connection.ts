import { API, api, bodyOf, callHeaders, strong } from '@/api/client'
import type { Operation } from '../contract'

const at = (id: string) => ({ params: { path: { id } } })
// a network that swallows everything is as good as none
const inTime = () => AbortSignal.timeout(20_000)

export const openCopy = (id: string) => bodyOf(api.POST('/copies/{id}/opening', { ...at(id), signal: inTime() }))

export const readMarking = (id: string) => bodyOf(api.GET('/copies/{id}/marking', { ...at(id), signal: inTime() }))

/** As it was at a revision. */
export const markingAt = (id: string, revision: number) => bodyOf(api.GET('/copies/{id}/marking', { params: { path: { id }, query: { revision } }, signal: inTime() }))

export function postOperations(id: string, batch: { fence: number; base: number; operations: Operation[] }) {
  const params = { path: { id }, header: { 'If-Match': strong(batch.base) } }
  return bodyOf(api.POST('/copies/{id}/marking/operations', { params, body: { fence: batch.fence, operations: batch.operations }, signal: inTime() }))
}

export const renewLock = (id: string, fence: number) => bodyOf(api.PUT('/copies/{id}/lock', { ...at(id), body: { fence }, signal: inTime() }))

/** Also from a page that is going away. A lock that is not given back ends by itself. */
export function giveBack(id: string, fence: number): void {
  void fetch(`${API}/copies/${id}/lock?fence=${fence}`, { method: 'DELETE', headers: callHeaders(), keepalive: true }).catch(() => undefined)
}

export const checkFinalisation = (id: string) => bodyOf(api.GET('/copies/{id}/finalisation', { ...at(id), signal: inTime() }))

export const finalise = (id: string, fence: number) => bodyOf(api.POST('/copies/{id}/finalisation', { ...at(id), body: { fence }, signal: inTime() }))

export function keepDraft(id: string, client: string, baseRevision: number, operations: Operation[]) {
  const body = { baseRevision, operations, savedAt: new Date().toISOString() }
  return bodyOf(api.PUT('/copies/{id}/drafts/{client}', { params: { path: { id, client } }, body, signal: inTime() }))
}

export const dropDraft = (id: string, client: string) => bodyOf(api.DELETE('/copies/{id}/drafts/{client}', { params: { path: { id, client } } }))

export const readDrafts = (id: string) => bodyOf(api.GET('/copies/{id}/drafts', at(id)))

export const flagCopy = (id: string, revisit: boolean) => bodyOf(api.PUT('/copies/{id}/revisit', { ...at(id), body: { revisit } }))

export const readPile = (exam: string) => bodyOf(api.GET('/exams/{exam}/pile', { params: { path: { exam } } }))
