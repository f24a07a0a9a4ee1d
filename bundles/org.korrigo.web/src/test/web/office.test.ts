import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import BatchView from '@/batch/BatchView.vue'
import { announcement } from '@/app/announcer'
import MarkersTab from '@/markers/MarkersTab.vue'
import NewExamView from '@/new-exam/NewExamView.vue'
import { copy, exam } from './fixtures'
import { fakeApi } from './fake-api'
import { mounted } from './mounted'

// a screen that is left behind would go on hearing keys
enableAutoUnmount(afterEach)

beforeEach(() => {
  localStorage.clear()
  document.body.innerHTML = ''
})

describe('the contact sheet', () => {
  const one = copy(1)
  const batch = {
    id: one.batch, exam: 'x', fileName: 'lot.pdf', bytes: 5, sha256: '', layout: 'a4', state: 'SPLIT', plannedBy: '', copies: 1, issues: [],
    accounts: { scanned: 5, pending: 0, placed: 4, blank: 0, discarded: 0, quarantined: 1 }, quality: 'GREEN', receivedAt: '2026-02-01T09:00:00Z', version: 1,
  }
  const waiting = { id: 'scan-5', number: 5, widthMm: 210, heightMm: 297, codec: 'DCT', disposition: 'QUARANTINED', reason: { code: 'duplicate-scan', detail: '' } }
  const made = { id: 'r1', batch: one.batch, sequence: 1, kind: 'turn-page', copies: [], scannedPages: [], by: 'claire', at: '2026-02-01T09:00:00Z', reason: '' }

  async function desk() {
    const sent = fakeApi({
      'GET /exams/bac-blanc': { body: exam() }, 'GET /exams/bac-blanc/batches': { body: [batch] }, 'GET /exams/bac-blanc/copies': { body: [one] },
      [`GET /batches/${one.batch}/pages`]: { body: [waiting] }, [`GET /batches/${one.batch}/repairs`]: { body: [made] },
      [`POST /batches/${one.batch}/repairs`]: { body: made }, [`POST /batches/${one.batch}/repairs/r1/undo`]: { body: made },
    })
    const { wrapper } = await mounted(BatchView, { exam: 'bac-blanc', batch: one.batch })
    await flushPromises()
    const tiles = () => wrapper.findAll('.tile')
    const press = async (n: number, key: string, some: object = {}) => {
      ;(tiles()[n]!.element as HTMLElement).focus()
      await tiles()[n]!.trigger('keydown', { key, ...some })
      await flushPromises()
    }
    return { wrapper, tiles, press, posted: () => sent.filter(({ method }) => method === 'POST') }
  }

  it('shows what waits first, with its reason in words, and the account of all pages', async () => {
    const { wrapper, tiles } = await desk()
    expect(wrapper.findAll('.group h2').map((title) => title.text())).toEqual(['Pages en quarantaine', 'Copie 0001'])
    expect(tiles()[0]!.attributes('aria-label')).toContain('Page scannée deux fois')
    expect(wrapper.findAll('dd').map((figure) => figure.text())).toEqual(['5', '4', '1'])
  })

  it('moves a page with Ctrl+X and Ctrl+V, and says so', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const { press, posted } = await desk()
    await press(1, 'x', { ctrlKey: true })
    vi.advanceTimersByTime(60)
    expect(announcement.value).toContain('Page 1 de la copie 0001 prise')
    await press(3, 'v', { ctrlKey: true })
    expect(posted()[0]?.body).toEqual({ kind: 'move-page', copy: one.id, page: 1, to: one.id, position: 2 })
    vi.advanceTimersByTime(60)
    expect(announcement.value).toBe('La page est déplacée.')
    vi.useRealTimers()
  })

  it('has one stop for the Tab key, and leaves a held page with Escape', async () => {
    const { wrapper, tiles, press } = await desk()
    await press(2, 'x', { ctrlKey: true })
    expect(tiles().filter((tile) => tile.attributes('tabindex') === '0')).toHaveLength(1)
    expect(wrapper.find('.trays').exists()).toBe(true)
    await press(2, 'Escape')
    expect(wrapper.find('.trays').exists()).toBe(false)
  })

  it('takes the last repair back with Ctrl+Z', async () => {
    const { press, posted } = await desk()
    await press(1, 'z', { ctrlKey: true, bubbles: true })
    expect(posted()[0]?.path).toBe(`/batches/${one.batch}/repairs/r1/undo`)
  })

  it('turns, splits and sets aside with single keys', async () => {
    const { press, posted } = await desk()
    for (const [n, key] of [[2, 'r'], [3, 's'], [4, 'b']] as const) await press(n, key, { bubbles: true })
    expect(posted().map(({ body }) => body)).toEqual([
      { kind: 'turn-page', copy: one.id, page: 2, clockwise: 'CLOCKWISE_90' }, { kind: 'split-copy', copy: one.id, page: 3 },
      { kind: 'set-aside', scannedPage: one.scannedPageIds[3], fate: 'BLANK' },
    ])
  })
})

