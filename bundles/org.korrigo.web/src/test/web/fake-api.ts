import { vi } from 'vitest'

export interface Sent {
  method: string
  path: string
  query: Record<string, string>
  headers: Headers
  body: unknown
}

type Reply = { status?: number; body?: unknown }

/** Answers requests by "METHOD /path"; anything else is a 404 problem. Returns what was sent. */
export function fakeApi(replies: Record<string, Reply | (() => Reply)>): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = typeof input === 'string' ? new Request(new URL(input, 'http://localhost'), init) : input
    const { pathname, searchParams } = new URL(request.url, 'http://localhost')
    const path = pathname.replace('/api/v1', '')
    const text = await request.text()
    const { method, headers } = request
    sent.push({ method, path, query: Object.fromEntries(searchParams), headers, body: text ? JSON.parse(text) : undefined })
    const found = replies[`${method} ${path}`]
    const { status = 200, body } = (typeof found === 'function' ? found() : found) ?? { status: 404, body: { code: 'not-found' } }
    const type = status < 400 ? 'application/json' : 'application/problem+json'
    return new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'Content-Type': type } })
  })
  return sent
}
