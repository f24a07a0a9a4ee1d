import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Role } from '@/api/schema'
import { admit, routes } from '@/app/router'
import { useSession } from '@/session/session'
import { wayBack } from '@/session/way-back'
import { fakeApi } from './fake-api'

const session = (...roles: Role[]) => ({ username: 'claire', displayName: 'Claire', roles, csrfToken: 'token' })
const router = createRouter({ history: createMemoryHistory(), routes })
const visit = (address: string) => admit(router.resolve(address))

describe('the door', () => {
  beforeEach(() => setActivePinia(createPinia()))
  afterEach(() => vi.unstubAllGlobals())

  it('sends strangers to the sign-in screen and remembers where they wanted to go', async () => {
    fakeApi({ 'GET /session': { status: 401, body: {} } })
    expect(await visit('/exams/bac-blanc?state=READY')).toEqual({ name: 'login', query: { from: '/exams/bac-blanc?state=READY' } })
    expect(await visit('/login')).toBe(true)
  })

  it('asks the server once who is there', async () => {
    const sent = fakeApi({ 'GET /session': { body: session('ADMIN') } })
    await visit('/exams')
    await visit('/exams/new')
    expect(sent).toHaveLength(1)
  })

  it('asks again when the server did not answer', async () => {
    let status = 503
    fakeApi({ 'GET /session': () => ({ status, body: status === 200 ? session('ADMIN') : {} }) })
    await expect(visit('/exams')).rejects.toMatchObject({ status: 503 })
    status = 200
    expect(await visit('/exams')).toBe(true)
  })

  it.each([
    [['ADMIN'], '/exams/x/scans', true], [['TEACHER'], '/exams/x', true], [['TEACHER'], '/exams/x/scans', false],
    [['TEACHER'], '/exams/x/identification', false], [['SECRETARY'], '/exams/x/identification', true], [['STUDENT'], '/exams', false],
    [['STUDENT'], '/results', true], [['STUDENT'], '/exams/x/copies/y', false], [['TEACHER'], '/results', false], [['TEACHER'], '/users', false], [['SECRETARY'], '/jobs', false],
    [['STUDENT'], '/results/y', true], [['STUDENT'], '/account', true], [['TEACHER'], '/exams/x/results', true], [['SECRETARY'], '/exams/x/results', false],
  ] as [Role[], string, boolean][])('lets %s into %s: %s', async (roles, address, open) => {
    fakeApi({ 'GET /session': { body: session(...roles) } })
    const answer = await visit(address)
    expect(answer === true).toBe(open)
    if (!open) expect(answer).toMatchObject({ name: 'not-found' })
  })

  it('knows at an unknown address who is there, and shows it to strangers as well', async () => {
    fakeApi({ 'GET /session': { body: session('TEACHER') } })
    expect(await visit('/nowhere/at/all')).toBe(true)
    expect(useSession().current?.username).toBe('claire')
    setActivePinia(createPinia())
    fakeApi({ 'GET /session': { status: 503, body: {} } })
    expect(await visit('/nowhere')).toBe(true)
  })

  it('leads everybody to their own start', async () => {
    fakeApi({ 'GET /session': { body: session('STUDENT') } })
    expect(await visit('/home')).toEqual({ name: 'own-results' })
    useSession().current = session('TEACHER', 'STUDENT')
    expect(await visit('/home')).toBe(true)
  })
})

describe('a session', () => {
  beforeEach(() => setActivePinia(createPinia()))
  afterEach(() => vi.unstubAllGlobals())

  it('that several requests find lost is said to have expired', async () => {
    fakeApi({ 'POST /session': { status: 201, body: session('ADMIN') } })
    const mine = useSession()
    await mine.signIn('claire', 'secret')
    mine.lose()
    mine.lose()
    expect(mine.current).toBeUndefined()
    expect(mine.expired).toBe(true)
    await mine.signIn('claire', 'secret')
    expect(mine.expired).toBe(false)
  })

  it('that is closed has not expired', async () => {
    fakeApi({ 'POST /session': { status: 201, body: session('ADMIN') }, 'DELETE /session': { status: 204 } })
    const mine = useSession()
    await mine.signIn('claire', 'secret')
    await mine.signOut()
    expect(mine.current).toBeUndefined()
    expect(mine.expired).toBe(false)
  })
})

describe('the way back after signing in', () => {
  it('is the page that was asked for', () => expect(wayBack(router, '/exams/bac-blanc?state=READY')).toMatchObject({ name: 'copies' }))

  it.each([undefined, '//evil.example', 'https://evil.example', '/login', '/no/such/page', ['/exams']])('is the start for %s', (from) => {
    expect(wayBack(router, from)).toEqual({ name: 'home' })
  })
})
