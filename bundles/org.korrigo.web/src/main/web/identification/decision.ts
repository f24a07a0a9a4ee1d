import { computed, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Copy, Student, Undecided } from '@/api/schema'
import { announce } from '@/app/announcer'
import { nameOf } from '@/copy/copy-list'
import { type Aside, useCourse } from './course'
import { useIdentify, useTakeBack } from './identify'
import { proposals } from './proposals'

interface Desk {
  exam: string
  undecided: Undecided[]
  copies: Copy[]
  first?: string
}

/** What is decided at the desk: who is chosen, confirmed, put aside, undone. */
export function useDecision(desk: Desk) {
  const { t } = useI18n()
  const course = useCourse(() => desk.undecided, desk.first)
  const { current, last } = course
  const chosen = ref<string>()
  const found = ref<Student>()
  const asked = ref(false)
  const options = computed(() => (current.value ? proposals(current.value, found.value, desk.copies) : []))
  const choice = computed(() => options.value.find(({ student }) => student === chosen.value))
  const identify = useIdentify(() => desk.exam, (of, copy) => {
    course.decided(of, copy)
    announce(t('identify.done', { number: copy.number, name: nameOf(copy) }))
  })
  const takeBack = useTakeBack(() => desk.exam, (copy) => announce(t('identifyDesk.takenBack', { number: copy.number })))
  const problem = computed(() => identify.error.value ?? takeBack.error.value)
  const confirming = computed(() => identify.isPending.value)
  const undoing = computed(() => takeBack.isPending.value)

  watch(() => current.value?.copy.id, () => {
    chosen.value = undefined
    found.value = undefined
    asked.value = false
    identify.reset()
  })

  function confirm(sure = false) {
    if (!current.value || !choice.value || confirming.value) return
    const wanted = { one: current.value, student: choice.value.student }
    const { taken } = choice.value
    if (!taken) return identify.mutate(wanted)
    if (!sure) return void (asked.value = true)
    // one student, one copy: the server would refuse the second
    takeBack.mutate({ copy: taken }, { onSuccess: () => identify.mutate(wanted), onSettled: () => (asked.value = false) })
  }

  function putAside(as: Aside) {
    course.putAside(as)
    if (current.value) announce(t('copies.one', { number: current.value.copy.number }))
  }

  function undo() {
    const deed = last.value
    if (!deed || undoing.value) return
    if (!deed.identified) course.stepBack()
    else takeBack.mutate({ copy: deed.identified, one: deed.of }, { onSuccess: course.stepBack })
  }

  return { ...course, chosen, found, asked, options, choice, problem, confirming, undoing, confirm, putAside, undo }
}
