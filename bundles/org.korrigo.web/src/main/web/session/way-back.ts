import type { Router } from 'vue-router'

/** Where to go after signing in: the page that was asked for, if it is one of ours. */
export function wayBack(router: Router, from: unknown) {
  if (typeof from !== 'string' || !from.startsWith('/') || from.startsWith('//')) return { name: 'home' }
  const wanted = router.resolve(from)
  return wanted.name === 'login' || wanted.name === 'not-found' ? { name: 'home' } : wanted
}
