import type { Account } from '@/api/bodies'
import type { Role } from '@/api/schema'

export const ROLES: Role[] = ['ADMIN', 'SECRETARY', 'TEACHER', 'STUDENT']

/** The accounts that have a role and contain every word; accents and case do not matter. */
export function filtered(accounts: Account[], words: string, role: Role | undefined, locale: string): Account[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  return accounts
    .filter((account) => (!role || account.roles.includes(role)) && wanted.every((word) => folded(`${account.displayName} ${account.username}`).includes(word)))
    .sort((a, b) => Number(b.enabled) - Number(a.enabled) || collator.compare(a.displayName, b.displayName))
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A first guess at a user name: "Éloïse Le Goff" becomes eloise.le-goff. */
export function usernameOf(displayName: string): string {
  const [first = '', ...rest] = folded(displayName).replace(/[^a-z0-9\s-]/g, '').split(/\s+/).filter(Boolean)
  return [first, rest.join('-')].filter(Boolean).join('.')
}
