import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { h, nextTick, ref } from 'vue'
import { Problem } from '@/api/problem'
import ExportFormats from '@/results-exam/ExportFormats.vue'
import SchemaForm from '@/options/SchemaForm.vue'
import { fieldsOf, toSend, untouched } from '@/options/schema'
import { fakeApi } from './fake-api'
import { mounted } from './mounted'

const schema = {
  title: 'Notes en colonne',
  type: 'object',
  properties: {
    order: {
      title: 'Ordre', type: 'string', default: 'class-list', enum: ['class-list', 'name'],
      oneOf: [{ const: 'class-list', title: 'Celui de la liste' }, { const: 'name', title: 'Par nom' }],
    },
    statistics: { title: 'Statistiques', type: 'boolean', default: true },
    margin: { title: 'Marge', description: 'En millimètres.', type: 'number', default: 2.5, minimum: 0, maximum: 10 },
    absent: { title: 'Absent', type: 'string', default: 'Abs' },
  },
  required: [],
  additionalProperties: false,
}
const fields = fieldsOf(schema)
const sent = (change: Record<string, string>) => toSend(fields, { ...untouched(fields), ...change })

beforeEach(() => (document.body.innerHTML = ''))
afterEach(() => vi.unstubAllGlobals())

describe('what is said to a plug-in', () => {
  it('is nothing when the form is as it came', () => expect(sent({})).toEqual({}))

  it.each([
    ['another choice', { order: 'name' }, { order: 'name' }],
    ['a switch that is turned', { statistics: 'false' }, { statistics: 'false' }],
    ['a number with a comma', { margin: ' 3,25' }, { margin: '3.25' }],
    ['what is no number, for the server to refuse', { margin: 'trois' }, { margin: 'trois' }],
    ['a text that is emptied', { absent: '' }, { absent: '' }],
  ])('is %s', (_what, change, said) => expect(sent(change)).toEqual(said))

  it.each([
    ['the default written otherwise', { margin: '2,50' }],
    ['a number that is emptied', { margin: '' }],
  ])('is not %s', (_what, change) => expect(sent(change)).toEqual({}))

  it('has every switch and no empty text where the plug-in has no default', () => {
    const bare = fieldsOf({ properties: { code: { type: 'string' }, strict: { type: 'boolean' } }, required: ['code', 'strict'] })
    expect(toSend(bare, untouched(bare))).toEqual({ strict: 'false' })
  })
})

describe('the form of options', () => {
  async function form(problem = ref<Problem>()) {
    const given = ref<Record<string, string>>({})
    const parent = { render: () => h(SchemaForm, { schema, problem: problem.value, modelValue: given.value, 'onUpdate:modelValue': (next: Record<string, string>) => (given.value = next) }) }
    return { ...(await mounted(parent, {})), given, problem }
  }

  it('has a field of its kind for every option, named and filled in', async () => {
    const { wrapper } = await form()
    expect(wrapper.findAll('select option').map((option) => option.text())).toEqual(['Celui de la liste', 'Par nom'])
    expect(wrapper.find<HTMLInputElement>('input[name=statistics]').element.checked).toBe(true)
    expect(wrapper.find<HTMLInputElement>('input[name=margin]').element.value).toBe('2,5')
    expect(wrapper.find<HTMLInputElement>('input[name=absent]').element.value).toBe('Abs')
    expect(wrapper.text()).toContain('En millimètres. De 0 à 10.')
    for (const field of wrapper.findAll('select, input')) expect(wrapper.find(`label[for="${field.attributes('id')}"]`).exists()).toBe(true)
  })

  it('gives what was changed, and forgets what was changed back', async () => {
    const { wrapper, given } = await form()
    await wrapper.find('select').setValue('name')
    await wrapper.find('input[name=statistics]').setValue(false)
    expect(given.value).toEqual({ order: 'name', statistics: 'false' })
    await wrapper.find('select').setValue('class-list')
    await wrapper.find('input[name=statistics]').setValue(true)
    expect(given.value).toEqual({})
  })

  it.each([['margin'], ['order']])('shows a refusal at the field %s that it names, and goes there', async (option) => {
    const { wrapper, problem } = await form()
    problem.value = new Problem({ status: 422, code: 'option-invalid', detail: 'Au plus 10.', option })
    await flushPromises()
    expect(wrapper.findAll('.v-alert')).toHaveLength(0)
    const field = wrapper.find(`[name=${option}]`)
    expect(field.element.closest('.field, .v-input')!.textContent).toContain('Au plus 10.')
    expect(document.activeElement).toBe(field.element)
  })

  it('shows any other problem above the fields', async () => {
    const { wrapper, problem } = await form()
    problem.value = new Problem({ status: 422, code: 'option-invalid', detail: 'Option inconnue.', option: 'colour' })
    await nextTick()
    expect(wrapper.find('.v-alert').text()).toContain('Option inconnue.')
  })
})

describe('an export', () => {
  const address = '/exams/bac-blanc/exports/column'
  const replies = {
    'GET /exams/bac-blanc/exports': { body: [{ id: 'column', label: 'Colonne', mediaType: 'text/plain', fileExtension: 'txt' }] },
  }

  // the browser of the tests would leave the page for the file
  beforeEach(() => void vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue())

  const answered = () => vi.waitFor(() => expect(document.querySelector('[role=dialog] select')).toBeTruthy())
  const download = () => [...document.querySelectorAll<HTMLButtonElement>('[role=dialog] button')].find((button) => button.textContent === 'Télécharger')!

  it('without options is fetched at once', async () => {
    const calls = fakeApi({ ...replies, 'GET /plugins/export/column/options': { body: { properties: {} } }, [`GET ${address}`]: { body: 'x' } })
    const { wrapper } = await mounted(ExportFormats, { exam: 'bac-blanc', marked: 3 })
    await wrapper.find('.format button').trigger('click')
    await flushPromises()
    expect(calls.filter(({ path }) => path === address).map(({ query }) => query)).toEqual([{}])
  })

  it('with options is asked first, and stays open on what the server refuses', async () => {
    const refusal = { status: 422, body: { code: 'option-invalid', detail: 'Au plus 10.', option: 'margin' } }
    let reply: { status?: number; body: unknown } = refusal
    const calls = fakeApi({ ...replies, 'GET /plugins/export/column/options': { body: schema }, [`GET ${address}`]: () => reply })
    const { wrapper } = await mounted(ExportFormats, { exam: 'bac-blanc', marked: 3 })
    await wrapper.find('.format button').trigger('click')
    await answered()
    const margin = document.querySelector<HTMLInputElement>('[role=dialog] input[name=margin]')!
    margin.value = '12'
    margin.dispatchEvent(new Event('input'))
    await flushPromises()
    download().click()
    await flushPromises()
    expect(margin.closest('.v-input')!.textContent).toContain('Au plus 10.')
    reply = { body: 'x' }
    margin.value = '9'
    margin.dispatchEvent(new Event('input'))
    await flushPromises()
    expect(margin.closest('.v-input')!.textContent).not.toContain('Au plus 10.')
    download().click()
    await flushPromises()
    expect(calls.filter(({ path }) => path === address).map(({ query }) => query)).toEqual([{ margin: '12' }, { margin: '9' }])
  })
})
