import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReleaseState, Results } from '@/api/bodies'
import { columns, ordered, ticks } from '@/results-exam/chart'
import ExamResultsTab from '@/results-exam/ExamResultsTab.vue'
import { lacks } from '@/results-exam/release'
import { fakeApi } from './fake-api'
import { mounted } from './mounted'

const row = (number: string, total?: string, lastName?: string): Results['rows'][number] => ({
  copy: `id-${number}`, number, state: 'GRADED', total, student: lastName ? { lastName, firstName: 'Zoé', className: 'TG4' } : undefined,
})
const results: Results = {
  outOf: '20.00', copies: { count: 3, mean: '11.50', median: '12.00', deviation: '2.10', minimum: '8.00', maximum: '14.50' },
  histogram: [{ from: '0.00', to: '10.00', count: 1 }, { from: '10.00', to: '20.00', count: 2 }],
  items: [{ item: 'q1', label: 'Question 1', maximum: '4.00', count: 3, mean: '3.00', success: '0.75', histogram: [{ from: '0', to: '4', count: 3 }] }],
  classes: [{ name: 'TG4', count: 3, mean: '11.50', median: '12.00', minimum: '8.00', maximum: '14.50' }],
  rows: [row('B7', '14.50', 'ABADIE'), row('A2', '8.00', 'ZOLA'), row('C1')],
}
const release = (some: Partial<ReleaseState> = {}): ReleaseState => ({ ready: true, released: 0, graded: 3, notGraded: [], unidentified: 0, pdfMissing: 0, ...some })

describe('a chart', () => {
  it('stands on the bottom and fills its height with the highest', () => {
    const [low, high] = columns([{ count: 1 }, { count: 2 }], 100, 50)
    expect(high).toMatchObject({ y: 0, height: 50 })
    expect(low).toMatchObject({ y: 25, height: 25 })
    expect(low!.x + low!.width).toBeLessThan(high!.x)
  })

  it('of nothing has no height', () => expect(columns([{ count: 0 }], 10, 10)[0]!.height).toBe(0))

  it.each([[3, [0, 1, 2, 3]], [12, [0, 5, 10]], [1, [0, 1]], [480, [0, 100, 200, 300, 400]]])('counts to %d in whole steps', (most, steps) => expect(ticks(most)).toEqual(steps))
})

describe('the rows', () => {
  it('are found without accents and sorted by name', () => {
    expect(ordered([...results.rows], 'zoe', 'student', 'fr').map(({ number }) => number)).toEqual(['B7', 'A2'])
  })
  it('are sorted by mark as numbers, the unmarked last', () => {
    expect(ordered([...results.rows], '', 'total', 'fr').map(({ number }) => number)).toEqual(['B7', 'A2', 'C1'])
  })
})

describe('what is missing before a release', () => {
  it('names a copy to identify once', () => {
    const state = release({ ready: false, notGraded: [{ state: 'STAGING', count: 2 }, { state: 'READY', count: 5 }], unidentified: 2, pdfMissing: 1 })
    expect(lacks(state).map(({ kind, state: of, count }) => [kind, of, count])).toEqual([['state', 'STAGING', 2], ['state', 'READY', 5], ['pdf', undefined, 1]])
  })
  it('is nothing when all is ready', () => expect(lacks(release())).toEqual([]))
})

describe('the results of an exam', () => {
  beforeEach(() => (document.body.innerHTML = ''))
  afterEach(() => vi.unstubAllGlobals())
  const replies = (state: ReleaseState) => ({
    'GET /exams/bac-blanc/results': { body: results }, 'GET /exams/bac-blanc/release': { body: state }, 'GET /exams/bac-blanc/exports': { body: [] },
    'POST /exams/bac-blanc/release': { body: { copies: 3 } }, 'DELETE /exams/bac-blanc/release': { body: { copies: 2 } },
  })
  const button = (words: string) => [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words))!
  const press = async (element: Element) => {
    element.dispatchEvent(new Event('click', { bubbles: true }))
    await flushPromises()
  }

  it('are figures, a picture that says what it shows, and the same as a table', async () => {
    fakeApi(replies(release()))
    const { wrapper } = await mounted(ExamResultsTab, { exam: 'bac-blanc' })
    expect(wrapper.findAll('.figures-list dd').map((figure) => figure.text())).toEqual(['11,50', '12,00', '2,10', '8,00', '14,50', '3'])
    expect(wrapper.find('.histogram svg').attributes('aria-label')).toBe('Répartition des notes : 1 copie de 0 à 10, 2 copies de 10 à 20')
    expect(wrapper.findAll('.histogram td').map((cell) => cell.text())).toEqual(['1', '2'])
    expect(wrapper.text()).toContain('75 %')
    wrapper.unmount()
  })

  it('are released as a whole after a question', async () => {
    const sent = fakeApi(replies(release()))
    const { wrapper } = await mounted(ExamResultsTab, { exam: 'bac-blanc' })
    await press(button('Publier'))
    expect(document.querySelector('[role=dialog]')!.textContent).toContain('3 élèves verront leur copie')
    await press([...document.querySelectorAll('[role=dialog] button')].at(-1)!)
    expect(sent.find(({ method }) => method === 'POST')!.body).toEqual({ partial: false })
    expect(wrapper.text()).toContain('3 copies publiées.')
    wrapper.unmount()
  })

  it('are released in part only when asked so', async () => {
    const sent = fakeApi(replies(release({ ready: false, notGraded: [{ state: 'READY', count: 5 }] })))
    const { wrapper } = await mounted(ExamResultsTab, { exam: 'bac-blanc' })
    expect(wrapper.text()).toContain('5 copies à corriger')
    await press(button('Publier seulement'))
    await press([...document.querySelectorAll('[role=dialog] button')].at(-1)!)
    expect(sent.find(({ method }) => method === 'POST')!.body).toEqual({ partial: true })
    wrapper.unmount()
  })

  it('are taken back only with a reason', async () => {
    const sent = fakeApi(replies(release({ released: 2, graded: 0, since: '2026-03-01T10:00:00Z' })))
    const { wrapper } = await mounted(ExamResultsTab, { exam: 'bac-blanc' })
    await press(button('Retirer la publication'))
    const confirm = () => [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')].at(-1)!
    expect(confirm().disabled).toBe(true)
    const field = document.querySelector<HTMLInputElement>('[role=dialog] input')!
    field.value = 'barème faux'
    field.dispatchEvent(new Event('input'))
    await flushPromises()
    await press(confirm())
    expect(sent.find(({ method }) => method === 'DELETE')!.query).toEqual({ reason: 'barème faux' })
    wrapper.unmount()
  })

  it('show a marker no way to release or export', async () => {
    const sent = fakeApi(replies(release()))
    const { wrapper } = await mounted(ExamResultsTab, { exam: 'bac-blanc' }, ['TEACHER'])
    expect(wrapper.text()).not.toContain('Publi')
    expect(sent.map(({ path }) => path)).toEqual(['/exams/bac-blanc/results'])
    wrapper.unmount()
  })
})
