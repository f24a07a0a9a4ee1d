import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { queryClient } from '@/api/query-client'
import type { Operation } from '@/marking/contract'
import DeskView from '@/marking/desk/DeskView.vue'
import PileView from '@/marking/pile/PileView.vue'
import { fakeApi } from '../fake-api'
import { exam } from '../fixtures'
import { mounted } from '../mounted'
import { entry, id, marking, scheme, view } from './samples'

const copy = id(1)
const address = `/exams/bac/mark/${copy}`
const acknowledged = { revision: 1, scores: { lines: [], total: '2', maximum: '11', outOf20: '3.64', missing: ['1b', '2a'] } }
const pile = { exam: { reference: 'bac', name: 'Bac blanc' }, entries: [entry(1), entry(2)], progress: { mine: { done: 0, total: 2 }, all: { done: 0, total: 9 } } }
const replies = {
  [`POST /copies/${copy}/opening`]: { body: view() }, [`POST /copies/${copy}/marking/operations`]: { body: acknowledged }, 'GET /exams/bac/pile': { body: pile },
  [`GET /copies/${id(2)}/marking`]: { body: view({ copy: id(2), lock: undefined }) }, [`PUT /copies/${copy}/revisit`]: { status: 204 },
  'GET /exams/bac': { body: { ...exam(), reference: 'bac', scheme } },
}

async function desk(changed: Parameters<typeof fakeApi>[0] = {}) {
  const sent = fakeApi({ ...replies, ...changed })
  const { wrapper, router } = await mounted(DeskView, { exam: 'bac', copy }, ['TEACHER'], address)
  open.push(wrapper)
  await vi.waitFor(() => expect(wrapper.find('header').text()).not.toContain('Ouverture'))
  await flushPromises()
  const sentOperations = () => sent.filter(({ path }) => path.endsWith('/operations')).flatMap(({ body }) => (body as { operations: Operation[] }).operations)
  return { wrapper, router, sent, sentOperations }
}
const press = (key: string, some: KeyboardEventInit = {}) => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...some }))
const at = () => document.activeElement?.id

const open: { unmount: () => void }[] = []

beforeEach(() => {
  document.body.innerHTML = ''
  localStorage.clear()
  queryClient.clear()
  Element.prototype.scrollIntoView ??= () => undefined
})
afterEach(async () => {
  for (const wrapper of open.splice(0)) wrapper.unmount()
  // what leaving a copy still sends
  await new Promise((resolve) => setTimeout(resolve, 20))
  await flushPromises()
  vi.unstubAllGlobals()
})

describe('the marking desk', () => {
  it('waits in the first mark that is missing', async () => {
    await desk({ [`POST /copies/${copy}/opening`]: { body: view({ marking: marking({ revision: 3, marks: { '1a': '2' } }) }) } })
    await vi.waitFor(() => expect(at()).toBe('mark-1b'))
  })

  it('takes digits and Enter, and sends the mark under revision and fence', async () => {
    const { wrapper, sent, sentOperations } = await desk()
    await vi.waitFor(() => expect(at()).toBe('mark-1a'))
    await wrapper.find('#mark-1a').setValue('2,5')
    press('Enter')
    await vi.waitFor(() => expect(at()).toBe('mark-1b'))
    await vi.waitFor(() => expect(sentOperations()).toMatchObject([{ kind: 'set-mark', item: '1a', points: '2.5' }]), { timeout: 3_000 })
    const batch = sent.find(({ path }) => path.endsWith('/operations'))!
    expect(batch.body).toMatchObject({ fence: 7 })
    expect(batch.headers.get('If-Match')).toBe('"0"')
    await vi.waitFor(() => expect(wrapper.find('.save').text()).toBe('Enregistré'))
    expect(wrapper.find('.total').text()).toContain('2 / 11')
  })

  it('keeps a mark that cannot be given in its field, and says why', async () => {
    const { wrapper, sentOperations } = await desk()
    await vi.waitFor(() => expect(at()).toBe('mark-1a'))
    await wrapper.find('#mark-1a').setValue('0,3')
    expect(wrapper.find('.fault').exists()).toBe(false)
    press('Enter')
    await flushPromises()
    expect(wrapper.find('.fault').text()).toBe('Par pas de 0,25.')
    expect(at()).toBe('mark-1a')
    expect(sentOperations()).toEqual([])
  })

  it('changes tools by letters in the mark field, and gives all points with M', async () => {
    const { wrapper } = await desk()
    await vi.waitFor(() => expect(at()).toBe('mark-1a'))
    press('p')
    await flushPromises()
    expect(wrapper.find('[aria-label=Stylo]').attributes('aria-pressed')).toBe('true')
    press('m')
    await flushPromises()
    expect(wrapper.find<HTMLInputElement>('#mark-1a').element.value).toBe('4')
    press('z', { ctrlKey: true })
    await flushPromises()
    expect(wrapper.find<HTMLInputElement>('#mark-1a').element.value).toBe('')
  })

  it('shows a copy that somebody else holds, and lets nothing be changed', async () => {
    const { wrapper } = await desk({
      [`POST /copies/${copy}/opening`]: { status: 409, body: { code: 'copy-locked', title: 'Copie prise', detail: 'Paul corrige cette copie.' } },
      [`GET /copies/${copy}/marking`]: { body: view({ lock: undefined }) },
    })
    await vi.waitFor(() => expect(wrapper.find('.notices').text()).toContain('Paul corrige cette copie.'))
    expect(wrapper.find('#mark-1a').attributes('readonly')).toBeDefined()
    expect(wrapper.find('[aria-label=Stylo]').attributes('disabled')).toBeDefined()
  })

  it('lists what is drawn in words', async () => {
    const drawing = { kind: 'stamp', region: [0.1, 0.1, 0.04, 0.03], sign: 'TICK', colour: '#c62828' } as const
    const { wrapper } = await desk({ [`POST /copies/${copy}/opening`]: { body: view({ marking: marking({ revision: 1, annotations: [{ id: id(50), page: 2, drawing: { ...drawing, region: [...drawing.region] } }] }) }) } })
    expect(wrapper.find('details').text()).toContain('Page 2 : Juste')
  })

  it('flags a copy to be looked at again', async () => {
    const { sent } = await desk()
    await vi.waitFor(() => expect(at()).toBe('mark-1a'))
    press('r')
    await flushPromises()
    expect(sent.find(({ path }) => path.endsWith('/revisit'))?.body).toEqual({ revisit: true })
  })
})

describe('the pile', () => {
  it('shows own copies with their way, and the next one first', async () => {
    fakeApi(replies)
    const { wrapper, router } = await mounted(PileView, { exam: 'bac' }, ['TEACHER'], '/exams/bac/mark')
    await flushPromises()
    expect(wrapper.findAll('tbody tr')).toHaveLength(2)
    expect(wrapper.find('.heading a').attributes('href')).toBe(`/exams/bac/mark/${copy}`)
    await wrapper.findAll('[aria-label="Filtrer la pile"] button')[2]!.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ show: 'done' })
    expect(wrapper.text()).toContain('Aucune copie ne correspond')
  })

  it('compares the two copies that were chosen last', async () => {
    fakeApi(replies)
    const { wrapper } = await mounted(PileView, { exam: 'bac' }, ['TEACHER'], '/exams/bac/mark')
    await flushPromises()
    for (const box of wrapper.findAll('tbody input')) await box.setValue(true)
    expect(wrapper.find('.heading').text()).toContain('Comparer les deux copies')
    expect(wrapper.find('.heading a').attributes('href')).toBe(`/exams/bac/mark/${copy}?with=${id(2)}`)
  })
})
