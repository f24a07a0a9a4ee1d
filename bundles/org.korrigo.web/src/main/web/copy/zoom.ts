/** How large pages are shown: filling the window in one way, or at a scale where 1 is the size of the paper. */
export type Zoom = { fit: 'width' | 'page' } | { scale: number }

export interface Size {
  width: number
  height: number
}

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 2.5, 3, 4]
/** A4 in CSS pixels, which are 1/96 inch. */
const PAPER_WIDTH = 794
const MARGIN = 32

/** Width of a page in CSS pixels. @param aspect width over height */
export function pageWidth(zoom: Zoom, view: Size, aspect: number): number {
  if ('scale' in zoom) return Math.round(PAPER_WIDTH * zoom.scale)
  const across = view.width - MARGIN
  const wanted = zoom.fit === 'width' ? across : Math.min(across, (view.height - MARGIN) * aspect)
  return Math.max(160, Math.floor(wanted))
}

export function scaleOf(width: number): number {
  return width / PAPER_WIDTH
}

/** The next larger or smaller step from a scale. */
export function stepped(scale: number, direction: 1 | -1): Zoom {
  // a fitted page is seldom exactly on a step: a hair's breadth must not count as one
  const beyond = direction > 0 ? STEPS.find((step) => step > scale * 1.01) : STEPS.findLast((step) => step < scale * 0.99)
  return { scale: beyond ?? (direction > 0 ? STEPS.at(-1)! : STEPS[0]!) }
}
