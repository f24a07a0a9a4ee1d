import { nextTick, type Ref } from 'vue'

/** Keeps the point in the middle of the window where it is while the pages change size. */
export function useAnchor(scroller: Ref<HTMLElement | undefined>) {
  const middle = () => {
    const { left, top, width, height } = scroller.value!.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }

  /** To be called before the change reaches the page. */
  async function keep() {
    const { x, y } = middle()
    const pages = [...scroller.value!.querySelectorAll<HTMLElement>('.page')]
    const page = pages.find((one) => one.getBoundingClientRect().bottom >= y) ?? pages.at(-1)
    if (!page) return
    const before = page.getBoundingClientRect()
    const across = (x - before.left) / before.width
    const down = (y - before.top) / before.height
    await nextTick()
    const after = page.getBoundingClientRect()
    scroller.value?.scrollBy({
      left: after.left + across * after.width - x,
      top: after.top + down * after.height - y,
      behavior: 'instant',
    })
  }

  return { keep }
}
