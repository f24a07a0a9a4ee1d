import { nextTick, ref } from 'vue'
import type { Deeds } from '../keys/keyboard'
import { extentOf, moved } from '../paper/geometry'
import { placeAt } from '../paper/place'
import { PLACING, regionFor, TEXT_SIZE, type Tool, TOOLS } from '../paper/tools'
import { firstMissing, neighbour } from '../points/scheme'
import type { BankComment } from '../contract'
import type { Desk } from './desk'
import type DeskPages from './DeskPages.vue'
import type BaremePanel from '../points/BaremePanel.vue'

export type Asked = 'finalise' | 'bank' | 'settings' | 'help' | undefined

interface Parts {
  pages: () => InstanceType<typeof DeskPages> | null
  panel: () => InstanceType<typeof BaremePanel> | null
  nextCopy: (item?: string) => void
  revisit: () => void
}

const FINE = 0.002
const COARSE = 0.02

/** What keys and buttons of the desk do. */
export function useConductor(desk: Desk, parts: Parts) {
  const asked = ref<Asked>()

  async function toItem(id: string | undefined) {
    if (!id) return
    desk.active.value = id
    const page = desk.pages.pageOf(id)
    if (page !== undefined && page !== desk.page.value) parts.pages()?.toPage(page)
    await nextTick()
    parts.panel()?.focusActive()
  }

  function next(): boolean {
    if (placeAtCaret()) return true
    if (!parts.panel()?.commitActive()) return true
    if (desk.settings.mode === 'item') return parts.nextCopy(desk.active.value), true
    const line = neighbour(desk.lines.value, desk.active.value, 1)
    if (line) void toItem(line.item.id)
    else parts.panel()?.focusDone()
    return true
  }

  function step(by: 1 | -1) {
    if (parts.panel()?.commitActive()) void toItem(neighbour(desk.lines.value, desk.active.value, by)?.item.id)
  }

  function finish() {
    desk.writing.finish()
    // leaves the field, which makes an operation of what is in it
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    if (desk.settings.mode === 'item') return parts.nextCopy(desk.active.value)
    if (desk.writable.value) asked.value = 'finalise'
    else parts.nextCopy()
  }

  function full() {
    const line = desk.lines.value.find(({ item, mine }) => mine && item.id === desk.active.value)
    if (!line) return false
    desk.act({ kind: 'set-mark', item: line.item.id, points: line.item.points })
    return true
  }

  function placeAtCaret(): boolean {
    const { caret, tool } = desk
    if (!caret.value || !PLACING.includes(tool.value)) return false
    placeAt(desk, caret.value.page, caret.value, parts.pages()?.centre().aspect ?? 0.7)
    return true
  }

  /** A comment of the bank goes where one last pointed, else into the middle of the window. */
  function placeComment({ text, item, points }: Pick<BankComment, 'text' | 'item' | 'points'>) {
    const centre = parts.pages()!.centre()
    const at = desk.caret.value ?? desk.last.spot ?? centre
    const words = [...desk.projection.annotations.values()].flatMap(({ page: on, drawing }) => (on === at.page && 'text' in drawing ? [drawing.region] : []))
    const region = regionFor(text, at, centre.aspect, words)
    desk.put(at.page, { kind: 'comment', region, text, size: TEXT_SIZE, colour: desk.pen.value.colour, item: item ?? desk.active.value, points })
    parts.pages()?.reveal(at.page, region[1]!)
    parts.panel()?.focusActive()
  }

  function arrow(x: number, y: number, fine: boolean): boolean {
    const by = { x: x * (fine ? FINE : COARSE), y: y * (fine ? FINE : COARSE) }
    if (PLACING.includes(desk.tool.value)) return moveCaret(by)
    const chosen = desk.projection.annotations.get(desk.selected.value ?? '')
    if (!chosen || !desk.writable.value) return y !== 0 && stepMark(y < 0 ? 1 : -1)
    const drawing = moved(chosen.drawing, by)
    desk.put(chosen.page, drawing, chosen.id)
    parts.pages()?.reveal(chosen.page, extentOf(drawing)[1]!)
    return true
  }

  function moveCaret(by: { x: number; y: number }): boolean {
    const { page, x, y } = desk.caret.value ?? parts.pages()!.centre()
    const first = !desk.caret.value
    const inside = (part: number) => Math.min(0.99, Math.max(0.01, part))
    desk.caret.value = first ? { page, x, y } : { page, x: inside(x + by.x), y: inside(y + by.y) }
    parts.pages()?.reveal(page, desk.caret.value.y)
    return true
  }

  /** Up and down leave the mark field for its neighbours, as in a table. */
  function stepMark(direction: 1 | -1): boolean {
    if (!document.activeElement?.matches('input.mark')) return false
    step(direction > 0 ? -1 : 1)
    return true
  }

  function escape() {
    if (desk.caret.value) desk.caret.value = undefined
    else if (desk.selected.value) desk.selected.value = undefined
    else desk.tool.value = 'select'
    parts.panel()?.focusActive()
  }

  function remove() {
    const id = desk.selected.value
    if (id) desk.remove(id)
    return !!id
  }

  const use = (tool: Tool) => () => {
    if (!desk.writable.value && tool !== 'select' && tool !== 'hand') return
    desk.tool.value = tool
    desk.caret.value = undefined
  }
  const ask = (what: Asked) => () => void (asked.value = what)
  const page = (by: 1 | -1) => () => void parts.pages()?.toPage(desk.page.value + by)

  const acts: Deeds['acts'] = {
    ...Object.fromEntries(TOOLS.map((tool) => [tool, use(tool)])),
    next, previous: () => step(-1), nextCopy: finish, full, remove,
    missing: () => void toItem(firstMissing(desk.lines.value, desk.projection.marks)?.item.id),
    nextPage: page(1), previousPage: page(-1),
    zoomIn: () => parts.pages()?.zoomTo('in'), zoomOut: () => parts.pages()?.zoomTo('out'),
    fitWidth: () => parts.pages()?.zoomTo({ fit: 'width' }), fitPage: () => parts.pages()?.zoomTo({ fit: 'page' }),
    bank: ask('bank'), help: ask('help'), revisit: parts.revisit,
    undo: () => void desk.marking.undo(), redo: () => void desk.marking.redo(),
  }

  function digit(typed: string) {
    desk.caret.value = undefined
    parts.panel()?.begin(typed)
  }

  return { asked, deeds: { acts, digit, arrow, escape } satisfies Deeds, toItem, finish, placeComment }
}
