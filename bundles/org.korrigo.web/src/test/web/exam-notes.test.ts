import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Role } from '@/api/schema'
import ExamView from '@/exam/ExamView.vue'
import { signed } from '@/i18n/format'
import { fakeApi } from './fake-api'
import { exam } from './fixtures'
import { mounted } from './mounted'

const READY = { ready: true, phases: [{ name: 'split', ready: true, missing: [], faults: [] }] }
const WAITING = {
  ready: false,
  phases: [
    { name: 'import', ready: false, missing: [], faults: ['The layout a4-booklet is not there.'] },
    { name: 'split', ready: true, missing: [], faults: [] },
    { name: 'identification', ready: false, missing: ['ocr:tesseract'], faults: [] },
    { name: 'marking', ready: false, missing: ['scoring:points', 'scoring:negative'], faults: ['The exam has no mark scheme yet.'] },
    { name: 'export', ready: false, missing: ['export'], faults: [] },
  ],
}
const PROPOSAL = { by: 'scoring:points@1.1.0', copies: 40, changed: 37, meanChange: '0.40', lines: [{ copy: '0007', before: '12.50', after: '13.00' }] }

const replies = { 'GET /exams/bac-blanc': { body: exam() }, 'GET /exams/bac-blanc/readiness': { body: READY } }
const shown = async (more: object, roles: Role[] = ['ADMIN']) => {
  const calls = fakeApi({ ...replies, 'GET /exams/bac-blanc/score-proposal': { status: 204 }, ...more })
  return { ...(await mounted(ExamView, { exam: 'bac-blanc' }, roles)), calls }
}

beforeEach(() => (document.body.innerHTML = ''))
afterEach(() => vi.unstubAllGlobals())

describe('what an exam still needs', () => {
  it('is said phase by phase, in the words of the page', async () => {
    const { wrapper } = await shown({ 'GET /exams/bac-blanc/readiness': { body: WAITING } }, ['SECRETARY'])
    expect(wrapper.findAll('.v-alert li').map((line) => line.text())).toEqual([
      'Réception des scans : le modèle de copie a4-booklet n’est pas là',
      'Lecture des noms : il manque le module ocr:tesseract',
      'Correction : il manque les modules scoring:points, scoring:negative ; le barème n’est pas encore écrit',
      'Export des résultats : aucun module d’export n’est installé',
    ])
  })

  it('is not mentioned when it is all there', async () => {
    expect((await shown({})).wrapper.find('.v-alert').exists()).toBe(false)
  })

  it('is no business of teachers', async () => {
    const { wrapper, calls } = await shown({ 'GET /exams/bac-blanc/readiness': { body: WAITING } }, ['TEACHER'])
    expect(wrapper.find('.v-alert').exists()).toBe(false)
    expect(calls.map(({ path }) => path)).toEqual(['/exams/bac-blanc'])
  })
})

describe('another way to add marks up', () => {
  const proposed = (replied: object = {}) => shown({ 'GET /exams/bac-blanc/score-proposal': { body: PROPOSAL }, ...replied })
  const said = (wrapper: Awaited<ReturnType<typeof shown>>['wrapper']) => vi.waitFor(() => expect(wrapper.find('.v-alert').exists()).toBe(true))
  const button = (text: string, within = '') => [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)].find((one) => one.textContent === text)!

  it('is shown with its effect and every copy concerned', async () => {
    const { wrapper } = await proposed()
    await said(wrapper)
    expect(wrapper.find('.v-alert').text()).toContain('37 copies changeraient de note (moyenne +0,40) avec scoring:points@1.1.0')
    expect(wrapper.findAll('.v-alert tbody tr').map((row) => row.text())).toEqual(['000712,5013,00'])
  })

  it.each([['Appliquer', 'apply'], ['Écarter', 'drop']])('is decided by %s after a question, and is gone then', async (label, action) => {
    let open = true
    const { wrapper, calls } = await proposed({
      'GET /exams/bac-blanc/score-proposal': () => (open ? { body: PROPOSAL } : { status: 204 }),
      [`POST /exams/bac-blanc/score-proposal/${action}`]: () => ((open = false), { body: PROPOSAL }),
    })
    await said(wrapper)
    button(label).click()
    await flushPromises()
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
    button(label, '[role=dialog]').click()
    await vi.waitFor(() => expect(wrapper.find('.v-alert').exists()).toBe(false))
    expect(calls.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([`/exams/bac-blanc/score-proposal/${action}`])
  })

  it('says why it could not be applied', async () => {
    const { wrapper } = await proposed({
      'POST /exams/bac-blanc/score-proposal/apply': { status: 412, body: { code: 'copy-changed', title: 'Copie modifiée', detail: 'Réessayez.' } },
    })
    await said(wrapper)
    button('Appliquer').click()
    await flushPromises()
    button('Appliquer', '[role=dialog]').click()
    await vi.waitFor(() => expect(wrapper.find('[role=alert]').text()).toContain('Copie modifiée'))
  })

  it('changes marks up, down or not at all', () => {
    expect(['0.40', '-1.25', '0.00'].map((change) => signed(change, 'fr'))).toEqual(['+0,40', '−1,25', '0,00'])
  })
})
