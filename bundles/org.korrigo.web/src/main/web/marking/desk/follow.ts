const keyOf = (username: string, exam: string) => `korrigo.pages.${username}.${exam}`

/** Remembers on which page each question was marked, so that the page follows the question on the next copy. */
export function pagesOfItems(username: string, exam: string) {
  let known: Record<string, number> = {}
  try {
    known = JSON.parse(localStorage.getItem(keyOf(username, exam)) ?? '{}') as Record<string, number>
  } catch {
    // what cannot be read is learned again
  }
  return {
    /** @param page its place in the copy, from 1 */
    learn(item: string, page: number) {
      if (known[item] === page) return
      known = { ...known, [item]: page }
      localStorage.setItem(keyOf(username, exam), JSON.stringify(known))
    },
    pageOf: (item: string): number | undefined => known[item],
  }
}
