import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { fingerprintOf, mayHelp, refusalOf, sendResumably } from '@/api/resumable'
import type { Upload } from '@/api/schema'
import ScansTab from '@/exam/ScansTab.vue'
import { newQueue } from '@/exam/upload-queue'
import { fakeApi } from './fake-api'
import { exam } from './fixtures'
import { mounted } from './mounted'

vi.mock('@/api/resumable', async (original) => ({ ...(await original<object>()), sendResumably: vi.fn() }))

const file = (name: string, text = 'bytes') => new File([text], name, { lastModified: 7 })
const begun = (some: Partial<Upload>): Upload => ({
  id: 'u1', exam: 'x', fileName: 'lot.pdf', length: 5, offset: 2, fingerprint: 'lot.pdf-5-7', createdAt: '', expiresAt: '', ...some,
})

/** Sends that are answered by hand. */
function sends() {
  const pending: { file: string; url?: string; done: () => void; fail: (problem: Problem) => void; sent: (n: number) => void }[] = []
  vi.mocked(sendResumably).mockImplementation((sending, progress, abort) => new Promise((resolve, reject) => {
    abort.addEventListener('abort', () => reject(new Problem({ status: 0, code: 'aborted' })))
    progress.onBegun(sending.url ?? `/api/v1/uploads/${sending.file.name}`)
    pending.push({ file: sending.file.name, url: sending.url, done: () => resolve('b'), fail: reject, sent: progress.onSent })
  }))
  return pending
}

describe('a queue of uploads', () => {
  beforeEach(() => void vi.mocked(sendResumably).mockReset())

  it('sends one file after the other, in the order that was chosen', async () => {
    const pending = sends()
    const arrived: string[] = []
    const queue = newQueue('bac', ({ name }) => arrived.push(name))
    queue.add([file('a.pdf'), file('b.pdf'), file('c.pdf')], '')
    expect(pending.map((p) => p.file)).toEqual(['a.pdf'])
    queue.move(queue.items[2]!, -1)
    pending[0]!.done()
    await flushPromises()
    expect(pending.map((p) => p.file)).toEqual(['a.pdf', 'c.pdf'])
    expect(arrived).toEqual(['a.pdf'])
    expect(queue.items.map(({ state }) => state)).toEqual(['done', 'sending', 'waiting'])
  })

  it('takes the same file once', () => {
    sends()
    const queue = newQueue('bac')
    queue.add([file('a.pdf'), file('a.pdf')], '')
    queue.add([file('a.pdf')], '')
    expect(queue.items).toHaveLength(1)
  })

  it('pauses, and goes on where it was', async () => {
    const pending = sends()
    const queue = newQueue('bac')
    queue.add([file('a.pdf'), file('b.pdf')], '')
    pending[0]!.sent(3)
    queue.pause(queue.items[0]!)
    await flushPromises()
    expect(queue.items.map(({ state, sent }) => [state, sent])).toEqual([['paused', 3], ['waiting', 0]])
    expect(pending).toHaveLength(1)
    queue.resume(queue.items[0]!)
    expect(pending[1]!.url).toBe('/api/v1/uploads/a.pdf')
  })

  it('knows what was begun before the browser was restarted, once the file is chosen again', () => {
    const pending = sends()
    const queue = newQueue('bac')
    queue.know([begun({}), begun({ id: 'u2', fingerprint: 'other' })])
    queue.know([begun({})])
    expect(queue.items.map(({ state, sent }) => [state, sent])).toEqual([['missing', 2], ['missing', 2]])
    queue.add([file('lot.pdf')], '')
    expect(pending.map((p) => p.url)).toEqual(['/api/v1/uploads/u1'])
    expect(queue.items).toHaveLength(2)
  })

  it('does not show twice what is being sent', () => {
    sends()
    const queue = newQueue('bac')
    queue.add([file('lot.pdf'), file('b.pdf')], '')
    queue.know([begun({}), begun({ id: 'u2', fingerprint: 'b.pdf-5-7' })])
    expect(queue.items).toHaveLength(2)
    expect(queue.items[1]!.url).toBe('/api/v1/uploads/u2')
  })

  it('shows why a file is refused and goes on with the next', async () => {
    const pending = sends()
    const queue = newQueue('bac')
    queue.add([file('a.pdf'), file('b.pdf')], '')
    pending[0]!.fail(new Problem({ status: 409, code: 'scan-duplicate', detail: 'déjà là' }))
    await flushPromises()
    expect(queue.items[0]!).toMatchObject({ state: 'failed', problem: { message: 'déjà là' } })
    expect(pending[1]!.file).toBe('b.pdf')
  })

  it('deletes on the server what is given up', async () => {
    sends()
    const sent = fakeApi({ 'DELETE /uploads/a.pdf': { status: 204 } })
    const queue = newQueue('bac')
    queue.add([file('a.pdf')], '')
    await queue.remove(queue.items[0]!)
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual(['DELETE /uploads/a.pdf'])
    expect(sent[0]!.headers.get('Tus-Resumable')).toBe('1.0.0')
    expect(queue.items).toHaveLength(0)
  })
})

