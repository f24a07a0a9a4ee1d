import { computed, reactive, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, bodyOf, strong } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { Exam } from '@/api/schema'
import { announce } from '@/app/announcer'
import { useRefresh } from '@/exam/queries'
import { useEditing } from '@/scheme/editing'
import { isSound } from '@/scheme/faults'
import { schemeOf, treeOf } from '@/scheme/tree'
import { useSession } from '@/session/session'
import { forgetDraft, storedDraft, storeDraft } from './draft'

/** The first step: what an exam is called and how it is marked. It exists on the server as soon as that must know it. */
export function useCreation(known: string | undefined, onCreated: (exam: Exam) => Promise<unknown>) {
  const { t, locale } = useI18n()
  const user = useSession().current?.username ?? ''
  const refresh = useRefresh('')
  const draft = known ? undefined : storedDraft(user)
  const form = reactive({ name: draft?.name ?? '', subject: draft?.subject ?? '', date: draft?.date ?? '', layout: draft?.layout ?? '' })
  const editing = useEditing(draft ? treeOf(draft.scheme, locale.value === 'fr') : [], () => locale.value === 'fr')
  const exam = ref<Exam>()
  const busy = ref(false)
  const problem = ref<Problem>()
  let saved = JSON.stringify(schemeOf([]))

  const isComplete = computed(() => Boolean(form.name.trim() && form.subject.trim() && form.date))
  const isReady = computed(() => isComplete.value && (editing.tree.value.length === 0 || isSound(editing.tree.value)))
  watch([form, editing.tree], () => exam.value || known || storeDraft(user, { ...form, scheme: schemeOf(editing.tree.value) }))

  function show(found: Exam) {
    exam.value = found
    Object.assign(form, { name: found.name, subject: found.subject, date: found.date, layout: found.pipeline.layout })
  }

  /** Shows an exam that was created before. */
  async function load() {
    adopt(await bodyOf(api.GET('/exams/{exam}', { params: { path: { exam: known! } } })))
  }

  /** @returns its reference */
  async function create(): Promise<string> {
    if (exam.value) return exam.value.reference
    const made = await bodyOf(api.POST('/exams', { body: { ...form, name: form.name.trim(), subject: form.subject.trim(), layout: form.layout || undefined } }))
    show(made)
    forgetDraft(user)
    await refresh()
    announce(t('steps.made', { name: made.name }))
    await onCreated(made)
    return made.reference
  }

  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    busy.value = true
    problem.value = undefined
    try {
      await work()
      return true
    } catch (thrown) {
      problem.value = asProblem(thrown)
      return false
    } finally {
      busy.value = false
    }
  }

  /** Puts everything on the server. @returns whether it is there */
  const save = () =>
    attempt(async () => {
      const reference = await create()
      const scheme = schemeOf(editing.tree.value)
      if (JSON.stringify(scheme) === saved) return
      const params = { path: { exam: reference }, header: { 'If-Match': strong(exam.value!.version) } }
      show(await bodyOf(api.PUT('/exams/{exam}/scheme', { params, body: scheme })))
      saved = JSON.stringify(scheme)
      await refresh()
    })

  if (known) void attempt(load)
  /** Takes over what the server has. */
  function adopt(found: Exam) {
    show(found)
    editing.reset(treeOf(found.scheme, locale.value === 'fr'))
    saved = JSON.stringify(schemeOf(editing.tree.value))
  }

  return { form, editing, exam, adopt, busy, problem, isComplete, isReady, create, save }
}
