import type { Account, Marker, MarkerToBe } from '@/api/schema'
import { parsed, plain } from '@/scheme/decimals'

/** A teacher who may mark an exam, as the form shows it; weight as typed. */
export interface Line {
  username: string
  displayName: string
  marks: boolean
  weight: string
  excludedClasses: string[]
  away: boolean
}

/** Every teacher once, those who mark already first. */
export function linesOf(markers: Marker[], accounts: Account[], comma: boolean): Line[] {
  const chosen = markers.map((marker): Line => ({
    username: marker.username,
    displayName: marker.displayName || accounts.find(({ username }) => username === marker.username)?.displayName || marker.username,
    marks: true,
    weight: typed(marker.weight, comma),
    excludedClasses: [...marker.excludedClasses].sort(),
    away: marker.away,
  }))
  const others = accounts
    .filter(({ username, roles, enabled }) => enabled && roles.includes('TEACHER') && !markers.some((marker) => marker.username === username))
    .map(({ username, displayName }): Line => ({ username, displayName: displayName || username, marks: false, weight: '1', excludedClasses: [], away: false }))
  const byName = (one: Line, other: Line) => one.displayName.localeCompare(other.displayName)
  return [...chosen.sort(byName), ...others.sort(byName)]
}

function typed(weight: string, comma: boolean): string {
  const value = parsed(String(weight))
  const text = value === undefined ? String(weight) : plain(value)
  return comma ? text.replace('.', ',') : text
}

const HEAVIEST = parsed('100')!

export function isWeight(text: string): boolean {
  const value = parsed(text)
  return value !== undefined && value > 0n && value <= HEAVIEST
}

/** As the server takes them; only when every weight is one. */
export const markersOf = (lines: Line[]): MarkerToBe[] =>
  lines.filter(({ marks }) => marks).map(({ username, weight, excludedClasses, away }) => ({ username, weight: plain(parsed(weight) ?? 0n), excludedClasses, away }))
