import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { evidenceOf } from '@/identification/evidence'
import IdentificationDesk from '@/identification/IdentificationDesk.vue'
import { find, proposals } from '@/identification/proposals'
import { fakeApi } from './fake-api'
import { copy, student, undecided } from './fixtures'
import { mounted } from './mounted'

const [martin, durand, lefevre, abadie] = [student(1, 'MARTIN', 'Léa'), student(2, 'DURAND', 'Manon'), student(3, 'LEFÈVRE', 'Jade'), student(4, 'ABADIE', 'Zoé')] as const
const students = [martin, durand, lefevre, abadie]

describe('the proposals for a copy', () => {
  it('are the three best candidates and the student who was searched', () => {
    const shown = proposals(undecided(copy(1), martin, durand, lefevre, student(9, 'X', 'Y')), abadie, [])
    expect(shown.map(({ name }) => name)).toEqual(['MARTIN Léa', 'DURAND Manon', 'LEFÈVRE Jade', 'ABADIE Zoé'])
  })

  it('name a searched student once', () => expect(proposals(undecided(copy(1), martin), martin, [])).toHaveLength(1))

  it('warn of a student who has a copy already', () => {
    const given = copy(7, { student: { id: durand.id, lastName: 'DURAND', firstName: 'Manon', className: 'TG4' } })
    expect(proposals(undecided(copy(1), martin, durand), undefined, [given]).map(({ taken }) => taken?.number)).toEqual([undefined, '0007'])
  })
})

describe('the evidence of a candidate', () => {
  it('is told zone by zone', () => expect(evidenceOf('last-name 0.82, first-name 1.00')).toEqual([{ zone: 'last-name', percent: 82 }, { zone: 'first-name', percent: 100 }]))
  it('of a matcher that speaks otherwise is left as it is', () => expect(evidenceOf('name read 0.5 twice')).toEqual([]))
})

describe('searching the class list', () => {
  it('does not mind accents, case and order', () => expect(find(students, 'jade LEFEVRE', 8)).toEqual([lefevre]))
  it('finds nobody for nothing', () => expect(find(students, '  ', 8)).toEqual([]))
  it('stops at the limit', () => expect(find(students, 'a', 2)).toHaveLength(2))
})

describe('the identification desk', () => {
  beforeEach(() => (document.body.innerHTML = ''))
  afterEach(() => vi.unstubAllGlobals())

  const press = async (key: string) => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key, code: '', cancelable: true }))
    await flushPromises()
  }
  const desk = () =>
    mounted(IdentificationDesk, { exam: 'bac-blanc', undecided: [undecided(copy(1), martin, durand), undecided(copy(2), lefevre)], students, copies: [] })

  it('chooses nobody beforehand', async () => {
    const sent = fakeApi({})
    const { wrapper } = await desk()
    await press('Enter')
    expect(wrapper.find('input:checked').exists()).toBe(false)
    expect(sent.filter(({ method }) => method === 'PUT')).toEqual([])
    wrapper.unmount()
  })

  it('sends the second candidate on 2 and Enter, with the version that was read', async () => {
    const identified = copy(1, { student: { id: durand.id, lastName: 'DURAND', firstName: 'Manon', className: 'TG4' } })
    const sent = fakeApi({ [`PUT /copies/${identified.id}/student`]: { body: identified } })
    const { wrapper } = await desk()
    await press('2')
    await press('Enter')
    const put = sent.find(({ method }) => method === 'PUT')!
    expect(put.body).toEqual({ student: durand.id })
    expect(put.headers.get('If-Match')).toBe('"3"')
    expect(wrapper.text()).toContain('Copie 0001 : DURAND Manon')
    wrapper.unmount()
  })

  it('says why the server refused, and stays on the copy', async () => {
    fakeApi({ [`PUT /copies/${copy(1).id}/student`]: { status: 412, body: { code: 'copy-changed', title: 'La copie a changé' } } })
    const { wrapper } = await desk()
    await press('1')
    await press('Enter')
    expect(wrapper.find('[role=alert]').text()).toContain('La copie a changé')
    expect(wrapper.find('h2').text()).toBe('Copie 0001')
    wrapper.unmount()
  })

  it('forgets the choice when the copy is passed', async () => {
    const { wrapper } = await desk()
    await press('1')
    await press('n')
    expect(wrapper.find('h2').text()).toBe('Copie 0002')
    expect(wrapper.find('input:checked').exists()).toBe(false)
    wrapper.unmount()
  })

  it('sums the session up when nothing is left, and takes up what was put aside', async () => {
    const { wrapper } = await desk()
    await press('n')
    await press('0')
    expect(wrapper.find('h2').text()).toBe('Séance terminée')
    expect(wrapper.findAll('.figures-list li').map((item) => item.text())).toEqual(['0 identifiée', '1 passée', '1 laissée pour plus tard'])
    await wrapper.findAll('button').find((button) => button.text() === 'Reprendre 2 copies')!.trigger('click')
    expect(wrapper.find('h2').text()).toBe('Copie 0001')
    wrapper.unmount()
  })

  it('comes back to the copy that was passed on z', async () => {
    const { wrapper } = await desk()
    await press('n')
    await press('z')
    expect(wrapper.find('h2').text()).toBe('Copie 0001')
    wrapper.unmount()
  })

  it('takes the name off again on z, with the version of the answer', async () => {
    const identified = copy(1, { version: 4, student: { id: durand.id, lastName: 'DURAND', firstName: 'Manon', className: 'TG4' } })
    const sent = fakeApi({
      [`PUT /copies/${identified.id}/student`]: { body: identified },
      [`DELETE /copies/${identified.id}/student`]: { body: copy(1, { version: 5 }) },
    })
    const { wrapper } = await desk()
    await press('2')
    await press('Enter')
    await press('z')
    expect(sent.find(({ method }) => method === 'DELETE')!.headers.get('If-Match')).toBe('"4"')
    expect(wrapper.find('h2').text()).toBe('Copie 0001')
    expect(wrapper.text()).not.toContain('Copie 0001 : DURAND Manon')
    wrapper.unmount()
  })

  it('shows both headers of a student who has a copy, and moves the name only after a question', async () => {
    const given = copy(7, { version: 9, student: { id: martin.id, lastName: 'MARTIN', firstName: 'Léa', className: 'TG4' } })
    const sent = fakeApi({
      [`DELETE /copies/${given.id}/student`]: { body: copy(7) },
      [`PUT /copies/${copy(1).id}/student`]: { body: copy(1, { student: given.student }) },
    })
    const { wrapper } = await mounted(IdentificationDesk, { exam: 'bac-blanc', undecided: [undecided(copy(1), martin)], students, copies: [given] })
    await press('1')
    expect(wrapper.findAll('.conflict img').map((image) => image.attributes('src'))).toEqual([copy(1).id, given.id].map((id) => `/api/v1/copies/${id}/header`))
    await press('Enter')
    expect(sent.filter(({ method }) => method !== 'GET')).toEqual([])
    const dialog = document.querySelector<HTMLElement>('[role=dialog]')!
    expect(dialog.textContent).toContain('La copie 0007 sera de nouveau à identifier.')
    dialog.querySelectorAll('button')[1]!.click()
    await flushPromises()
    expect(sent.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)).toEqual([
      `DELETE /copies/${given.id}/student`, `PUT /copies/${copy(1).id}/student`,
    ])
    wrapper.unmount()
  })
})
