import type { Quality } from '@/api/schema'

type Remark = Quality['remarks'][number]

/** Remarks of one kind as one line with all their pages, the worst first. */
export function grouped(remarks: Remark[]): Remark[] {
  const lines = new Map<string, Remark>()
  for (const remark of remarks) {
    const key = `${remark.level} ${remark.code}`
    const line = lines.get(key)
    lines.set(key, line ? { ...line, pages: [...line.pages, ...remark.pages] } : remark)
  }
  const order = ['RED', 'ORANGE', 'UNCHECKED', 'GREEN']
  return [...lines.values()].sort((one, other) => order.indexOf(one.level) - order.indexOf(other.level))
}

/** What a rate is, for people: per second when quick, else per minute. */
export function pace(perSecond: number): { amount: number; unit: 'second' | 'minute' } {
  return perSecond >= 1 ? { amount: perSecond, unit: 'second' } : { amount: perSecond * 60, unit: 'minute' }
}
