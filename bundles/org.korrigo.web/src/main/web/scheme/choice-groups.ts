import type { MarkItem, MarkScheme } from '@/api/schema'
import { parsed } from './decimals'

/** Questions of which only the best count. */
export interface ChoiceGroup {
  items: string[]
  best: number
}

/** ex3+ex4+ex5:2;ex6+ex7:1 */
export function groupsOf(text: string): ChoiceGroup[] {
  return text.split(';').filter(Boolean).map((group) => {
    const [items = '', best = '1'] = group.split(':')
    return { items: items.split('+').map((item) => item.trim()), best: Number(best) }
  })
}

export const textOf = (groups: ChoiceGroup[]) => groups.map(({ items, best }) => `${items.join('+')}:${best}`).join(';')

/** Lists of questions side by side that are worth the same: only of those can one choose. */
export function families({ items }: MarkScheme): MarkItem[][] {
  const lists = (siblings: MarkItem[]): MarkItem[][] => [siblings, ...siblings.flatMap(({ children }) => lists(children))]
  return lists(items).flatMap((siblings) => {
    const equals = new Map<bigint, MarkItem[]>()
    for (const item of siblings.filter(({ bonus }) => !bonus)) equals.set(worthOf(item), [...(equals.get(worthOf(item)) ?? []), item])
    return [...equals.values()].filter((family) => family.length > 1)
  })
}

function worthOf({ points, children }: MarkItem): bigint {
  if (!children.length) return parsed(points) ?? 0n
  return children.filter(({ bonus }) => !bonus).reduce((sum, child) => sum + worthOf(child), 0n)
}
