import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ResultDetail } from '@/api/bodies'
import { inkPath } from '@/results/ink'
import ResultView from '@/results/ResultView.vue'
import { fakeApi } from './fake-api'
import { mounted } from './mounted'

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const result: ResultDetail = {
  copy: id(1), exam: { name: 'Bac blanc', subject: 'Maths', date: '2026-02-12' },
  scores: { lines: [{ item: 'q1', label: 'Question 1', depth: 0, points: '3.50', maximum: '4.00' }], total: '3.50', maximum: '4.00', outOf20: '17.50', missing: [] },
  remarks: { q1: 'Bien rédigé.' }, appreciation: 'Très bon travail.', comments: [{ page: 7, text: 'Revoir le signe', item: 'q1' }, { page: 1, text: 'Lisible' }],
  pages: [{ page: 1, version: 'a' }, { page: 7, version: 'b' }], scheme: { items: [] }, finalPdf: true,
  annotations: [
    { id: id(2), page: 7, drawing: { kind: 'ink', points: [[0.1, 0.1, 0.5], [0.2, 0.1, 1]], width: 0.003, colour: '#c00000' } },
    { id: id(3), page: 7, drawing: { kind: 'stamp', region: [0.5, 0.5, 0.1, 0.05], sign: 'TICK', colour: '#c00000' } },
    { id: id(4), page: 1, drawing: { kind: 'text', region: [0.1, 0.2, 0.3, 0.1], text: 'Lisible', size: 0.02, colour: '#c00000' } },
  ],
}

describe('the outline of a stroke', () => {
  it('is as wide as the pressure says', () => {
    const radii = [0, 0.5, 1].map((pressure) => Number(inkPath([[0.5, 0.5, pressure]], 0.01, 1000, 1400).match(/a([\d.]+) /)![1]))
    expect(radii).toEqual([2.25, 5, 7.75])
  })
  it('joins two samples by a ribbon and a sample that stays in place by none', () => {
    expect(inkPath([[0, 0, 0.5], [0.1, 0, 0.5]], 0.01, 100, 100).match(/L/g)).toHaveLength(3)
    expect(inkPath([[0, 0, 0.5], [0, 0, 0.5]], 0.01, 100, 100)).not.toContain('L')
  })
})

describe('a released copy', () => {
  beforeEach(() => (document.body.innerHTML = ''))
  afterEach(() => vi.unstubAllGlobals())
  const shown = async () => {
    fakeApi({ [`GET /results/${id(1)}`]: { body: result } })
    return (await mounted(ResultView, { copy: id(1) }, ['STUDENT'], `/results/${id(1)}`)).wrapper
  }

  it('says the mark, the words and what is on which page', async () => {
    const wrapper = await shown()
    expect(wrapper.find('.mark').text()).toContain('17,50 / 20')
    expect(wrapper.find('.appreciation').text()).toBe('Très bon travail.')
    expect(wrapper.find('.remark').text()).toBe('Bien rédigé.')
    expect(wrapper.findAll('.comments li').map((one) => one.text())).toEqual(['Question 1, page 2Revoir le signe', 'Page 1Lisible'])
    expect(wrapper.find(`a[href="/api/v1/copies/${id(1)}/final-pdf"]`).exists()).toBe(true)
  })

  it('draws on each page what belongs there', async () => {
    const pages = (await shown()).findAll('.page')
    expect(pages.map((page) => page.find('img').attributes('src'))).toEqual([`/api/v1/copies/${id(1)}/pages/1/image?v=a`, `/api/v1/copies/${id(1)}/pages/7/image?v=b`])
    expect(pages.map((page) => page.findAll('path').length)).toEqual([0, 2])
    expect(pages.map((page) => page.find('.words').text())).toEqual(['Lisible', ''])
  })

  it('that is not theirs is said not to be there', async () => {
    fakeApi({ [`GET /results/${id(9)}`]: { status: 404, body: { code: 'copy-not-found', title: 'Copie introuvable' } } })
    const { wrapper } = await mounted(ResultView, { copy: id(9) }, ['STUDENT'], '/results')
    expect(wrapper.find('[role=alert]').text()).toContain('Copie introuvable')
  })
})
