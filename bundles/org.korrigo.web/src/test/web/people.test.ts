import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import AccountView from '@/account/AccountView.vue'
import type { Account, Pile } from '@/api/bodies'
import type { Job, Role } from '@/api/schema'
import { placesOf } from '@/app/places'
import HomeView from '@/home/HomeView.vue'
import JobsView from '@/jobs/JobsView.vue'
import { nudged, tally } from '@/jobs/looks'
import { filtered, usernameOf } from '@/users/account-list'
import UsersView from '@/users/UsersView.vue'
import { fakeApi } from './fake-api'
import { exam } from './fixtures'
import { mounted } from './mounted'

beforeEach(() => (document.body.innerHTML = ''))
afterEach(() => vi.unstubAllGlobals())

const account = (username: string, displayName: string, roles: Role[], enabled = true): Account => ({ username, displayName, roles, enabled })
const accounts = [account('claire', 'Claire', ['ADMIN']), account('b.durand', 'Zoé Durand', ['TEACHER']), account('old', 'Anne', ['TEACHER'], false)]
const job = (n: number, state: Job['state'], some: Partial<Job> = {}): Job => ({
  id: `job-${n}`, kind: 'SPLIT', exam: exam().id, subject: 's', state, priority: 50, done: 0, total: 0, attempts: 1, createdAt: '2026-02-12T09:00:00Z', ...some,
})
const button = (words: string) => [...document.querySelectorAll<HTMLButtonElement>('button')].find((one) => one.textContent?.trim().startsWith(words))!
const press = async (element: Element) => {
  element.dispatchEvent(new Event('click', { bubbles: true }))
  await flushPromises()
}
const type = async (element: HTMLInputElement, words: string) => {
  element.value = words
  element.dispatchEvent(new Event('input'))
  await flushPromises()
}

describe('the places', () => {
  const names = (...roles: Role[]) => placesOf({ has: (...wanted) => wanted.some((role) => roles.includes(role)) }).map(({ name }) => name)
  it.each([
    [['ADMIN'], ['home', 'exams', 'all-jobs', 'users']], [['TEACHER'], ['home', 'exams']], [['SECRETARY'], ['home', 'exams']], [['STUDENT'], ['own-results']],
  ] as [Role[], string[]][])('of %s are %s', (roles, places) => expect(names(...roles)).toEqual(places))
})

describe('the start', () => {
  const pile = (some: Partial<Pile>): Pile => ({ exam: { reference: 'bac', name: 'Bac', subject: 'Maths', date: '2026-02-12' }, done: 3, total: 10, next: 'c4', ...some })

  it('leads a marker on with one button', async () => {
    fakeApi({ 'GET /piles': { body: [pile({}), pile({ exam: { ...pile({}).exam, reference: 'fini' }, done: 10, next: undefined })] } })
    const { wrapper } = await mounted(HomeView, {}, ['TEACHER'], '/home')
    expect(wrapper.findAll('.pile a.v-btn').map((link) => link.attributes('href'))).toEqual(['/exams/bac/mark/c4'])
    expect(wrapper.text()).toContain('3 copies corrigées sur 10')
    expect(wrapper.text()).toContain('Terminé')
  })

  it('shows an administrator what waits and what failed', async () => {
    const failed = job(1, 'FAILED', { error: { code: 'pdf-encrypted', detail: 'Le fichier est chiffré.' } })
    fakeApi({
      'GET /exams': { body: [exam({ students: 3, batches: 1, copies: 4, toIdentify: 2 }), { ...exam({ students: 1, batches: 1, copies: 4 }), id: 'x', reference: 'calme', name: 'Calme' }] },
      'GET /jobs': { body: [failed] }, 'GET /health/ready': { body: { status: 'UP', warnings: ['plugin-trust-open'], isolation: 'rlimit' } },
    })
    const { wrapper } = await mounted(HomeView, {}, ['ADMIN'], '/home')
    expect(wrapper.findAll('article h3').map((title) => title.text())).toEqual(['Bac blanc'])
    expect(wrapper.find('article a.v-btn').text()).toBe('Identifier 2 copies')
    expect(wrapper.text()).toContain('Le fichier est chiffré.')
    expect(wrapper.text()).toContain('Des extensions non signées peuvent être installées.')
  })
})

