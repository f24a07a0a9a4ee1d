/** How well one zone of the header agrees with a student. */
export interface Evidence {
  /** what was read there, as the matcher calls it: last-name, birth-date … */
  zone: string
  /** 0 to 100 */
  percent: number
}

/** The evidence of a matcher that gives it zone by zone ("last-name 0.82, first-name 1.00"); nothing for one that speaks otherwise. */
export function evidenceOf(reason: string): Evidence[] {
  const parts = reason.split(',').map((part) => /^\s*([a-z-]+) ([01](?:\.\d+)?)\s*$/.exec(part))
  return parts.every((part) => part) ? parts.map((part) => ({ zone: part![1]!, percent: Math.round(100 * Number(part![2])) })) : []
}
