import type { Drawing, Region, Sign } from '../contract'
import { regionAround, type Spot } from './geometry'

export const TOOLS = ['select', 'hand', 'pen', 'highlighter', 'text', 'tick', 'cross', 'half', 'question', 'box', 'comment', 'eraser'] as const
export type Tool = (typeof TOOLS)[number]

export const SIGN_OF: Partial<Record<Tool, Sign>> = { tick: 'TICK', cross: 'CROSS', half: 'HALF', question: 'QUESTION' }

/** Tools that put something where one points, and so by keyboard as well. */
export const PLACING: Tool[] = ['text', 'tick', 'cross', 'half', 'question', 'comment', 'box', 'highlighter']
/** Tools of which a stroke of the hand makes something. */
export const DRAWING: Tool[] = ['pen', 'highlighter', 'box', 'eraser']

export const COLOURS = ['#c62828', '#1a4fa0', '#1b6b35', '#1c2027'] as const
const HIGHLIGHT = '#ffe14d'
export const NIBS = [0.0016, 0.0028, 0.005] as const
const SIGN_WIDTH = 0.036
export const TEXT_SIZE = 0.0145
const TEXT_WIDTH = 0.34

/** What the person draws with. */
export interface Pen {
  colour: string
  nib: number
}

export function stamp(sign: Sign, at: Spot, aspect: number, { colour }: Pen): Drawing {
  return { kind: 'stamp', sign, colour, region: regionAround(at, SIGN_WIDTH, SIGN_WIDTH * aspect) }
}

export function frame(tool: 'highlighter' | 'box', region: Region, { colour }: Pen): Drawing {
  return tool === 'box' ? { kind: 'box', region, colour } : { kind: 'highlight', region, colour: HIGHLIGHT }
}

/** Where words begin that are put at a spot: as much room to the right as the page has. */
export function writingRegion({ x, y }: Spot): Region {
  const width = Math.max(0.12, Math.min(TEXT_WIDTH, 0.98 - x))
  return [Math.min(x, 1 - width), Math.min(y, 0.96), width, 0.03]
}

const LETTER = 0.6
const LEADING = 1.25

/** Room for words at a spot, as many lines as they roughly need; below other words that are there already. */
export function regionFor(text: string, at: Spot, aspect: number, others: Region[] = []): Region {
  const [x, y, width] = writingRegion(at)
  const perLine = Math.max(4, Math.floor((width! * aspect) / (LETTER * TEXT_SIZE)))
  const lines = text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(line.length / perLine)), 0)
  const height = Math.min(0.95, lines * TEXT_SIZE * LEADING)
  const crossed = (top: number) => others.filter(([ox, oy, ow, oh]) => x! < ox! + ow! && ox! < x! + width! && top < oy! + oh! && oy! < top + height)
  let top = y!
  for (let under = crossed(top); under.length && top + 2 * height < 1; under = crossed(top)) top = Math.max(...under.map(([, oy, , oh]) => oy! + oh!)) + 0.001
  return [x!, Math.max(0, Math.min(top, 1 - height)), width!, height]
}
