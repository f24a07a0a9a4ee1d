import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api, bodyOf } from '@/api/client'
import type { Notices } from '@/api/schema'
import App from '@/app/App.vue'
import { askNotices } from '@/app/notices'
import { speak } from '@/i18n'
import { fakeApi } from './fake-api'
import { mounted } from './mounted'

describe('What an administrator has switched on', () => {
  let told: Notices
  beforeEach(async () => {
    told = {}
    fakeApi({ 'GET /notices': () => ({ body: told }), 'GET /exams': { status: 503, body: { code: 'maintenance' } } })
    await speak('fr')
    await askNotices()
  })
  afterEach(() => vi.unstubAllGlobals())

  it('is said on every screen, in both languages', async () => {
    told = { banner: 'Notes à rendre vendredi', readOnly: '' }
    const { wrapper } = await mounted(App, {}, ['TEACHER'])
    expect(wrapper.text()).toContain('Notes à rendre vendredi')
    expect(wrapper.text()).toContain('Lecture seule')
    await speak('en')
    await flushPromises()
    expect(wrapper.text()).toContain('Read only')
    expect(wrapper.get('[role=status][aria-label]').findAll('p')).toHaveLength(2)
    wrapper.unmount()
  })

  it('closes every screen to a teacher under maintenance and opens it again', async () => {
    const { wrapper } = await mounted(App, {}, ['TEACHER'])
    expect(wrapper.text()).not.toContain('maintenance')
    told = { maintenance: 'Retour à 14 h' }
    // a refused request is enough to know
    await bodyOf(api.GET('/exams')).catch(() => undefined)
    await flushPromises()
    expect(wrapper.text()).toContain('Retour à 14 h')
    expect(wrapper.get('h1').text()).toBe('Le serveur est en maintenance')
    told = {}
    await askNotices()
    await flushPromises()
    expect(wrapper.text()).not.toContain('maintenance')
    wrapper.unmount()
  })

  it('lets administrators in under maintenance, and tells them', async () => {
    told = { maintenance: '' }
    const { wrapper } = await mounted(App, {}, ['ADMIN'])
    expect(wrapper.text()).toContain('Serveur en maintenance.')
    expect(wrapper.find('main').exists()).toBe(false)
    wrapper.unmount()
  })

  it('keeps what is known while the server says nothing', async () => {
    told = { banner: 'Demain' }
    await askNotices()
    fakeApi({})
    const { wrapper } = await mounted(App, {}, ['TEACHER'])
    expect(wrapper.text()).toContain('Demain')
    wrapper.unmount()
  })
})
