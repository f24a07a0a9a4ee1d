import { shallowRef, type ShallowRef } from 'vue'
import type { Drawing, Placed } from '../contract'
import { hits, moved, onPage, regionOf, type Spot } from './geometry'
import { thinned } from './ink'
import { frame, type Pen, type Tool } from './tools'

/** What a hand can do to a page. */
export interface Sheet {
  page: number
  /** width over height */
  aspect: number
  /** how far beside a line still counts as on it, in fractions of the width */
  reach: number
  annotations: () => Iterable<Placed>
  pen: Pen
  put: (drawing: Drawing, id?: string) => void
  remove: (id: string) => void
  select: (id: string | undefined) => void
  /** a tap: something is put, or written, here */
  tap: (at: Spot) => void
}

/** One movement of a hand, from touching the page to leaving it. */
export interface Gesture {
  preview: ShallowRef<Drawing | undefined>
  /** annotation that the preview stands for */
  instead?: string
  move: (to: Spot, pressure: number) => void
  end: () => void
}

const A_TAP = 0.006

/** @returns undefined for tools that do nothing to a page */
export function begin(tool: Tool, sheet: Sheet, at: Spot, pressure: number): Gesture | undefined {
  if (tool === 'pen') return stroke(sheet, at, pressure)
  if (tool === 'highlighter' || tool === 'box') return frameOf(tool, sheet, at)
  if (tool === 'eraser') return erasing(sheet, at)
  if (tool === 'select') return moving(sheet, at)
  return tool === 'hand' ? undefined : tapping(sheet, at)
}

function stroke({ pen, put }: Sheet, at: Spot, pressure: number): Gesture {
  const points = [[onPage(at).x, onPage(at).y, pressure]]
  const ink = (): Drawing => ({ kind: 'ink', points, width: pen.nib, colour: pen.colour })
  const preview = shallowRef<Drawing | undefined>(ink())
  return {
    preview,
    move(to, force) {
      const { x, y } = onPage(to)
      points.push([x, y, Math.round(force * 1000) / 1000])
      preview.value = ink()
    },
    end: () => put({ kind: 'ink', points: thinned(points), width: pen.nib, colour: pen.colour }),
  }
}

function frameOf(tool: 'highlighter' | 'box', { pen, put }: Sheet, from: Spot): Gesture {
  const preview = shallowRef<Drawing>()
  return {
    preview,
    move: (to) => (preview.value = frame(tool, regionOf(from, to), pen)),
    end() {
      const drawn = preview.value
      if (drawn && drawn.kind !== 'ink' && Math.max(drawn.region[2]!, drawn.region[3]!) > A_TAP) put(drawn)
    },
  }
}

const topmost = ({ annotations, aspect, reach }: Sheet, at: Spot) => [...annotations()].reverse().find(({ drawing }) => hits(drawing, at, aspect, reach))

function erasing(sheet: Sheet, at: Spot): Gesture {
  const erase = (spot: Spot) => {
    const hit = topmost(sheet, spot)
    if (hit) sheet.remove(hit.id)
  }
  erase(at)
  return { preview: shallowRef(), move: erase, end: () => undefined }
}

function moving(sheet: Sheet, from: Spot): Gesture | undefined {
  const hit = topmost(sheet, from)
  sheet.select(hit?.id)
  if (!hit) return undefined
  const preview = shallowRef<Drawing>()
  return {
    preview,
    instead: hit.id,
    move(to) {
      const by = { x: to.x - from.x, y: to.y - from.y }
      if (preview.value || Math.hypot(by.x, by.y) > A_TAP) preview.value = moved(hit.drawing, by)
    },
    end: () => preview.value && sheet.put(preview.value, hit.id),
  }
}

function tapping(sheet: Sheet, from: Spot): Gesture {
  return { preview: shallowRef(), move: () => undefined, end: () => sheet.tap(from) }
}
