import { API, callHeaders, noticeStatus } from './client'
import { Problem, asProblem, problemOf } from './problem'

/** Sends a file as the body of a POST. @param onProgress share sent, 0 to 1 */
export function sendFile<T>(path: string, file: File, onProgress: (share: number) => void, abort: AbortSignal): Promise<T> {
  // fetch cannot tell how much of a body is sent
  const request = new XMLHttpRequest()
  return new Promise<T>((resolve, reject) => {
    request.open('POST', API + path)
    for (const [name, value] of Object.entries(callHeaders())) request.setRequestHeader(name, value)
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream')
    request.upload.onprogress = (e) => e.lengthComputable && onProgress(e.loaded / e.total)
    request.onerror = () => reject(asProblem(undefined))
    request.onabort = () => reject(new Problem({ status: 0, code: 'aborted' }))
    request.onload = () => settle(request, resolve, reject)
    abort.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

function settle<T>(request: XMLHttpRequest, resolve: (body: T) => void, reject: (problem: Problem) => void) {
  noticeStatus(request.status, request.responseURL)
  const body = parsed(request.responseText)
  if (request.status >= 200 && request.status < 300) resolve(body as T)
  else reject(problemOf(request.status, body))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Fetches a file and hands it to the browser to save; a refusal is a Problem, not a page of JSON. */
export async function saveFile(path: string, fallbackName: string): Promise<void> {
  const response = await fetch(API + path, { headers: callHeaders() }).catch((thrown: unknown) => {
    throw asProblem(thrown)
  })
  noticeStatus(response.status, response.url)
  if (!response.ok) throw problemOf(response.status, parsed(await response.text()))
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = fileNameOf(response.headers.get('Content-Disposition')) ?? fallbackName
  link.click()
  // the browser reads the blob after the click has returned
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The name in a Content-Disposition header, RFC 6266 form first. */
export function fileNameOf(disposition: string | null): string | undefined {
  const extended = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1]
  return extended ? decodeURIComponent(extended) : disposition?.match(/filename="([^"]+)"/i)?.[1]
}
