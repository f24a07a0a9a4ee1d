import { useQuery } from '@tanstack/vue-query'
import { type MaybeRefOrGetter, toValue } from 'vue'
import { API, api, bodyOf } from '@/api/client'
import { sendFile } from '@/api/transfer'
import type { SchemeReading } from '@/api/schema'

type Name = MaybeRefOrGetter<string>
const path = (exam: Name) => ({ params: { path: { exam: toValue(exam) } } })

export const useScheme = (exam: Name) =>
  useQuery({ queryKey: ['exam', exam, 'scheme'], queryFn: () => bodyOf(api.GET('/exams/{exam}/scheme', path(exam))) })

export const useRevisions = (exam: Name, enabled: () => boolean) =>
  useQuery({ queryKey: ['exam', exam, 'scheme-revisions'], queryFn: () => bodyOf(api.GET('/exams/{exam}/scheme/revisions', path(exam))), enabled })

/** Has the server read a file; nothing is changed by it. */
export function readFile(exam: string, file: File): Promise<SchemeReading> {
  const address = `/exams/${encodeURIComponent(exam)}/scheme/reading?name=${encodeURIComponent(file.name)}`
  return sendFile<SchemeReading>(address, file, () => undefined, new AbortController().signal)
}

/** Address of the mark scheme as a file. */
export function fileAddress(exam: string, format: 'json' | 'csv', revision?: number): string {
  return `${API}/exams/${encodeURIComponent(exam)}/scheme/file?format=${format}${revision ? `&revision=${revision}` : ''}`
}