describe('jobs', () => {
  it('are counted with what needs a look first', () => {
    expect(tally([job(1, 'DONE'), job(2, 'FAILED'), job(3, 'DONE')])).toEqual([{ state: 'FAILED', count: 1 }, { state: 'DONE', count: 2 }])
  })
  it('are ranked within what the server takes', () => {
    expect([nudged(job(1, 'QUEUED', { priority: 95 }), 1), nudged(job(1, 'QUEUED', { priority: 5 }), -1), nudged(job(1, 'QUEUED'), 1)]).toEqual([99, 0, 60])
  })

  it('of one state are shown, stopped and let go first', async () => {
    const sent = fakeApi({
      'GET /exams': { body: [exam()] }, 'GET /jobs': { body: [job(1, 'QUEUED'), job(2, 'DONE')] },
      'PUT /jobs/job-1/priority': { body: job(1, 'QUEUED') }, 'POST /jobs/job-1/cancel': { status: 202, body: job(1, 'CANCELLED') },
    })
    const { wrapper } = await mounted(JobsView, {}, ['ADMIN'], '/jobs')
    expect(wrapper.findAll('tbody tr')).toHaveLength(2)
    await press(button('En attente'))
    expect(wrapper.findAll('tbody tr')).toHaveLength(1)
    expect(wrapper.find('tbody').text()).toContain('Bac blanc')
    await press(document.querySelector('[aria-label="Faire passer devant"]')!)
    await press(button('Arrêter'))
    expect(sent.filter(({ method }) => method !== 'GET').map(({ method, path, body }) => [method, path, body])).toEqual([
      ['PUT', '/jobs/job-1/priority', { priority: 60 }], ['POST', '/jobs/job-1/cancel', undefined],
    ])
    wrapper.unmount()
  })
})

describe('accounts', () => {
  it('are found without accents, those in use first', () => {
    expect(filtered(accounts, 'zoe', undefined, 'fr').map(({ username }) => username)).toEqual(['b.durand'])
    expect(filtered(accounts, '', 'TEACHER', 'fr').map(({ username }) => username)).toEqual(['b.durand', 'old'])
  })
  it('get a user name from a name', () => expect(usernameOf('Éloïse Le Goff')).toBe('eloise.le-goff'))

  it('are made with the password shown once', async () => {
    const made = account('anne.roux', 'Anne Roux', ['SECRETARY'])
    const sent = fakeApi({ 'GET /accounts': { body: accounts }, 'POST /accounts': { status: 201, body: { account: made, password: 'k3y-once' } } })
    const { wrapper } = await mounted(UsersView, {}, ['ADMIN'], '/users')
    await press(button('Nouveau compte'))
    expect(button('Créer le compte').disabled).toBe(true)
    await type(document.querySelector('[role=dialog] input')!, 'Anne Roux')
    const secretary = document.querySelectorAll<HTMLInputElement>('[role=dialog] input[type=checkbox]')[1]!
    secretary.checked = true
    secretary.dispatchEvent(new Event('change'))
    await flushPromises()
    await press(button('Créer le compte'))
    expect(sent.find(({ method }) => method === 'POST')!.body).toEqual({ username: 'anne.roux', displayName: 'Anne Roux', roles: ['SECRETARY'] })
    expect(document.body.textContent).toContain('k3y-once')
    wrapper.unmount()
  })

  it('of oneself cannot be shut out', async () => {
    fakeApi({ 'GET /accounts': { body: accounts }, 'GET /accounts/claire/sessions': { body: [] } })
    const { wrapper } = await mounted(UsersView, {}, ['ADMIN'], '/users')
    await press(document.querySelector('[aria-label="Gérer le compte Claire"]')!)
    expect(document.body.textContent).toContain('C’est votre compte')
    expect(button('Désactiver le compte')).toBeUndefined()
    wrapper.unmount()
  })

  it('are disabled after a question', async () => {
    const sent = fakeApi({
      'GET /accounts': { body: accounts }, 'GET /accounts/b.durand/sessions': { body: [] }, 'PUT /accounts/b.durand/enabled': { body: { ...accounts[1], enabled: false } },
    })
    const { wrapper } = await mounted(UsersView, {}, ['ADMIN'], '/users')
    await press(document.querySelector('[aria-label="Gérer le compte Zoé Durand"]')!)
    await press(button('Désactiver le compte'))
    expect(sent.some(({ method }) => method === 'PUT')).toBe(false)
    await press([...document.querySelectorAll('button')].filter((one) => one.textContent?.trim() === 'Désactiver le compte').at(-1)!)
    expect(sent.find(({ method }) => method === 'PUT')!.body).toEqual({ enabled: false })
    wrapper.unmount()
  })
})

describe('one’s own password', () => {
  it('is changed when the new one is typed twice the same', async () => {
    const sent = fakeApi({ 'PUT /session/password': { status: 204 } })
    const { wrapper } = await mounted(AccountView, {}, ['TEACHER'], '/account')
    const [current, next, again] = wrapper.findAll('input[type=password]')
    await current!.setValue('vieux')
    await next!.setValue('neuf-et-long')
    await again!.setValue('neuf')
    expect(wrapper.text()).toContain('Les deux ne sont pas pareils.')
    expect(button('Changer').disabled).toBe(true)
    await again!.setValue('neuf-et-long')
    await wrapper.find('form').trigger('submit')
    await flushPromises()
    expect(sent[0]!.body).toEqual({ current: 'vieux', next: 'neuf-et-long' })
    expect(wrapper.text()).toContain('Mot de passe changé.')
  })
})
