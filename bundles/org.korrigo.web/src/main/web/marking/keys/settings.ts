import { reactive, watch } from 'vue'
import { COLOURS, NIBS } from '../paper/tools'
import { ACTS, type Bindings, DEFAULTS } from './bindings'

/** What a person chose for the desk on this device. */
export interface DeskSettings {
  bindings: Bindings
  mode: 'copy' | 'item'
  colour: string
  nib: number
  /** of the paper, 0.5 to 1: white tires the eyes in the evening */
  brightness: number
}

const keyOf = (username: string) => `korrigo.desk.${username}`
const known = new Map<string, DeskSettings>()

export function deskSettings(username: string): DeskSettings {
  const found = known.get(username)
  if (found) return found
  const made = reactive({ mode: 'copy' as const, colour: COLOURS[0], nib: NIBS[1], brightness: 1, ...stored(username) })
  watch(made, (next) => localStorage.setItem(keyOf(username), JSON.stringify(next)), { flush: 'sync' })
  known.set(username, made)
  return made
}

function stored(username: string): { bindings: Bindings } & Partial<DeskSettings> {
  let kept: Partial<DeskSettings> = {}
  try {
    kept = JSON.parse(localStorage.getItem(keyOf(username)) ?? '{}') as Partial<DeskSettings>
  } catch {
    // what cannot be read is as good as not there
  }
  const bindings = Object.fromEntries(ACTS.map((act) => [act, kept.bindings?.[act] ?? DEFAULTS[act]])) as Bindings
  return { ...kept, bindings }
}
