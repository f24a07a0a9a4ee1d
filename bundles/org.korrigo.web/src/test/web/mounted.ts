import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { type Component, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { VApp } from 'vuetify/components'
import type { Role } from '@/api/schema'
import { routes } from '@/app/router'
import { vuetify } from '@/app/vuetify'
import { i18n } from '@/i18n'
import { useSession } from '@/session/session'

/** A component in the application, with somebody signed in, at an address. */
export async function mounted(component: Component, props: object, roles: Role[] = ['ADMIN'], address = '/exams/bac-blanc') {
  const pinia = createPinia()
  setActivePinia(pinia)
  useSession().current = { username: 'claire', displayName: 'Claire', roles, csrfToken: 'token' }
  const named = routes.flatMap((route) => [
    route,
    ...(route.children ?? []).map((child) => ({ ...child, path: `${route.path}/${child.path}`.replace(/\/$/, '') })),
  ])
  const blank = { render: () => null }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: named.filter((route) => route.name).map(({ path, name }) => ({ path, name, component: blank })),
  })
  await router.push(address)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const wrapper = mount({ render: () => h(VApp, null, () => h(component, props)) }, {
    attachTo: document.body,
    global: { plugins: [pinia, i18n, vuetify, router, [VueQueryPlugin, { queryClient }]] },
  })
  await flushPromises()
  return { wrapper, router }
}
