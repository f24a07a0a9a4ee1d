import type { App } from 'vue'
import { createVuetify } from 'vuetify'
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg'
import { en, fr } from 'vuetify/locale'
import 'vuetify/styles/core'
import { themeSheet } from './theme-sheet'

// the default opacity of secondary text and labels misses the contrast of WCAG 2.2 AA
const variables = { 'medium-emphasis-opacity': 0.8, 'high-emphasis-opacity': 0.95 }

const plugin = createVuetify({
  icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
  locale: { locale: 'fr', messages: { fr, en } },
  defaults: {
    VBtn: { variant: 'text', class: 'button' },
    VTextField: { variant: 'outlined', density: 'comfortable', color: 'primary' },
    VCard: { variant: 'flat', class: 'card' },
  },
  theme: {
    defaultTheme: 'light',
    themes: {
      light: {
        variables,
        colors: {
          background: '#f3f5f9',
          surface: '#ffffff',
          primary: '#1a4fa0',
          info: '#1a4fa0',
          success: '#1b6b35',
          warning: '#8a4b00',
          error: '#b3261e',
          desk: '#5b6470',
        },
      },
      dark: {
        variables,
        colors: {
          background: '#12151a',
          surface: '#1c2027',
          primary: '#9cc0fa',
          info: '#9cc0fa',
          success: '#86d19b',
          warning: '#f5bd77',
          error: '#f5b4ae',
          desk: '#0b0d10',
        },
      },
    },
  },
})

export const vuetify = {
  install(app: App) {
    app.provide('usehead', themeSheet)
    app.use(plugin)
  },
}
