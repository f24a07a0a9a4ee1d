import { computed, inject, nextTick, type InjectionKey, provide, ref, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, bodyOf } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { Page, Repair, RepairView } from '@/api/schema'
import { announce } from '@/app/announcer'
import { useRefresh } from '@/exam/queries'
import { type Group, sameOrNear, type Tile } from './contact-sheet'
import { isQuestion, lastStanding, put, type Question, type Target } from './orders'
import { useWords } from './words'

/** A sheet that holds two pages. */
const LARGE_MM2 = 1.5 * 210 * 297

interface Sources {
  exam: string
  batch: string
  groups: Ref<Group[]>
  repairs: Ref<RepairView[] | undefined>
  pages: Ref<Page[]>
}

export type Asked = (Question & { tile: Tile }) | { ask: 'merge' | 'accept' | 'replace' | 'big'; tile: Tile } | { ask: 'cut' }
export type Desk = ReturnType<typeof newDesk>

const key: InjectionKey<Desk> = Symbol('repair desk')
export const useDesk = () => inject(key)!

/** The state of the repair screen: which page is chosen, which is held, what is being asked, and the way to the server. */
export function provideDesk(sources: Sources): Desk {
  const desk = newDesk(sources)
  provide(key, desk)
  return desk
}

function newDesk({ exam, batch, groups, repairs, pages }: Sources) {
  const { t } = useI18n()
  const { nameOf } = useWords()
  const refresh = useRefresh(exam)
  const chosenKey = ref('')
  const heldKey = ref('')
  const asked = ref<Asked>()
  const busy = ref(false)
  const problem = ref<Problem>()

  const tiles = computed(() => groups.value.flatMap((group) => group.tiles))
  const find = (wanted: string) => tiles.value.find((tile) => tile.key === wanted)
  const chosen = computed(() => find(chosenKey.value) ?? tiles.value[0])
  const held = computed(() => find(heldKey.value))
  const undoable = computed(() => lastStanding(repairs.value ?? []))
  /** numbers of the scanned pages of this batch, by id */
  const scans = computed(() => new Map(pages.value.map(({ id, number }) => [id, number])))
  const isLarge = ({ scan }: Tile) => pages.value.some(({ id, widthMm, heightMm }) => id === scan && widthMm * heightMm > LARGE_MM2)

  function hold(tile: Tile) {
    heldKey.value = tile.key
    announce(t('batch.held', { page: nameOf(tile) }))
  }

  function letGo() {
    if (held.value) announce(t('batch.letGo'))
    heldKey.value = ''
  }

  /** Sends a change, and goes on with the same paper where it lies then. */
  async function run(send: () => Promise<unknown>, done: string) {
    if (busy.value) return
    const before = chosen.value
    const order = tiles.value.map((tile) => tile.key)
    const question = asked.value
    busy.value = true
    problem.value = undefined
    try {
      await send()
      // what was asked meanwhile stays
      if (asked.value === question) asked.value = undefined
      heldKey.value = ''
      announce(done)
    } catch (thrown) {
      problem.value = asProblem(thrown)
      announce(problem.value.message)
    } finally {
      // also after a refusal: somebody else may have changed the batch
      await refresh()
      await nextTick()
      chosenKey.value = sameOrNear(groups.value, before, order)?.key ?? ''
      busy.value = false
    }
  }

  const repair = (body: Repair) =>
    run(() => bodyOf(api.POST('/batches/{id}/repairs', { params: { path: { id: batch } }, body })), t(`batch.done.${body.kind}`))

  const undo = (one: RepairView) =>
    run(() => bodyOf(api.POST('/batches/{id}/repairs/{repair}/undo', { params: { path: { id: batch, repair: one.id } }, body: {} })), t('batch.undone', { what: t(`batch.kind.${one.kind}`) }))

  /** Puts a page somewhere; asks first when something must be said. */
  function place(tile: Tile, target: Target) {
    const order = put(tile, target, isLarge(tile))
    if (!order) letGo()
    else if (isQuestion(order)) asked.value = { ...order, tile }
    else {
      chosenKey.value = tile.key
      void repair(order)
    }
  }

  const order = (body: Repair | undefined) => (body ? void repair(body) : undefined)

  return { exam, batch, chosenKey, chosen, held, asked, busy, problem, undoable, groups, repairs, scans, hold, letGo, run, order, undo, place }
}
