import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { queryClient } from '@/api/query-client'
import LockedCopies from '@/markers/LockedCopies.vue'
import type { Operation } from '@/marking/contract'
import DeskView from '@/marking/desk/DeskView.vue'
import { beginningLike } from '@/marking/dialogs/bank'
import { fakeApi } from '../fake-api'
import { mounted } from '../mounted'
import { entry, id, mark, marking, remark, tick, view } from './samples'

enableAutoUnmount(afterEach)

let copy = id(1)
const comment = (n: number, text: string, some: object = {}) => ({ id: id(900 + n), text, shared: false, mine: true, uses: n, version: 1, ...some })
const bank = [comment(1, 'Bien vu'), comment(2, 'Bien rédigé, continuez'), comment(3, 'Hors sujet', { points: '-1' })]
const line = (revision: number, operation: Operation) => ({ copy, revision, operation, marker: 'anne', fence: 3, at: '2026-03-01T10:00:00Z' })
const replies = () => ({
  [`POST /copies/${copy}/opening`]: { body: view({ copy }) }, [`POST /copies/${copy}/marking/operations`]: { body: { revision: 1 } }, 'GET /exams/bac/comments': { body: bank },
  'GET /exams/bac/pile': { body: { exam: { reference: 'bac', name: 'Bac' }, entries: [entry(1, { copy })], progress: { mine: { done: 0, total: 1 }, all: { done: 0, total: 1 } } } },
  [`GET /copies/${copy}/journal`]: { body: [line(1, mark('1a', '2')), line(2, remark('1a', 'Bien')), line(3, tick(id(77))), line(4, mark('1a', null))] },
  [`GET /copies/${copy}/marking`]: { body: view({ copy, marking: marking({ revision: 2, marks: { '1a': '2' } }), lock: undefined }) },
})

async function desk() {
  const sent = fakeApi(replies())
  const { wrapper } = await mounted(DeskView, { exam: 'bac', copy }, ['TEACHER'], `/exams/bac/mark/${copy}`)
  await vi.waitFor(() => expect(wrapper.find('header').text()).not.toContain('Ouverture'))
  await flushPromises()
  return { wrapper, sent, sentOperations: () => sent.filter(({ path }) => path.endsWith('/operations')).flatMap(({ body }) => (body as { operations: Operation[] }).operations) }
}

let copies = 0
beforeEach(() => {
  // nothing that a test leaves unsent is another's
  copy = id(5000 + copies++)
  document.body.innerHTML = ''
  localStorage.clear()
  queryClient.clear()
  Element.prototype.scrollIntoView ??= () => undefined
})
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 20))
  await flushPromises()
  vi.unstubAllGlobals()
})

describe('the bank, while words are typed', () => {
  it.each([['b', []], ['bien', ['Bien rédigé, continuez', 'Bien vu']], ['BIEN RE', ['Bien rédigé, continuez']], ['vu', []], ['Bien vu', []]])('offers for "%s" what begins like it', (typed, texts) =>
    expect(beginningLike(bank, typed, undefined).map(({ text }) => text)).toEqual(texts))

  async function typing() {
    const found = await desk()
    const area = found.wrapper.find('.remark textarea')
    const type = async (text: string) => {
      const field = area.element as HTMLTextAreaElement
      field.value = text
      field.setSelectionRange(text.length, text.length)
      await area.trigger('input')
      await flushPromises()
    }
    const offered = () => found.wrapper.findAll('.offer li').map((one) => one.text())
    return { ...found, area, type, offered, value: () => (area.element as HTMLTextAreaElement).value, key: (key: string) => area.trigger('keydown', { key }) }
  }

  it('takes the first with Tab, on the line being written', async () => {
    const { type, offered, key, value, sentOperations } = await typing()
    await type('Premier point.\nbien')
    expect(offered()).toEqual(['Bien rédigé, continuez', 'Bien vu'])
    await key('Tab')
    expect(value()).toBe('Premier point.\nBien rédigé, continuez')
    expect(offered()).toEqual([])
    await vi.waitFor(() => expect(sentOperations()).toMatchObject([{ kind: 'set-remark', text: 'Premier point.\nBien rédigé, continuez' }]), { timeout: 4_000 })
  })

  it('takes with Enter what was chosen, and replaces nothing unasked', async () => {
    const { type, key, value } = await typing()
    await type('bien')
    await key('Enter')
    expect(value()).toBe('bien')
    await key('ArrowDown')
    await key('ArrowDown')
    await key('Enter')
    expect(value()).toBe('Bien vu')
  })

  it('closes with Escape and nothing else happens; the next letter offers again', async () => {
    const { area, type, key, value, offered } = await typing()
    ;(area.element as HTMLElement).focus()
    await type('bien')
    await key('Escape')
    expect([value(), offered(), document.activeElement === area.element]).toEqual(['bien', [], true])
    await type('bien ')
    expect(offered()).toHaveLength(2)
    await key('Escape')
    await key('Escape')
    expect(document.activeElement === area.element).toBe(false)
  })
})

