import { computed, type Ref, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useFormat } from '@/i18n/format'
import { useDeskHere } from '../desk/desk'
import { digitOf } from '../keys/bindings'
import { decimalOf, same } from './decimal'
import { proposalFor } from './proposal'
import { faultOf, type Line, pointsOf } from './scheme'

/** A mark on its way from the keys to an operation. */
export function useMarkField(line: () => Line, field: Readonly<Ref<HTMLInputElement | null>>) {
  const desk = useDeskHere()
  const { t } = useI18n()
  const { decimal } = useFormat()
  const item = computed(() => line().item)
  const mark = computed(() => pointsOf(item.value, desk.projection.marks))
  const isActive = computed(() => desk.active.value === item.value.id)
  const typed = ref<string>()
  const shown = computed(() => typed.value ?? (mark.value === undefined ? '' : decimal(mark.value)))
  const fault = computed(() => (typed.value?.trim() ? faultOf(typed.value, item.value) : undefined))
  const proposal = computed(() => {
    const points = isActive.value ? proposalFor(item.value, desk.projection.annotations.values()) : undefined
    return points !== undefined && !same(points, mark.value) ? points : undefined
  })
  const remark = computed(() => desk.projection.remarks.get(item.value.id))
  const tried = ref(false)
  // half a mark is off the step while it is typed: only what cannot become right is said at once
  const said = computed(() => (fault.value === 'off-step' && !tried.value ? undefined : fault.value))
  const sentence = computed(() => said.value && t(`desk.fault.${said.value}`, { maximum: decimal(item.value.points), step: decimal(item.value.step) }))

  function give(points: string | null) {
    if (!same(points ?? undefined, desk.projection.marks.get(item.value.id))) desk.act({ kind: 'set-mark', item: item.value.id, points })
  }

  /** @returns false for what cannot be a mark: it stays in the field and says why */
  function commit(): boolean {
    if (typed.value === undefined) return true
    tried.value = true
    if (fault.value) return false
    give(typed.value.trim() ? decimalOf(typed.value)! : null)
    typed.value = undefined
    return true
  }

  /** A digit of the upper row of a French keyboard, without Shift. */
  function onKey(event: KeyboardEvent) {
    const digit = digitOf(event)
    if (digit === undefined || event.key === digit) return
    event.preventDefault()
    field.value!.setRangeText(digit, field.value!.selectionStart ?? 0, field.value!.selectionEnd ?? 0, 'end')
    type(field.value!.value)
  }

  function type(text: string) {
    tried.value = false
    typed.value = text
  }

  /** A click takes the whole mark, so that a new one replaces it. */
  function choose(event: MouseEvent) {
    if (document.activeElement === field.value) return
    event.preventDefault()
    grasp()
  }

  function grasp() {
    field.value?.focus({ preventScroll: true })
    field.value?.select()
  }

  function onBeforeInput(event: Event) {
    const { data } = event as InputEvent
    if (data && !/^[\d.,]+$/.test(data)) event.preventDefault()
  }

  watch(mark, () => (typed.value = undefined))

  return { item, mark, isActive, shown, said, sentence, proposal, remark, give, commit, type, choose, grasp, onKey, onBeforeInput }
}
