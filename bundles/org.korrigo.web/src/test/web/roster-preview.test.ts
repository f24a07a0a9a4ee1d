import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClassListPreview } from '@/api/schema'
import ExamView from '@/exam/ExamView.vue'
import StudentsTab from '@/exam/StudentsTab.vue'
import { fakeApi } from './fake-api'
import { exam } from './fixtures'
import { mounted } from './mounted'

enableAutoUnmount(afterEach)
beforeEach(() => (document.body.innerHTML = ''))

const { sendFile } = vi.hoisted(() => ({ sendFile: vi.fn() }))
vi.mock('@/api/transfer', async (original) => ({ ...(await original<object>()), sendFile }))

const listed = (row: number, lastName: string) => ({ row, lastName, firstName: 'Zoé', className: 'TG5', ine: '', candidateNumber: '', email: '' })
const preview: ClassListPreview = {
  reader: 'csv', lines: 4, added: 1, updated: 1, unchanged: 1, others: 2,
  form: { encoding: 'windows-1252', separator: ';', columns: [{ title: 'Nom', meaning: 'last-name' }, { title: 'Boursier', meaning: '' }] },
  rows: [
    { student: listed(2, 'PETIT'), effect: 'NEW', changes: [] },
    { student: listed(3, 'ROUX'), effect: 'CHANGED', changes: [{ member: 'class-name', before: 'TG4', after: 'TG5' }] },
    { student: listed(4, 'MARTIN'), effect: 'UNCHANGED', changes: [] },
  ],
  problems: [{ row: 5, code: 'missing-name', detail: 'The row has no name.', fatal: true }, { row: 6, code: 'of-a-plug-in', detail: 'Sa phrase.', fatal: false }],
}

describe('a class list', () => {
  async function chosen() {
    fakeApi({ 'GET /exams/bac-blanc': { body: exam() }, 'GET /exams/bac-blanc/students': { body: [] } })
    sendFile.mockReset().mockResolvedValueOnce(preview)
    const { wrapper } = await mounted(StudentsTab, { exam: 'bac-blanc' })
    const file = new File(['Nom;Prénom'], 'liste é.csv')
    const input = wrapper.find('input[type=file]')
    Object.defineProperty(input.element, 'files', { value: [file], configurable: true })
    await input.trigger('change')
    await vi.waitFor(() => expect(wrapper.text()).toContain('Aperçu de'))
    return { wrapper, press: (text: string) => wrapper.findAll('button').find((button) => button.text() === text)!.trigger('click') }
  }
  const sentTo = () => sendFile.mock.calls.map(([path]) => path as string)

  it('is shown with its columns, effects and doubtful lines before anything is written', async () => {
    const { wrapper } = await chosen()
    expect(sentTo()).toEqual(['/exams/bac-blanc/students/preview?name=liste%20%C3%A9.csv'])
    const text = wrapper.text().replace(/\s+/g, ' ')
    for (const said of ['4 lignes lues · 1 nouveau · 1 modifié · 1 inchangé · 1 ligne écartée', '2 élèves de l’examen ne sont pas dans ce fichier', 'Nom : Nom', 'Non utilisées : Boursier',
      'Caractères windows-1252, colonnes séparées par point-virgule', 'Ligne 5 (écartée) : nom ou prénom manquant', 'Ligne 6 : Sa phrase.', 'Classe : TG4 → TG5']) expect(text).toContain(said)
  })

  it('is written when a person says so', async () => {
    const { wrapper, press } = await chosen()
    sendFile.mockResolvedValueOnce({ added: 1, updated: 2, problems: [] })
    await press('Enregistrer 2 élèves')
    await flushPromises()
    expect(sentTo()[1]).toBe('/exams/bac-blanc/students?name=liste%20%C3%A9.csv')
    expect(wrapper.text()).toContain('1 élèves ajoutés, 2 mis à jour.')
    expect(wrapper.text()).not.toContain('Aperçu de')
  })

  it('can be dropped', async () => {
    const { wrapper, press } = await chosen()
    await press('Abandonner ce fichier')
    expect(wrapper.text()).not.toContain('Aperçu de')
    expect(sentTo()).toHaveLength(1)
  })
})

describe('what an exam is called', () => {
  async function dialog(put: object) {
    const sent = fakeApi({
      'GET /exams/bac-blanc': { body: exam() }, [`GET /exams/${exam().id}`]: { body: { ...exam(), name: 'Renommé ailleurs', version: 2 } },
      'GET /exams/bac-blanc/readiness': { body: { ready: true, phases: [] } }, [`PUT /exams/${exam().id}`]: put,
    })
    const { wrapper, router } = await mounted(ExamView, { exam: 'bac-blanc' })
    await flushPromises()
    await wrapper.findAll('button').find((button) => button.text() === 'Modifier')!.trigger('click')
    await vi.waitFor(() => expect(document.querySelector('[name=reference]')).toBeTruthy())
    const field = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`)!
    const type = (name: string, text: string) => {
      field(name).value = text
      field(name).dispatchEvent(new Event('input'))
    }
    const press = async (text: string) => {
      await flushPromises()
      ;[...document.querySelectorAll('button')].find((button) => button.textContent!.trim() === text)!.click()
      await flushPromises()
    }
    return { field, type, press, router, puts: () => sent.filter(({ method }) => method === 'PUT') }
  }

  it('is sent with the version that was read; a new reference is a new address', async () => {
    const { type, press, puts, router } = await dialog({ body: { ...exam(), reference: 'bac-2' } })
    type('name', ' Bac blanc 2 ')
    type('reference', 'bac-2')
    await press('Enregistrer')
    expect(puts()[0]?.headers.get('If-Match')).toBe('"1"')
    expect(puts()[0]?.body).toEqual({ name: 'Bac blanc 2', reference: 'bac-2', subject: 'Mathématiques', date: '2026-02-12' })
    await vi.waitFor(() => expect(router.currentRoute.value.params.exam).toBe('bac-2'))
  })

  it('that somebody else changed meanwhile is read again, not overwritten', async () => {
    const { field, type, press, puts } = await dialog({ status: 412, body: { code: 'exam-changed', detail: 'L’examen a été modifié entre-temps.' } })
    type('name', 'Mon nom')
    await press('Enregistrer')
    expect(document.body.textContent).toContain('modifié entre-temps')
    await press('Réessayer')
    expect(field('name').value).toBe('Renommé ailleurs')
    expect(puts()).toHaveLength(1)
  })
})
