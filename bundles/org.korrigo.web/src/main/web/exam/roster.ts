import { folded } from '@/copy/copy-list'
import type { Student } from '@/api/schema'

/** Students whose name, class or number holds every word, in the order of the list. */
export function findStudents(students: Student[], search: string, locale: string): Student[] {
  const words = folded(search).split(' ').filter(Boolean)
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const textOf = ({ lastName, firstName, className, ine, candidateNumber }: Student) => folded([lastName, firstName, className, ine, candidateNumber].join(' '))
  return students
    .filter((student) => words.every((word) => textOf(student).includes(word)))
    .sort((a, b) => collator.compare(a.className, b.className) || collator.compare(a.lastName, b.lastName) || collator.compare(a.firstName, b.firstName))
}

/** How many students each class has. */
export function classSizes(students: Student[]): { name: string; size: number }[] {
  const sizes = new Map<string, number>()
  for (const { className } of students) sizes.set(className || '—', (sizes.get(className || '—') ?? 0) + 1)
  return [...sizes].map(([name, size]) => ({ name, size })).sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
}
