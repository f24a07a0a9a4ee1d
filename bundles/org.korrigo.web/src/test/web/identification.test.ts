import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
    expect(proposals(undecided(copy(1), martin, durand), undefined, [given]).map(({ takenBy }) => takenBy)).toEqual([undefined, '0007'])
  })
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
    expect(wrapper.text()).toContain('Copie 0001 : DURAND Manon.')
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
})
