import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api, bodyOf, callAs, strong } from '@/api/client'
import { mayPass, Problem } from '@/api/problem'
import { fileNameOf } from '@/api/transfer'
import { fakeApi } from './fake-api'

const onSessionLost = vi.fn()
const wrong = { username: 'a', password: 'b' }

describe('the client of the API', () => {
  beforeEach(() => callAs({ csrfToken: () => 'token', language: () => 'en', onSessionLost }))
  afterEach(() => vi.unstubAllGlobals())

  it('says the language, and gives the token back with every change only', async () => {
    const sent = fakeApi({ 'GET /exams': { body: [] }, 'DELETE /session': { status: 204 } })
    await bodyOf(api.GET('/exams'))
    await bodyOf(api.DELETE('/session'))
    expect(sent.map(({ headers }) => headers.get('Accept-Language'))).toEqual(['en', 'en'])
    expect(sent.map(({ headers }) => headers.get('X-Korrigo-CSRF'))).toEqual([null, 'token'])
  })

  it('throws the problem that the server describes', async () => {
    fakeApi({ 'POST /session': { status: 401, body: { code: 'credentials-wrong', title: 'Refusé', detail: 'Mot de passe incorrect.' } } })
    const refused = bodyOf(api.POST('/session', { body: wrong }))
    await expect(refused).rejects.toMatchObject({ status: 401, message: 'Mot de passe incorrect.', details: { code: 'credentials-wrong' } })
  })

  it('makes a problem of an answer that is none', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>Bad gateway</html>', { status: 502, headers: { 'Content-Type': 'text/html' } }))
    await expect(bodyOf(api.GET('/exams'))).rejects.toMatchObject({ status: 502, details: { code: 'http-502' } })
  })

  it('makes a problem of no answer at all', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('failed to fetch')))
    await expect(bodyOf(api.GET('/exams'))).rejects.toMatchObject({ status: 0, details: { code: 'network' } })
  })

  it('tells of a lost session, but not when asked whether there is one', async () => {
    fakeApi({ 'GET /session': { status: 401, body: {} }, 'GET /exams': { status: 401, body: {} } })
    await bodyOf(api.GET('/session')).catch(() => undefined)
    expect(onSessionLost).not.toHaveBeenCalled()
    await bodyOf(api.GET('/exams')).catch(() => undefined)
    expect(onSessionLost).toHaveBeenCalledOnce()
  })

  it('quotes versions as strong entity tags', () => expect(strong(12)).toBe('"12"'))
})

describe('asking again', () => {
  it.each([[0, true], [503, true], [404, false], [401, false], [500, false]])('after status %d may help: %s', (status, helps) => {
    expect(mayPass(new Problem({ status, code: 'x' }))).toBe(helps)
  })

  it.each(['http-404', 'path-not-found'])('may help a server that is still starting: %s', (code) => expect(mayPass(new Problem({ status: 404, code }))).toBe(true))
})

describe('the name of a file', () => {
  it.each([
    ["attachment; filename=\"r.csv\"; filename*=UTF-8''r%C3%A9sultats.csv", 'résultats.csv'],
    ['attachment; filename="notes.csv"', 'notes.csv'],
    ['attachment', undefined],
    [null, undefined],
  ])('in %s is %s', (header, name) => expect(fileNameOf(header)).toBe(name))
})