describe('a new exam', () => {
  const made = { ...exam(), name: 'Contrôle', reference: 'controle' }

  it('is created with its mark scheme, and goes on with the class list', async () => {
    const sent = fakeApi({
      'GET /layouts': { body: [] }, 'GET /exams': { body: [] }, 'POST /exams': { status: 201, body: made }, 'PUT /exams/controle/scheme': { body: made }, 'GET /exams/controle': { body: made },
      'GET /exams/controle/students': { body: [] },
    })
    const { wrapper, router } = await mounted(NewExamView, {}, ['ADMIN'], '/exams/new')
    await wrapper.find('[name=name]').setValue('Contrôle')
    await wrapper.find('[name=subject]').setValue('Maths')
    await wrapper.find('[name=date]').setValue('2026-02-12')
    await wrapper.findAll('button').find((button) => button.text() === 'Ajouter la première question')!.trigger('click')
    await wrapper.find('[name=label]').setValue('Exercice 1')
    await wrapper.find('[name=points]').setValue('2,5')
    await wrapper.find('form').trigger('submit')
    await flushPromises()
    expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({ name: 'Contrôle', subject: 'Maths', date: '2026-02-12' })
    expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({ items: [{ id: '', label: 'Exercice 1', points: '2.5', step: '0.25', bonus: false, children: [] }] })
    await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({ exam: 'controle', step: '2' }))
    expect(localStorage.getItem('korrigo.new-exam.claire')).toBeNull()
  })

  it('that was left is there again', async () => {
    fakeApi({ 'GET /layouts': { body: [] }, 'GET /exams': { body: [] } })
    const first = await mounted(NewExamView, {}, ['ADMIN'], '/exams/new')
    await first.wrapper.find('[name=name]').setValue('À finir')
    first.wrapper.unmount()
    const { wrapper } = await mounted(NewExamView, {}, ['ADMIN'], '/exams/new')
    expect((wrapper.find('[name=name]').element as HTMLInputElement).value).toBe('À finir')
  })
})

describe('the markers of an exam', () => {
  const plan = { strategy: 'balanced', markers: [{ username: 'a', displayName: 'M. A', copies: 3, items: [], before: 5 }], unassigned: [{ copy: copy(1).id, number: '0001', reason: 'every-marker-barred' }] }

  it('are saved with exact weights; a distribution is shown before it is applied', async () => {
    const sent = fakeApi({
      'GET /exams/bac-blanc': { body: exam() }, 'GET /exams/bac-blanc/copies': { body: [copy(1)] }, 'GET /exams/bac-blanc/students': { body: [] },
      'GET /accounts': { body: [{ username: 'a', displayName: 'M. A', roles: ['TEACHER'], enabled: true }] },
      'GET /exams/bac-blanc/markers': { body: [{ username: 'a', displayName: 'M. A', weight: '1.0', excludedClasses: [], away: false }] }, 'PUT /exams/bac-blanc/markers': { body: [] },
      'GET /exams/bac-blanc/distribution': { body: { strategy: '', byMarker: [], byItem: [], undistributed: 1, total: 1, done: 0 } },
      'GET /distribution-strategies': { body: [{ id: 'balanced', label: 'Équilibrée' }] },
      'POST /exams/bac-blanc/distribution/preview': { body: plan }, 'POST /exams/bac-blanc/distribution': { body: plan },
    })
    const { wrapper } = await mounted(MarkersTab, { exam: 'bac-blanc' })
    const press = async (text: string) => {
      await wrapper.findAll('button').find((button) => button.text() === text)!.trigger('click')
      await flushPromises()
    }
    await wrapper.find('.weight').setValue('0,1')
    await press('Enregistrer les correcteurs')
    expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual([{ username: 'a', weight: '0.1', excludedClasses: [], away: false }])
    await press('Voir le résultat')
    expect(wrapper.text()).toContain('classe exclue par tous les correcteurs')
    expect(wrapper.text()).toContain('−2')
    await press('Appliquer cette répartition')
    expect(sent.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body])).toEqual([
      ['/exams/bac-blanc/distribution/preview', { strategy: 'balanced' }], ['/exams/bac-blanc/distribution', { strategy: 'balanced' }],
    ])
  })
})
