import { mdiAlertCircle, mdiCancel, mdiCheckCircle, mdiClockOutline, mdiPauseCircle, mdiPlayCircle } from '@mdi/js'
import type { Job } from '@/api/schema'

type State = Job['state']

export const LOOKS: Record<State, { icon: string; color?: string }> = {
  QUEUED: { icon: mdiClockOutline },
  RUNNING: { icon: mdiPlayCircle, color: 'primary' },
  PARKED: { icon: mdiPauseCircle, color: 'warning' },
  DONE: { icon: mdiCheckCircle, color: 'success' },
  FAILED: { icon: mdiAlertCircle, color: 'error' },
  CANCELLED: { icon: mdiCancel },
}

export const isOver = ({ state }: Job) => state === 'DONE' || state === 'FAILED' || state === 'CANCELLED'

/** What needs a look comes first; the most recent first among equals. */
const URGENCY: State[] = ['FAILED', 'PARKED', 'RUNNING', 'QUEUED', 'CANCELLED', 'DONE']

export function tally(jobs: Job[]): { state: State; count: number }[] {
  return URGENCY.map((state) => ({ state, count: jobs.filter((job) => job.state === state).length })).filter(({ count }) => count > 0)
}

const STEP = 10
const HIGHEST = 99

/** The next priority up or down, within what the server takes. */
export const nudged = ({ priority }: Job, by: 1 | -1) => Math.min(HIGHEST, Math.max(0, priority + by * STEP))
