import type { Copy, Counts, Exam, Student, Undecided } from '@/api/schema'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export function counts(some: Partial<Counts> = {}): Counts {
  const none = { students: 0, batches: 0, pagesScanned: 0, pagesWaiting: 0, copies: 0, quarantined: 0, toIdentify: 0 }
  return { ...none, ready: 0, locked: 0, graded: 0, released: 0, jobsRunning: 0, jobsFailed: 0, ...some }
}

export function exam(some: Partial<Counts> = {}): Exam {
  const choice = { id: 'standard', options: { values: {} } }
  return {
    id: id(1), reference: 'bac-blanc', name: 'Bac blanc', subject: 'Mathématiques', date: '2026-02-12', createdAt: '2026-02-01T09:00:00Z',
    pipeline: { layout: 'a4-booklet', ocr: [], identity: choice, scoring: choice, renderer: choice },
    scheme: { items: [] }, counts: counts(some), version: 1,
  }
}

export function copy(ordinal: number, some: Partial<Copy> = {}): Copy {
  return {
    id: id(100 + ordinal), exam: id(1), batch: id(50), ordinal, number: String(ordinal).padStart(4, '0'), state: 'READY', pages: 4, scannedPages: [1, 2, 3, 4],
    scannedPageIds: [1, 2, 3, 4].map((page) => id(1000 * ordinal + page)),
    pageList: [1, 2, 3, 4].map((page) => ({ page, version: `v${page}` })), confidence: 1,
    issues: [], identified: 'AUTOMATIC', finalPdf: false, version: 3, variant: '', ...some,
  }
}

export function student(n: number, lastName: string, firstName: string): Student {
  return { id: id(500 + n), lastName, firstName, className: 'TG4', ine: '', email: '', candidateNumber: '', row: n + 1 }
}

export function undecided(of: Copy, ...students: Student[]): Undecided {
  const candidates = students.map(({ id: who, lastName, firstName, className }, i) => ({
    student: who, lastName, firstName, className, score: 0.9 - i / 10, reason: 'name read',
  }))
  return { copy: of, candidates }
}
