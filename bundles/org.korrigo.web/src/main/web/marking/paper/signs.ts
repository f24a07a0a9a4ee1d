import type { Sign } from '../contract'

/** The signs in a square of 100, as the final PDF draws them; width of the line as well. */
export const SIGNS: Record<Sign, { path: string; line: number }> = {
  TICK: { path: 'M10 55L38 86L90 14', line: 11 },
  CROSS: { path: 'M16 16L84 84M84 16L16 84', line: 11 },
  HALF: { path: 'M26 92L74 8M10 20L24 8L24 48M62 64C64 50 92 50 90 66C88 76 66 86 62 94L92 94', line: 7.5 },
  QUESTION: { path: 'M28 32C28 2 74 2 74 30C74 48 50 48 50 70M50 91L50 92', line: 11 },
}
