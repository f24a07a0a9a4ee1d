import { vi } from 'vitest'

export interface Sent {
  method: string
  path: string
  headers: Headers
  body: unknown
}

type Reply = { status?: number; body?: unknown }

/** Answers requests by "METHOD /path"; anything else is a 404 problem. Returns what was sent. */
export function fakeApi(replies: Record<string, Reply | (() => Reply)>): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (input: Request) => {
    const path = new URL(input.url, 'http://localhost').pathname.replace('/api/v1', '')
    const text = await input.text()
    sent.push({ method: input.method, path, headers: input.headers, body: text ? JSON.parse(text) : undefined })
    const found = replies[`${input.method} ${path}`]
    const { status = 200, body } = (typeof found === 'function' ? found() : found) ?? { status: 404, body: { code: 'not-found' } }
    const type = status < 400 ? 'application/json' : 'application/problem+json'
    return new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'Content-Type': type } })
  })
  return sent
}
