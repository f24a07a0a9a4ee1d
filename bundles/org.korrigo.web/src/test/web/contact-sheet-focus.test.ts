import { flushPromises } from '@vue/test-utils'
import { defineComponent, h, ref } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { contactSheet } from '@/batch/contact-sheet'
import ContactSheet from '@/batch/ContactSheet.vue'
import { type Desk, provideDesk } from '@/batch/desk'
import { copy } from './fixtures'
import { mounted } from './mounted'

const one = copy(1)
const groups = ref(contactSheet({ batch: { id: one.batch } as never, pages: [], copies: [one] }))
let desk: Desk
const Screen = defineComponent(() => {
  desk = provideDesk({ exam: 'bac-blanc', batch: one.batch, groups, repairs: ref([]), pages: ref([]) })
  return () => [h('input', { type: 'search' }), h(ContactSheet, { groups: groups.value })]
})

describe('the keyboard after a repair', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    document.body.innerHTML = ''
  })

  const repaired = async () => {
    vi.stubGlobal('fetch', async () => new Response('[]'))
    await desk.run(async () => undefined, 'done')
    await flushPromises()
  }

  it('goes on from the same paper', async () => {
    await mounted(Screen, {})
    await repaired()
    expect((document.activeElement as HTMLElement).dataset.spot).toBe(desk.chosen.value!.key)
  })

  it('is left to whoever types in the search by now', async () => {
    const { wrapper } = await mounted(Screen, {})
    wrapper.find<HTMLInputElement>('input[type=search]').element.focus()
    await repaired()
    expect((document.activeElement as HTMLInputElement).type).toBe('search')
  })
})
