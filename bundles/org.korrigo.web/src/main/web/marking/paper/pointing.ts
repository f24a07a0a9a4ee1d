import type { Desk } from '../desk/desk'
import { DRAWING, type Tool } from './tools'

/** Whether a pointer acts with the tool, or scrolls: once a pen was seen, fingers only scroll, for the hand rests on the glass. */
export function acts(type: string, tool: Tool, penSeen: boolean): boolean {
  if (tool === 'hand') return false
  return type !== 'touch' || !penSeen || !DRAWING.includes(tool)
}

/** Pressure as drawings have it: 0.5 where the device has none. */
export function pressureOf({ pointerType, pressure }: Pick<PointerEvent, 'pointerType' | 'pressure'>): number {
  return pointerType === 'pen' && pressure > 0 ? Math.min(pressure, 1) : 0.5
}

/**
 * Keeps the browser from scrolling under a stroke; two fingers always scroll and zoom. To be asked on touchstart, which comes after the
 * pointerdown that says whether it is a pen.
 */
export function stopsScrolling(event: TouchEvent, desk: Pick<Desk, 'tool' | 'pointer'>, lastType: string): boolean {
  return event.touches.length === 1 && DRAWING.includes(desk.tool.value) && acts(lastType, desk.tool.value, desk.pointer.penSeen)
}
