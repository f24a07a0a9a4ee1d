import type { MarkScheme } from '@/api/schema'

/** An exam that somebody has begun to describe and not created; kept on this device. */
export interface Draft {
  name: string
  subject: string
  date: string
  layout: string
  scheme: MarkScheme
}

export const emptyDraft = (): Draft => ({ name: '', subject: '', date: '', layout: '', scheme: { items: [] } })

const keyOf = (user: string) => `korrigo.new-exam.${user}`

export function storedDraft(user: string): Draft {
  try {
    return { ...emptyDraft(), ...(JSON.parse(localStorage.getItem(keyOf(user)) ?? '{}') as Partial<Draft>) }
  } catch {
    return emptyDraft()
  }
}

export function storeDraft(user: string, draft: Draft) {
  const isEmpty = !draft.name && !draft.subject && !draft.date && draft.scheme.items.length === 0
  if (isEmpty) localStorage.removeItem(keyOf(user))
  else localStorage.setItem(keyOf(user), JSON.stringify(draft))
}

export const forgetDraft = (user: string) => localStorage.removeItem(keyOf(user))
