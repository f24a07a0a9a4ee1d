import type { DrawingOf } from '@/api/bodies'

type Sign = DrawingOf<'stamp'>['sign']

/** The signs of the red pen as strokes in a square of 100, as the final PDF draws them. */
export const SIGNS: Record<Sign, string> = {
  TICK: 'M10 55L38 86L90 14',
  CROSS: 'M16 16L84 84M84 16L16 84',
  HALF: 'M26 92L74 8M10 20L24 8L24 48M62 64C64 50 92 50 90 66C88 76 66 86 62 94L92 94',
  QUESTION: 'M28 32C28 2 74 2 74 30C74 48 50 48 50 70M50 91L50 92',
}

/** Width of their lines in the same measure. */
export const lineOf = (sign: Sign) => (sign === 'HALF' ? 7.5 : 11)
