import type { Counts, Role } from '@/api/schema'

export type StageKey = 'scan' | 'split' | 'identification' | 'marking' | 'results'

/** How far an exam is at one step. */
export interface Stage {
  key: StageKey
  state: 'todo' | 'current' | 'attention' | 'done'
  done: number
  total: number
  /** pages or copies that wait for a person */
  waiting: number
}

/** The five steps of an exam, in order. */
export function stages(counts: Counts): Stage[] {
  const { pagesScanned, pagesWaiting, copies, quarantined, toIdentify, graded, released } = counts
  const marked = graded + released
  // while the machine is at work, what is left is its own affair
  const left = (n: number) => (counts.jobsRunning > 0 ? 0 : n)
  return [
    stage('scan', pagesScanned, pagesScanned, 0),
    stage('split', pagesScanned - pagesWaiting, pagesScanned, quarantined || left(pagesWaiting)),
    stage('identification', copies - toIdentify, copies, left(toIdentify)),
    stage('marking', marked, copies, 0),
    stage('results', released, copies, 0),
  ]
}

function stage(key: StageKey, done: number, total: number, waiting: number): Stage {
  const state = waiting > 0 ? 'attention' : total === 0 || done === 0 ? 'todo' : done < total ? 'current' : 'done'
  return { key, state, done: Math.max(0, done), total, waiting }
}

/** The one thing to do next, and the screen to do it on. */
export interface NextStep {
  key: 'students' | 'scan' | 'check' | 'pages' | 'identify' | 'export' | 'mark' | 'see'
  count: number
  to: { name: string; query?: Record<string, string> }
}

export function nextStep(counts: Counts, has: (...roles: Role[]) => boolean): NextStep {
  const office = has('ADMIN', 'SECRETARY')
  if (has('ADMIN') && counts.students === 0) return { key: 'students', count: 0, to: { name: 'students' } }
  if (has('ADMIN') && counts.batches === 0) return { key: 'scan', count: 0, to: { name: 'scans' } }
  if (office && counts.quarantined > 0) return copiesIn('check', 'QUARANTINED', counts.quarantined)
  if (office && counts.toIdentify > 0 && counts.jobsRunning === 0)
    return { key: 'identify', count: counts.toIdentify, to: { name: 'identification' } }
  if (has('ADMIN') && counts.pagesWaiting > 0 && counts.jobsRunning === 0) return { key: 'pages', count: counts.pagesWaiting, to: { name: 'scans' } }
  if (has('TEACHER') && counts.ready > 0) return { key: 'mark', count: counts.ready, to: { name: 'pile' } }
  if (has('ADMIN') && counts.graded > 0 && counts.ready + counts.locked === 0)
    return { key: 'export', count: counts.graded, to: { name: 'exports' } }
  return { key: 'see', count: counts.copies, to: { name: 'copies' } }
}

function copiesIn(key: NextStep['key'], state: string, count: number): NextStep {
  return { key, count, to: { name: 'copies', query: { state } } }
}
