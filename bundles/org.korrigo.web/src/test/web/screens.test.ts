import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import CopiesTab from '@/exam/CopiesTab.vue'
import ExamListView from '@/exam/ExamListView.vue'
import PageAccounts from '@/exam/PageAccounts.vue'
import ExportFormats from '@/results-exam/ExportFormats.vue'
import LoginView from '@/session/LoginView.vue'
import OwnResultsView from '@/results/OwnResultsView.vue'
import { fakeApi } from './fake-api'
import { copy, exam } from './fixtures'
import { mounted } from './mounted'

const marie = { id: 's', lastName: 'CURIE', firstName: 'Marie', className: 'TG4' }

beforeEach(() => (document.body.innerHTML = ''))
afterEach(() => vi.unstubAllGlobals())

describe('the sign-in screen', () => {
  it('shows the problem, empties the password and keeps the name', async () => {
    fakeApi({ 'POST /session': { status: 401, body: { code: 'credentials-wrong', title: 'Refusé', detail: 'Mot de passe incorrect.' } } })
    const { wrapper } = await mounted(LoginView, {}, [], '/login')
    await wrapper.find('input[name=username]').setValue('claire')
    await wrapper.find('input[name=password]').setValue('faux')
    await wrapper.find('form').trigger('submit')
    await flushPromises()
    expect(wrapper.find('[role=alert]').text()).toContain('Mot de passe incorrect.')
    expect(wrapper.find<HTMLInputElement>('input[name=password]').element.value).toBe('')
    expect(wrapper.find<HTMLInputElement>('input[name=username]').element.value).toBe('claire')
  })

  it('has the cursor in the user name at once, and never takes it back', async () => {
    const { wrapper } = await mounted(LoginView, {}, [], '/login')
    expect(document.activeElement).toBe(wrapper.find('input[name=username]').element)
    expect(wrapper.find('[autofocus]').exists()).toBe(false)
  })

  it('sends nothing without a password', async () => {
    const sent = fakeApi({})
    const { wrapper } = await mounted(LoginView, {}, [], '/login')
    await wrapper.find('input[name=username]').setValue('claire')
    await wrapper.find('form').trigger('submit')
    expect(sent).toEqual([])
  })

  it('leads back to where the person was', async () => {
    fakeApi({ 'POST /session': { status: 201, body: { username: 'claire', displayName: 'Claire', roles: ['ADMIN'], csrfToken: 't' } } })
    const { wrapper, router } = await mounted(LoginView, {}, [], '/login?from=/exams/bac-blanc/scans')
    await wrapper.find('input[name=username]').setValue('claire')
    await wrapper.find('input[name=password]').setValue('juste')
    await wrapper.find('form').trigger('submit')
    await flushPromises()
    expect(router.currentRoute.value.fullPath).toBe('/exams/bac-blanc/scans')
  })
})

describe('the list of exams', () => {
  it('shows each exam with its one next action', async () => {
    fakeApi({ 'GET /exams': { body: [exam({ students: 30, batches: 1, copies: 20, toIdentify: 3 })] } })
    const { wrapper } = await mounted(ExamListView, {})
    expect(wrapper.find('h2').text()).toBe('Bac blanc')
    expect(wrapper.find('.next').text()).toContain('Identifier 3 copies')
    expect(wrapper.find('.next').attributes('href')).toBe('/exams/bac-blanc/identification')
  })

  it('says what to do when it is empty, to those who can do it', async () => {
    fakeApi({ 'GET /exams': { body: [] } })
    expect((await mounted(ExamListView, {})).wrapper.find('a[href="/exams/new"]').exists()).toBe(true)
    expect((await mounted(ExamListView, {}, ['TEACHER'])).wrapper.find('a[href="/exams/new"]').exists()).toBe(false)
  })

  it('says why it cannot be shown, and offers another try', async () => {
    let status = 503
    fakeApi({ 'GET /exams': () => ({ status, body: status === 200 ? [exam()] : { code: 'x', title: 'Base de données absente' } }) })
    const { wrapper } = await mounted(ExamListView, {})
    expect(wrapper.find('[role=alert]').text()).toContain('Base de données absente')
    status = 200
    await wrapper.find('[role=alert] button').trigger('click')
    await flushPromises()
    expect(wrapper.find('h2').text()).toBe('Bac blanc')
  })
})

