import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ACTS, actOf, chordOf, DEFAULTS, digitOf, ownerOf, unfit } from '@/marking/keys/bindings'
import { type Deeds, handle } from '@/marking/keys/keyboard'
import { deskSettings } from '@/marking/keys/settings'

const pressed = (some: Partial<KeyboardEvent>) => ({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...some })
const bindings = { ...DEFAULTS }

describe('keys of the desk', () => {
  it('are all different', () => expect(new Set(Object.values(DEFAULTS)).size).toBe(ACTS.length))

  it.each([
    [{ key: 'p' }, 'pen'], [{ key: 'P', shiftKey: true }, 'pen'], [{ key: 'Enter' }, 'next'], [{ key: 'Enter', shiftKey: true }, 'previous'], [{ key: 'Enter', ctrlKey: true }, 'nextCopy'],
    [{ key: 'Enter', metaKey: true }, 'nextCopy'], [{ key: '?', shiftKey: true }, 'help'], [{ key: '/', shiftKey: true, code: 'Period' }, 'bank'], [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'], [{ key: '=' }, 'zoomIn'], [{ key: '+', shiftKey: true }, 'zoomIn'], [{ key: '-', code: 'Minus' }, 'zoomOut'], [{ key: 'x' }, undefined],
    [{ key: 'p', altKey: true }, undefined],
  ] as const)('%o is %s', (key, act) => expect(actOf(pressed(key), bindings, true)).toBe(act))

  it('take a digit of a French keyboard without Shift before the sign that it writes', () => {
    expect(digitOf(pressed({ key: '&', code: 'Digit1' }))).toBe('1')
    expect(digitOf(pressed({ key: '-', code: 'Digit6' }))).toBe('6')
    expect(actOf(pressed({ key: '-', code: 'Digit6' }), bindings, true)).toBeUndefined()
    expect(digitOf(pressed({ key: '5', code: 'Digit5', shiftKey: true }))).toBe('5')
    expect(digitOf(pressed({ key: '%', code: 'Digit5', shiftKey: true }))).toBeUndefined()
    expect(digitOf(pressed({ key: '1', code: 'Digit1', ctrlKey: true }))).toBeUndefined()
  })

  it('that write one character rest when people turned them off', () => {
    expect(actOf(pressed({ key: 'p' }), bindings, false)).toBeUndefined()
    expect(actOf(pressed({ key: 'PageDown' }), bindings, false)).toBe('nextPage')
    expect(actOf(pressed({ key: 'z', ctrlKey: true }), bindings, false)).toBe('undo')
  })

  it('can be chosen anew, but not those that write marks', () => {
    const own = { ...bindings, pen: 'q' }
    expect(actOf(pressed({ key: 'q' }), own, true)).toBe('pen')
    expect(actOf(pressed({ key: 'p' }), own, true)).toBeUndefined()
    expect(ownerOf(own, 'q')).toBe('pen')
    expect(unfit(pressed({ key: '3', code: 'Digit3' }))).toBe(true)
    expect(unfit(pressed({ key: ',' }))).toBe(true)
    expect(unfit(pressed({ key: 'q' }))).toBe(false)
    expect(chordOf(pressed({ key: 'K', ctrlKey: true, altKey: true }))).toBe('Ctrl+Alt+k')
  })

  it('are kept per person on this device', async () => {
    deskSettings('claire').bindings.pen = 'q'
    expect(JSON.parse(localStorage.getItem('korrigo.desk.claire')!)).toMatchObject({ bindings: { pen: 'q', text: 't' } })
    expect(deskSettings('paul').bindings.pen).toBe('p')
  })
})

describe('the keyboard', () => {
  const did: string[] = []
  const deeds: Deeds = {
    acts: { next: () => void did.push('next'), pen: () => void did.push('pen'), nextCopy: () => void did.push('nextCopy'), remove: () => false },
    digit: (digit) => did.push(digit), arrow: (x, y) => (did.push(`${x} ${y}`), true), escape: () => did.push('escape'),
  }
  const press = (key: Partial<KeyboardEventInit> & { key: string }, on: Element = document.body) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...key })
    let used = false
    window.addEventListener('keydown', (heard) => (used = handle(heard, deeds, bindings, true)), { once: true })
    on.dispatchEvent(event)
    return used
  }
  const element = (html: string) => {
    document.body.innerHTML = html
    return document.body.firstElementChild!
  }
  beforeEach(() => {
    did.length = 0
    document.body.innerHTML = ''
    vi.restoreAllMocks()
  })

  it('gives digits to the mark from wherever the focus is, and leaves them to the mark field itself', () => {
    expect(press({ key: '2' })).toBe(true)
    expect(press({ key: '2' }, element('<input class="mark">'))).toBe(false)
    expect(did).toEqual(['2'])
  })

  it('takes letters in a mark field as commands, for marks have no letters', () => {
    expect(press({ key: 'p' }, element('<input class="mark">'))).toBe(true)
    expect(did).toEqual(['pen'])
  })

  it.each(['<textarea></textarea>', '<input>', '<select></select>'])('leaves letters, digits and Enter to %s, but not the way to the next copy', (html) => {
    for (const key of ['p', '2', 'Enter', 'ArrowUp']) expect(press({ key }, element(html))).toBe(false)
    expect(press({ key: 'Enter', ctrlKey: true }, element(html))).toBe(true)
    expect(did).toEqual(['nextCopy'])
  })

  it('leaves a remark with Escape, back to the mark', () => {
    const area = element('<textarea></textarea>') as HTMLTextAreaElement
    area.focus()
    expect(press({ key: 'Escape' }, area)).toBe(true)
    expect(document.activeElement).not.toBe(area)
    expect(did).toEqual(['escape'])
  })

  it('leaves Enter to a button, and nothing to a page under a dialog', () => {
    expect(press({ key: 'Enter' }, element('<button>Terminer</button>'))).toBe(false)
    element('<div class="v-overlay--active"></div>')
    expect(press({ key: 'p' })).toBe(false)
    expect(did).toEqual([])
  })

  it('leaves a key to the browser when its act says so', () => expect(press({ key: 'Delete' })).toBe(false))
  it('moves by arrows', () => {
    expect(press({ key: 'ArrowLeft' })).toBe(true)
    expect(did).toEqual(['-1 0'])
  })
})
