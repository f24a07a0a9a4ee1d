import { folded } from '@/copy/copy-list'
import type { Exam } from '@/api/schema'

export type Phase = 'todo' | 'running' | 'done'

/** Whether people must still begin, are at it, or have given everything back. */
export function phaseOf({ counts }: Exam): Phase {
  if (counts.copies === 0) return 'todo'
  return counts.released === counts.copies ? 'done' : 'running'
}

/** From how many exams on one searches rather than looks. */
export const MANY = 6

export function findExams(exams: Exam[], search: string, phase?: Phase): Exam[] {
  const words = folded(search).split(' ').filter(Boolean)
  return exams.filter((exam) => {
    const text = folded([exam.name, exam.subject, exam.reference, exam.date].join(' '))
    return (!phase || phaseOf(exam) === phase) && words.every((word) => text.includes(word))
  })
}
