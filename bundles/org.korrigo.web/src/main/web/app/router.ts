import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'
import type { Role } from '@/api/schema'
import { fetchOffice } from '@/i18n'
import { useSession } from '@/session/session'

declare module 'vue-router' {
  interface RouteMeta {
    /** who may come; nobody in particular when absent */
    roles?: Role[]
    open?: boolean
    /** fills the window: no scrolling around it */
    full?: boolean
    /** has its own bar instead of the application's, and keeps what is on screen when the session ends */
    desk?: boolean
  }
}

const STAFF: Role[] = ['ADMIN', 'TEACHER', 'SECRETARY']
const ADMIN: Role[] = ['ADMIN']
const MARKERS: Role[] = ['ADMIN', 'TEACHER']

export const routes: RouteRecordRaw[] = [
  { path: '/login', name: 'login', component: () => import('@/session/LoginView.vue'), meta: { open: true } },
  { path: '/', redirect: { name: 'home' } },
  { path: '/home', name: 'home', component: () => import('@/home/HomeView.vue') },
  { path: '/exams', name: 'exams', component: () => import('@/exam/ExamListView.vue'), meta: { roles: STAFF } },
  { path: '/exams/new', name: 'exam-new', component: () => import('@/new-exam/NewExamView.vue'), meta: { roles: ADMIN } },
  {
    path: '/exams/:exam',
    component: () => import('@/exam/ExamView.vue'),
    props: true,
    meta: { roles: STAFF },
    children: [
      { path: '', name: 'copies', component: () => import('@/exam/CopiesTab.vue'), props: true },
      { path: 'students', name: 'students', component: () => import('@/exam/StudentsTab.vue'), props: true, meta: { roles: ADMIN } },
      { path: 'scans', name: 'scans', component: () => import('@/exam/ScansTab.vue'), props: true, meta: { roles: ADMIN } },
      { path: 'markers', name: 'markers', component: () => import('@/markers/MarkersTab.vue'), props: true, meta: { roles: ADMIN } },
      { path: 'scheme', name: 'scheme', component: () => import('@/scheme/SchemeTab.vue'), props: true, meta: { roles: ADMIN } },
      { path: 'jobs', name: 'jobs', component: () => import('@/exam/JobsTab.vue'), props: true, meta: { roles: ADMIN } },
      { path: 'results', name: 'exports', component: () => import('@/results-exam/ExamResultsTab.vue'), props: true, meta: { roles: ['ADMIN', 'TEACHER'] } },
    ],
  },
  {
    path: '/exams/:exam/batches/:batch',
    name: 'batch',
    component: () => import('@/batch/BatchView.vue'),
    props: true,
    meta: { roles: ['ADMIN', 'SECRETARY'], full: true },
  },
  {
    path: '/exams/:exam/identification',
    name: 'identification',
    component: () => import('@/identification/IdentificationView.vue'),
    props: true,
    meta: { roles: ['ADMIN', 'SECRETARY'] },
  },
  {
    path: '/exams/:exam/copies/:copy',
    name: 'copy',
    component: () => import('@/copy/CopyReader.vue'),
    props: true,
    meta: { roles: STAFF, full: true },
  },
  { path: '/jobs', name: 'all-jobs', component: () => import('@/jobs/JobsView.vue'), meta: { roles: ADMIN } },
  { path: '/users', name: 'users', component: () => import('@/users/UsersView.vue'), meta: { roles: ADMIN } },
  { path: '/account', name: 'account', component: () => import('@/account/AccountView.vue') },
  { path: '/exams/:exam/mark', name: 'pile', component: () => import('@/marking/pile/PileView.vue'), props: true, meta: { roles: MARKERS } },
  {
    path: '/exams/:exam/mark/:copy',
    name: 'desk',
    component: () => import('@/marking/desk/DeskView.vue'),
    props: true,
    meta: { roles: MARKERS, full: true, desk: true },
  },
  { path: '/results', name: 'own-results', component: () => import('@/results/OwnResultsView.vue'), meta: { roles: ['STUDENT'] } },
  { path: '/results/:copy', name: 'own-result', component: () => import('@/results/ResultView.vue'), props: true, meta: { roles: ['STUDENT'] } },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('@/app/NotFoundView.vue'), meta: { open: true } },
]

export const router = createRouter({
  history: createWebHistory('/app/'),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

router.beforeEach(admit)
router.beforeResolve((to) => (to.meta.desk ? undefined : fetchOffice()))

/** Lets people in where they may be; everybody else goes to the sign-in screen, and comes back from there. */
export async function admit(to: Pick<RouteLocationNormalized, 'meta' | 'path' | 'fullPath'> & { name?: unknown }) {
  const session = useSession()
  // whoever mistyped an address still has the way to the others
  if (to.name === 'not-found') await session.restore().catch(() => undefined)
  if (to.meta.open) return true
  await session.restore()
  if (!session.current) return { name: 'login', query: to.name === 'home' ? {} : { from: to.fullPath } }
  if (to.name === 'home' && !session.isStaff) return { name: 'own-results' }
  if (to.meta.roles && !session.has(...to.meta.roles)) return { name: 'not-found', params: { rest: to.path.split('/').slice(1) } }
  return true
}