describe('the copies of an exam', () => {
  const replies = {
    'GET /exams/bac-blanc': { body: exam() },
    'GET /exams/bac-blanc/copies': { body: [copy(1, { student: marie, total: '12.50/20.00', state: 'GRADED' }), copy(2)] },
  }

  it('show names to the office only', async () => {
    fakeApi(replies)
    expect((await mounted(CopiesTab, { exam: 'bac-blanc' }, ['SECRETARY'])).wrapper.text()).toContain('CURIE Marie')
    expect((await mounted(CopiesTab, { exam: 'bac-blanc' }, ['TEACHER'])).wrapper.text()).not.toContain('Élève')
  })

  it('keep the filter in the address, and in the link to a copy', async () => {
    fakeApi(replies)
    const { wrapper, router } = await mounted(CopiesTab, { exam: 'bac-blanc' })
    await wrapper.findAll('.states button').find((button) => button.text().startsWith('Corrigée'))!.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ state: 'GRADED' })
    expect(wrapper.findAll('tbody tr')).toHaveLength(1)
    expect(wrapper.find('tbody a').attributes('href')).toBe(`/exams/bac-blanc/copies/${copy(1).id}?state=GRADED`)
    expect(wrapper.find('tbody').text()).toContain('12,50 / 20,00')
  })

  it('tell screen readers how they are sorted', async () => {
    fakeApi(replies)
    const { wrapper } = await mounted(CopiesTab, { exam: 'bac-blanc' })
    expect(wrapper.findAll('th[aria-sort]').map((head) => head.attributes('aria-sort'))).toEqual(['ascending', 'none', 'none', 'none', 'none', 'none'])
    await wrapper.find('.sorter').trigger('click')
    await flushPromises()
    expect(wrapper.find('th[aria-sort]').attributes('aria-sort')).toBe('descending')
  })
})

describe('the exports', () => {
  const formats = { body: [{ id: 'csv', label: 'Tableau', mediaType: 'text/csv', fileExtension: 'csv' }] }

  it.each([[0, true], [3, false]])('with %d marked copies are disabled: %s, and say why', async (graded, disabled) => {
    fakeApi({ 'GET /exams/bac-blanc/exports': formats })
    const { wrapper } = await mounted(ExportFormats, { exam: 'bac-blanc', marked: graded })
    const button = wrapper.find('.format button')
    expect(button.attributes('disabled') !== undefined).toBe(disabled)
    expect(wrapper.find('#why-not').exists()).toBe(disabled)
    if (disabled) expect(button.attributes('aria-describedby')).toBe('why-not')
  })
})

describe('the account of pages', () => {
  it('leaves nothing out, and says so when the sum is wrong', async () => {
    const accounts = { scanned: 100, pending: 0, placed: 90, blank: 4, discarded: 0, quarantined: 1 }
    const { wrapper } = await mounted(PageAccounts, { accounts })
    expect(wrapper.find('dl').text()).toContain('non comptées')
    expect(wrapper.findAll('dd').map((figure) => figure.text())).toEqual(['100', '90', '4', '1', '5'])
  })
})

describe('a student', () => {
  it('sees the mark, the words and the way to the marked copy', async () => {
    const scores = { lines: [], total: '13.75', maximum: '20.00', outOf20: '13.75', missing: [] }
    fakeApi({ 'GET /results': { body: [{ copy: 'c1', exam: 'Bac blanc', subject: 'Maths', date: '2026-02-12', scores, appreciation: 'Bien.', finalPdf: true }] } })
    const { wrapper } = await mounted(OwnResultsView, {}, ['STUDENT'], '/results')
    expect(wrapper.text()).toContain('13,75')
    expect(wrapper.text()).toContain('Bien.')
    expect(wrapper.find('a[href="/api/v1/copies/c1/final-pdf"]').exists()).toBe(true)
  })
})
