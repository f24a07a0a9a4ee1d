import type { Desk } from '../desk/desk'
import type { Spot } from './geometry'
import { regionAround } from './geometry'
import { frame, SIGN_OF, stamp, TEXT_SIZE, writingRegion } from './tools'

/** Puts what the tool puts at a spot: by pointer, or by keyboard at the caret. */
export function placeAt(desk: Desk, page: number, at: Spot, aspect: number): void {
  const tool = desk.tool.value
  const sign = SIGN_OF[tool]
  const { colour } = desk.pen.value
  if (sign) desk.put(page, stamp(sign, at, aspect, desk.pen.value))
  else if (tool === 'text') desk.writing.begin(page, { kind: 'text', region: writingRegion(at), text: '', size: TEXT_SIZE, colour })
  else if (tool === 'comment') desk.writing.begin(page, { kind: 'comment', region: writingRegion(at), text: '', size: TEXT_SIZE, colour, item: desk.active.value })
  else if (tool === 'highlighter' || tool === 'box') desk.put(page, frame(tool, regionAround(at, 0.2, 0.04), desk.pen.value))
}
