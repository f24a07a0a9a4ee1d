import { beforeEach, describe, expect, it } from 'vitest'
import { actionOf } from '@/copy/shortcuts'

const next = () => undefined
const first = () => undefined
const confirm = () => undefined
const shortcuts = { j: next, PageDown: next, 1: first, Enter: confirm }

function pressed(options: KeyboardEventInit, on: Element = document.body, singleKeys = true) {
  let found: unknown
  const listen = (event: Event) => (found = actionOf(event as KeyboardEvent, shortcuts, singleKeys))
  document.addEventListener('keydown', listen, { once: true })
  on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, code: '', ...options }))
  return found
}

function element(html: string): Element {
  document.body.innerHTML = html
  return document.body.firstElementChild!
}

describe('a key', () => {
  beforeEach(() => (document.body.innerHTML = ''))

  it('does what it is for, whatever the case', () => {
    expect(pressed({ key: 'j' })).toBe(next)
    expect(pressed({ key: 'J' })).toBe(next)
    expect(pressed({ key: 'PageDown' })).toBe(next)
    expect(pressed({ key: 'x' })).toBeUndefined()
  })

  it('is left to the browser together with Ctrl, Alt or Meta', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) expect(pressed({ key: 'j', [modifier]: true })).toBeUndefined()
  })

  it.each(['<input>', '<input type="search">', '<textarea></textarea>', '<select></select>'])('is left to %s', (html) => {
    expect(pressed({ key: 'j' }, element(html))).toBeUndefined()
  })

  it('acts where nothing is written', () => {
    expect(pressed({ key: '1' }, element('<input type="radio">'))).toBe(first)
  })

  it('gives a digit on a French keyboard without Shift', () => {
    expect(pressed({ key: '&', code: 'Digit1' })).toBe(first)
  })

  it('Enter belongs to the button it is pressed on', () => {
    expect(pressed({ key: 'Enter' }, element('<button>Passer</button>'))).toBeUndefined()
    expect(pressed({ key: 'Enter' }, element('<input type="radio">'))).toBe(confirm)
  })

  it('rests while a dialog is open', () => {
    element('<div class="v-overlay--active"></div>')
    expect(pressed({ key: 'j' })).toBeUndefined()
  })

  it('rests when people turned single keys off, but not the keys that write nothing', () => {
    expect(pressed({ key: 'j' }, document.body, false)).toBeUndefined()
    expect(pressed({ key: 'PageDown' }, document.body, false)).toBe(next)
  })
})
