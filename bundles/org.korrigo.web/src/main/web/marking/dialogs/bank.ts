import type { BankComment } from '../contract'

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The comments that begin like what was typed and go on: those of the question first, then those used most. */
export function beginningLike(comments: BankComment[], typed: string, item: string | undefined): BankComment[] {
  const start = folded(typed.trimStart())
  return start.length < 2 ? [] : fitting(comments.filter(({ text }) => folded(text).startsWith(start) && folded(text) !== start), '', item)
}

/** The comments that fit what was typed: those of the question first, then those used most. */
export function fitting(comments: BankComment[], typed: string, item: string | undefined): BankComment[] {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  const near = ({ item: of }: BankComment) => (of != null && of === item ? 0 : of == null ? 1 : 2)
  return comments
    .filter(({ text }) => words.every((word) => folded(text).includes(word)))
    .sort((a, b) => near(a) - near(b) || b.uses - a.uses || a.text.localeCompare(b.text))
}
