/** What keys can do at the desk. Values are the keys by default, as {@link chordOf} names them. */
export const DEFAULTS = {
  next: 'Enter', previous: 'Shift+Enter', nextCopy: 'Ctrl+Enter', missing: 'n', full: 'm',
  nextPage: 'PageDown', previousPage: 'PageUp', zoomIn: '+', zoomOut: '-', fitWidth: 'l', fitPage: 'w',
  select: 'v', hand: 'h', pen: 'p', highlighter: 's', text: 't', tick: 'j', cross: 'f', half: 'd', question: 'i', box: 'b', comment: 'c', eraser: 'g',
  bank: '/', undo: 'Ctrl+z', redo: 'Ctrl+y', remove: 'Delete', revisit: 'r', help: '?',
} as const

export type Act = keyof typeof DEFAULTS
export type Bindings = Record<Act, string>
export const ACTS = Object.keys(DEFAULTS) as Act[]

/** Always the same whatever the person chose, beside the chosen key. */
const ALSO: Record<string, Act> = { '=': 'zoomIn', 'Ctrl+Shift+z': 'redo', Backspace: 'remove' }

interface Pressed extends Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> {}

/** The digit of a key, also on the upper row of a French keyboard without Shift, where it writes & é " ' ( - è _ ç à. */
export function digitOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  if (/^\d$/.test(key)) return key
  return !shiftKey && /^Digit\d$/.test(code) ? code.slice(5) : undefined
}

/** The name of what is pressed: "Ctrl+z", "Shift+Enter", "?". Shift is part of a character, not of its name. */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const single = key.length === 1
  const shift = shiftKey && (!single || ctrlKey || metaKey)
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${single ? key.toLowerCase() : key}`
}

/** Whether the key alone writes a character: people may turn those off (WCAG 2.1.4). */
export const isSingle = (chord: string) => [...chord].length === 1

/** What a key does; undefined when nothing, or when it is a digit. */
export function actOf(pressed: Pressed, bindings: Bindings, singleKeys: boolean): Act | undefined {
  if (digitOf(pressed) !== undefined) return undefined
  const chord = chordOf(pressed)
  if (isSingle(chord) && !singleKeys) return undefined
  return ACTS.find((act) => bindings[act] === chord) ?? ALSO[chord]
}

/** The act that already has a chord. */
export const ownerOf = (bindings: Bindings, chord: string): Act | undefined => ACTS.find((act) => bindings[act] === chord)

/** Why a chord cannot be chosen. */
export function unfit(pressed: Pressed): boolean {
  return digitOf(pressed) !== undefined || [',', '.', 'Tab', 'Escape', ' ', 'Dead', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(pressed.key)
}
