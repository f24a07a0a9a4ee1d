/** What went wrong, in the form of RFC 9457; texts come localised from the server. */
export interface ProblemDetails {
  status: number
  code: string
  title?: string
  detail?: string
  trace?: string
  /** key of the option that is at fault; only with `option-invalid` */
  option?: string
}

/** A refused or failed request. Status 0 and code `network`: no answer at all. */
export class Problem extends Error {
  constructor(readonly details: ProblemDetails) {
    super(details.detail || details.title || details.code)
    this.name = 'Problem'
  }

  get status() {
    return this.details.status
  }
}

/** The problem of a response that is not a success, whatever its body is. */
export function problemOf(status: number, body: unknown): Problem {
  const sent = typeof body === 'object' && body !== null ? (body as Partial<ProblemDetails>) : {}
  return new Problem({ ...sent, status, code: sent.code ?? `http-${status}` })
}

/** Anything that was thrown, as a problem. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem({ status: 0, code: 'network', detail: undefined })
}

/** Whether the answer is nobody's who knows what was asked: a proxy's, or that of a server which is still starting and has not got the address yet. */
export function isForeign({ details: { code } }: Problem): boolean {
  return code === 'path-not-found' || code.startsWith('http-')
}

/** Whether asking again may help: the network or the server failed, the request itself was fine. */
export function mayPass(thrown: unknown): boolean {
  const problem = asProblem(thrown)
  const { status } = problem
  return status === 0 || status === 502 || status === 503 || status === 504 || (status === 404 && isForeign(problem))
}
