import { onBeforeUnmount, watch } from 'vue'
import type { Desk } from '../desk/desk'
import { stopsScrolling } from './pointing'

interface Zooming {
  scale: () => number
  zoom: (scale: number) => void
}

const distance = ([a, b]: TouchList | Touch[]) => Math.hypot(a!.clientX - b!.clientX, a!.clientY - b!.clientY)

/** Two fingers zoom; a finger or a pen that draws does not scroll; the hand of the mouse pushes the paper. */
export function useTouch(element: () => HTMLElement | undefined, desk: Desk, zooming: Zooming) {
  let lastType = 'mouse'
  let pinch: { distance: number; scale: number } | undefined
  let pushed: { x: number; y: number } | undefined

  function onPointerDown(event: PointerEvent) {
    lastType = event.pointerType
    if (event.pointerType === 'mouse' && (event.button === 1 || (event.button === 0 && desk.tool.value === 'hand'))) {
      pushed = { x: event.clientX, y: event.clientY }
      event.preventDefault()
    }
  }
  function onPointerMove(event: PointerEvent) {
    if (!pushed || event.buttons === 0) return void (pushed = undefined)
    element()?.scrollBy({ left: pushed.x - event.clientX, top: pushed.y - event.clientY, behavior: 'instant' })
    pushed = { x: event.clientX, y: event.clientY }
  }
  function onTouchStart(event: TouchEvent) {
    pinch = event.touches.length === 2 ? { distance: distance(event.touches as unknown as Touch[]), scale: zooming.scale() } : undefined
    if (pinch || stopsScrolling(event, desk, lastType)) event.preventDefault()
  }
  function onTouchMove(event: TouchEvent) {
    if (!pinch || event.touches.length !== 2) return
    event.preventDefault()
    const scale = (pinch.scale * distance(event.touches as unknown as Touch[])) / pinch.distance
    zooming.zoom(Math.min(4, Math.max(0.25, Math.round(scale * 50) / 50)))
  }
  const onTouchEnd = () => (pinch = undefined)

  const listeners: [string, (event: never) => void, AddEventListenerOptions?][] = [
    ['pointerdown', onPointerDown, { capture: true }], ['pointermove', onPointerMove, { capture: true }],
    // not passive: they must be able to keep the browser from scrolling
    ['touchstart', onTouchStart, { passive: false }], ['touchmove', onTouchMove, { passive: false }], ['touchend', onTouchEnd],
  ]
  const each = (on: HTMLElement | undefined, add: boolean) => {
    for (const [name, listen, options] of listeners) on?.[add ? 'addEventListener' : 'removeEventListener'](name, listen as EventListener, options)
  }
  watch(element, (now, before) => {
    each(before, false)
    each(now, true)
  }, { flush: 'post', immediate: true })
  onBeforeUnmount(() => each(element(), false))
}
