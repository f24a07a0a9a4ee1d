import type { Copy, Student, Undecided } from '@/api/schema'

/** A student proposed for a copy, by the machine (with a score) or by the person who searched. */
export interface Proposal {
  student: string
  name: string
  className: string
  score?: number
  reason?: string
  /** another copy that is said to be this student's */
  taken?: Copy
}

const SHOWN = 3

/** The best candidates of the machine, then the student found by search if it is another one. */
export function proposals({ copy, candidates }: Undecided, found: Student | undefined, copies: Copy[]): Proposal[] {
  const taken = (student: string) => copies.find((other) => other.id !== copy.id && other.student?.id === student)
  const best: Proposal[] = candidates.slice(0, SHOWN).map((candidate) => ({
    student: candidate.student,
    name: `${candidate.lastName} ${candidate.firstName}`,
    className: candidate.className,
    score: candidate.score,
    reason: candidate.reason,
    taken: taken(candidate.student),
  }))
  if (!found || best.some(({ student }) => student === found.id)) return best
  const { id, lastName, firstName, className } = found
  return [...best, { student: id, name: `${lastName} ${firstName}`, className, taken: taken(id) }]
}

/** Students whose name, class or number contains every word; accents and case do not matter. */
export function find(students: Student[], words: string, limit: number): Student[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  if (!wanted.length) return []
  const matches = students.filter((student) => {
    const { lastName, firstName, className, ine, candidateNumber } = student
    const all = folded([lastName, firstName, className, ine, candidateNumber].join(' '))
    return wanted.every((word) => all.includes(word))
  })
  return matches.slice(0, limit)
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
