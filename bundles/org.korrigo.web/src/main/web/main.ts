import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from '@/app/App.vue'
import { queryClient } from '@/api/query-client'
import { router } from '@/app/router'
import { vuetify } from '@/app/vuetify'
import { i18n } from '@/i18n'
import '@/app/styles.css'

createApp(App)
  .use(createPinia())
  .use(i18n)
  .use(vuetify)
  .use(VueQueryPlugin, { queryClient })
  .use(router)
  .mount('#app')