describe('an answer to a piece', () => {
  const answer = (status: number, body: string) =>
    refusalOf({ getStatus: () => status, getBody: () => body, getHeader: () => '1.0.0' })

  it('is a problem unless it is a success', () => {
    expect(answer(204, '')).toBeUndefined()
    expect(answer(409, '{"code":"scan-duplicate"}')?.details.code).toBe('scan-duplicate')
    expect(answer(502, '<html>')?.status).toBe(502)
  })

  it('of a server that is just starting is no word on the upload', () => {
    const starting = refusalOf({ getStatus: () => 404, getBody: () => '<html>', getHeader: () => undefined })
    expect(mayHelp(starting!)).toBe(true)
    expect(mayHelp(answer(404, '{"code":"upload-not-found"}')!)).toBe(false)
  })

  it.each([
    ['network', 0, true], ['server-unavailable', 503, true], ['upload-busy', 423, true], ['upload-offset', 409, true],
    ['scan-duplicate', 409, false], ['scan-too-large', 413, false], ['storage-full', 507, false], ['not-signed-in', 401, false],
  ])('%s (%i): asks again %s', (code, status, again) => expect(mayHelp(new Problem({ code, status }))).toBe(again))

  it('a file is recognised by name, size and time', () => expect(fingerprintOf(file('a.pdf', 'abc'))).toBe('a.pdf-3-7'))
})

describe('the scans of an exam', () => {
  const batch = (id: string) => ({
    id, exam: 'x', fileName: `${id}.pdf`, bytes: 5, sha256: '', layout: 'a', state: 'SPLIT', plannedBy: '', copies: 1, issues: [],
    accounts: { scanned: 0, pending: 0, placed: 0, blank: 0, discarded: 0, quarantined: 0 }, quality: 'GREEN', receivedAt: '2026-02-01T09:00:00Z', version: 1,
  })

  it('shows what can be resumed and lets batches change places', async () => {
    sends()
    const sent = fakeApi({
      'GET /exams/bac-blanc': { body: exam() },
      'GET /exams/bac-blanc/batches': { body: [batch('one'), batch('two')] },
      'GET /exams/bac-blanc/uploads': { body: [begun({})] },
      'GET /layouts': { body: [] },
      'PUT /exams/bac-blanc/batches/order': { body: [] },
    })
    const { wrapper } = await mounted(ScansTab, { exam: 'bac-blanc' })
    await flushPromises()
    expect(wrapper.text()).toContain('Interrompu à 40 %')
    await wrapper.find('[aria-label="Monter le lot two.pdf"]').trigger('click')
    await flushPromises()
    expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({ batches: ['two', 'one'] })
  })
})
