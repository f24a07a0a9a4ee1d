import { api, bodyOf } from '@/api/client'
import type { OptionsSchema } from './schema'

/** What can be said to a plug-in; its words are in the language of the page. */
export const pluginOptions = (type: string, id: string, locale: string) => ({
  queryKey: ['plugin', type, id, 'options', locale],
  queryFn: () => bodyOf(api.GET('/plugins/{type}/{id}/options', { params: { path: { type, id } } })) as Promise<OptionsSchema>,
})