describe('the bank itself', () => {
  it('lets own comments be changed and removed', async () => {
    const sent = fakeApi({ ...replies(), [`PUT /comments/${id(902)}`]: { body: bank[1] }, [`DELETE /comments/${id(902)}`]: { status: 204 } })
    const { wrapper } = await mounted(DeskView, { exam: 'bac', copy }, ['TEACHER'], `/exams/bac/mark/${copy}`)
    await vi.waitFor(() => expect(wrapper.find('.ends').exists()).toBe(true))
    await wrapper.findAll('button').find((button) => button.text() === 'Commentaires')!.trigger('click')
    const button = (name: string) => document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)
    await vi.waitFor(() => expect(document.querySelectorAll('#bank-list li')).toHaveLength(3), { timeout: 15_000 })
    document.querySelector('.filter')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
    await flushPromises()
    button('Modifier le commentaire')!.click()
    await flushPromises()
    const type = (name: string, text: string) => {
      const field = document.querySelector<HTMLInputElement>(`.editor [name=${name}]`)!
      field.value = text
      field.dispatchEvent(new Event('input'))
    }
    type('words', ' Bien rédigé ')
    type('points', '-0,5')
    await flushPromises()
    document.querySelector('form.editor')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await vi.waitFor(() => expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({ text: 'Bien rédigé', points: '-0.5', shared: false }))
    await vi.waitFor(() => expect(document.querySelector('form.editor')).toBeNull())
    button('Retirer de la banque')!.click()
    await vi.waitFor(() => expect(sent.some(({ method, path }) => method === 'DELETE' && path.startsWith('/comments/'))).toBe(true))
  })
})

describe('the history of a copy', () => {
  it('tells who did what, shows the copy as it was, and goes back to now', async () => {
    const { wrapper, sent } = await desk()
    await wrapper.find('button[aria-label="Historique"]').trigger('click')
    await vi.waitFor(() => expect(wrapper.findAll('.history .what')).toHaveLength(4))
    expect(wrapper.findAll('.history .what').map((what) => what.text())).toEqual(['Note ex1 · 1a retirée', 'Annotation : Juste', 'Remarque ex1 · 1a : Bien', 'Note ex1 · 1a : 2'])
    expect(wrapper.find('.history li').text()).toContain('anne')
    await wrapper.findAll('.history .lines button')[2]!.trigger('click')
    await vi.waitFor(() => expect(wrapper.find('.past').text()).toContain('ex1 · 1a : 2'))
    expect(sent.find(({ path, query }) => path.endsWith('/marking') && query.revision)?.query).toEqual({ revision: '2' })
    await wrapper.findAll('button').find((button) => button.text() === 'Revenir à maintenant')!.trigger('click')
    expect(wrapper.find('.past').exists()).toBe(false)
    expect(sent.some(({ method, path }) => method !== 'GET' && !path.endsWith('/opening'))).toBe(false)
  })
})

describe('a page that closes', () => {
  const givenBack = (sent: { method: string; path: string }[]) => sent.filter(({ method, path }) => method === 'DELETE' && path === `/copies/${copy}/lock`)

  it('gives the copy back when everything is sent', async () => {
    const { wrapper, sent } = await desk()
    await vi.waitFor(() => expect(wrapper.find('.save').text()).toBe('Enregistré'))
    window.dispatchEvent(new Event('pagehide'))
    await vi.waitFor(() => expect(givenBack(sent)).toMatchObject([{ query: { fence: '7' } }]))
  })

  it('keeps the copy for work that is not sent', async () => {
    const { wrapper, sent } = await desk()
    await wrapper.find('.remark textarea').setValue('pas encore envoyé')
    ;(wrapper.find('.remark textarea').element as HTMLElement).focus()
    window.dispatchEvent(new Event('pagehide'))
    await flushPromises()
    expect(givenBack(sent)).toEqual([])
  })
})

describe('copies that are open', () => {
  it('are freed by an administrator who says why', async () => {
    const held = { copy, number: 'K7Q2', exam: { reference: 'bac', name: 'Bac' }, holder: 'anne', expiresAt: '2026-03-01T10:30:00Z', live: true }
    const sent = fakeApi({ [`POST /copies/${copy}/forced-unlock`]: { body: {} } })
    const accounts = [{ username: 'anne', displayName: 'Anne Petit', roles: ['TEACHER'], enabled: true }]
    const { wrapper } = await mounted(LockedCopies, { exam: 'bac', locks: [held], accounts })
    expect(wrapper.text()).toContain('Anne Petit')
    await wrapper.find('li button').trigger('click')
    await flushPromises()
    const confirm = () => [...document.querySelectorAll<HTMLButtonElement>('.dialog button')].find((button) => button.textContent!.trim() === 'Lever la réservation')!
    expect(confirm().disabled).toBe(true)
    const reason = document.querySelector<HTMLInputElement>('[name=reason]')!
    reason.value = ' Partie en oubliant la copie '
    reason.dispatchEvent(new Event('input'))
    await flushPromises()
    confirm().click()
    await vi.waitFor(() => expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'Partie en oubliant la copie' }))
  })
})
