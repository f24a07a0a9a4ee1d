import type { paths } from '@generated/api'
import createClient, { type Middleware } from 'openapi-fetch'
import { asProblem, problemOf } from './problem'

/** Base address of the API; same origin as the page. */
export const API = '/api/v1'

/** What every request needs to know of the rest of the application. */
export interface Caller {
  csrfToken: () => string | undefined
  language: () => string
  onSessionLost: () => void
  /** the server, or something before it, says that it takes nothing for now */
  onClosed?: () => void
}

let caller: Caller = { csrfToken: () => undefined, language: () => 'fr', onSessionLost: () => undefined }

/** Says who calls; once, when the application starts. */
export function callAs(next: Caller) {
  caller = next
}

/** Headers for a request that is not sent through {@link api}: an upload, a download. */
export function callHeaders(): Record<string, string> {
  const token = caller.csrfToken()
  return { 'Accept-Language': caller.language(), ...(token ? { 'X-Korrigo-CSRF': token } : {}) }
}

/** To be told of every response: an expired session sends the person to the sign-in screen. */
export function noticeStatus(status: number, url: string) {
  if (status === 401 && !url.endsWith('/session')) caller.onSessionLost()
  if (status === 503) caller.onClosed?.()
}

const conventions: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(callHeaders())) {
      if (name !== 'X-Korrigo-CSRF' || request.method !== 'GET') request.headers.set(name, value)
    }
  },
  onResponse({ request, response }) {
    noticeStatus(response.status, new URL(request.url).pathname)
  },
}

// fetch is looked up at each call, so that a test can replace it
export const api = createClient<paths>({ baseUrl: API, fetch: (request) => fetch(request) })
api.use(conventions)

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The body of a successful answer; throws a Problem otherwise. */
export async function bodyOf<T>(pending: Promise<Answer<T>>): Promise<T> {
  const answer = await pending.catch((thrown: unknown) => {
    throw asProblem(thrown)
  })
  if (!answer.response.ok) throw problemOf(answer.response.status, answer.error)
  return answer.data as T
}

/** The value of If-Match for a version. */
export function strong(version: number): string {
  return `"${version}"`
}
