import type { Role } from '@/api/schema'

/** A place of the main navigation. */
export interface Place {
  name: string
  /** what the addresses of the place begin with */
  path: string
  /** key of its text */
  label: string
}

const PLACES: (Place & { roles: Role[] })[] = [
  { name: 'home', path: '/home', label: 'home.title', roles: ['ADMIN', 'TEACHER', 'SECRETARY'] },
  { name: 'exams', path: '/exams', label: 'app.exams', roles: ['ADMIN', 'TEACHER', 'SECRETARY'] },
  { name: 'all-jobs', path: '/jobs', label: 'home.jobs', roles: ['ADMIN'] },
  { name: 'users', path: '/users', label: 'home.users', roles: ['ADMIN'] },
  { name: 'own-results', path: '/results', label: 'app.ownResults', roles: ['STUDENT'] },
]

/** Where somebody may go. */
export function placesOf({ has }: { has: (...roles: Role[]) => boolean }): Place[] {
  return PLACES.filter(({ roles }) => has(...roles))
}
