import type { DetailedError, HttpResponse } from 'tus-js-client'
import { API, callHeaders, noticeStatus } from './client'
import { asProblem, mayPass, Problem, problemOf } from './problem'

/** A file on its way to an exam. */
export interface Sending {
  exam: string
  file: File
  /** id; empty for the exam's own */
  layout: string
  /** where an upload that was begun earlier goes on */
  url?: string
}

export interface Progress {
  onBegun: (url: string) => void
  onSent: (bytes: number) => void
}

const CHUNK = 16 * 2 ** 20
/** Longer than a server takes to restart. */
const PAUSES = [0, 1_000, 3_000, 5_000, 10_000, 15_000, 30_000, 30_000, 60_000, 60_000]
/** What a browser can hash in one go without filling its memory. */
const LARGEST_HASHED = 100 * 2 ** 20

/** By what a file is recognised when it is chosen again. */
export const fingerprintOf = (file: File) => `${file.name}-${file.size}-${file.lastModified}`.slice(-500)

/** Sends a file piece by piece, going on where it stopped. Aborted, it can be called again. @returns id of the batch */
export async function sendResumably(sending: Sending, progress: Progress, abort: AbortSignal): Promise<string> {
  // only those who send scans need it
  const { Upload } = await import('tus-js-client')
  const metadata = { filename: sending.file.name, fingerprint: fingerprintOf(sending.file), ...(await wishes(sending)) }
  return new Promise((resolve, reject) => {
    let batch = ''
    let refusal: Problem | undefined
    const upload = new Upload(sending.file, {
      endpoint: `${API}/exams/${encodeURIComponent(sending.exam)}/uploads`,
      uploadUrl: sending.url,
      headers: callHeaders(),
      metadata,
      chunkSize: CHUNK,
      retryDelays: PAUSES,
      storeFingerprintForResuming: false,
      // the client makes it absolute; the list of uploads does not
      onUploadUrlAvailable: () => upload.url && progress.onBegun(new URL(upload.url, location.href).pathname),
      onProgress: (bytes) => progress.onSent(bytes),
      onAfterResponse: (request, response) => {
        noticeStatus(response.getStatus(), request.getURL())
        batch = response.getHeader('Korrigo-Batch') ?? batch
        refusal = refusalOf(response)
        // the client would take it for an upload that is gone, and begin another
        if (refusal && mayNotBeginAnew(refusal)) throw refusal
      },
      onShouldRetry: () => mayHelp(refusal ?? asProblem(undefined)),
      onError: (error) => reject(refusal ?? problemOfError(error)),
      onSuccess: () => resolve(batch),
    })
    abort.addEventListener('abort', () => {
      void upload.abort()
      reject(new Problem({ status: 0, code: 'aborted' }))
    }, { once: true })
    if (!abort.aborted) upload.start()
  })
}

async function wishes({ file, layout }: Sending): Promise<Record<string, string>> {
  const hashes = file.size <= LARGEST_HASHED && crypto.subtle
  const sha256 = hashes ? hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())) : ''
  return { ...(layout ? { layout } : {}), ...(sha256 ? { sha256 } : {}) }
}

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The problem of an answer; none for a success. */
export function refusalOf(response: Pick<HttpResponse, 'getStatus' | 'getBody' | 'getHeader'>): Problem | undefined {
  const status = response.getStatus()
  if (status >= 200 && status < 300) return undefined
  // a server that starts, or a proxy before it, knows nothing of uploads and says 404: that is no word on this one
  if (!response.getHeader('Tus-Resumable')) return new Problem({ status: 503, code: 'network' })
  try {
    return problemOf(status, JSON.parse(response.getBody()))
  } catch {
    return problemOf(status, undefined)
  }
}

const mayNotBeginAnew = ({ status }: Problem) => status === 401 || status === 403 || status === 503

/** Whether to ask where to go on: nothing is wrong with the file. */
export function mayHelp(problem: Problem): boolean {
  return mayPass(problem) || problem.status === 423 || problem.details.code === 'upload-offset'
}

function problemOfError(error: Error | DetailedError): Problem {
  const response = 'originalResponse' in error ? error.originalResponse : null
  return (response && refusalOf(response)) ?? asProblem(undefined)
}

/** Deletes what the server has of an upload; it may be gone already. */
export async function abandon(url: string): Promise<void> {
  const answer = await fetch(url, { method: 'DELETE', headers: { ...callHeaders(), 'Tus-Resumable': '1.0.0' } }).catch(
    (thrown: unknown) => {
      throw asProblem(thrown)
    },
  )
  noticeStatus(answer.status, url)
  if (!answer.ok && answer.status !== 404) throw problemOf(answer.status, await answer.json().catch(() => undefined))
}
