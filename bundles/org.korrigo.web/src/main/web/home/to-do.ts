import type { Exam, Role } from '@/api/schema'
import { type NextStep, nextStep } from '@/exam/pipeline'

export interface ToDo {
  exam: Exam
  step: NextStep
}

/** The exams that wait for this person, each with its one next thing; nothing for those that only can be looked at. */
export function toDo(exams: Exam[], has: (...roles: Role[]) => boolean): ToDo[] {
  // the piles of a marker are shown by themselves
  const office = (...roles: Role[]) => has(...roles.filter((role) => role !== 'TEACHER'))
  return exams.map((exam) => ({ exam, step: nextStep(exam.counts, office) })).filter(({ step }) => step.key !== 'see')
}
