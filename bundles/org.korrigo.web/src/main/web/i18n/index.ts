import { createI18n } from 'vue-i18n'
import fr from './fr'
import type office from './fr/office'

export type Locale = 'fr' | 'en'

/** Every language says what French says. */
export type Messages = typeof fr & typeof office

export const i18n = createI18n<false>({
  legacy: false,
  locale: 'fr',
  fallbackLocale: 'fr',
  // a copy: what comes later is not to change what everybody needs
  messages: { fr: { ...fr } as Messages },
  // French: nothing and one are singular
  pluralRules: { fr: (n: number, choices: number) => (choices === 3 ? Math.min(n, 2) : n < 2 ? 0 : 1) },
})

/** Switches the language of the whole page; English is loaded when first asked for. */
export async function speak(locale: Locale): Promise<void> {
  if (locale === 'en') i18n.global.setLocaleMessage('en', (await import('./en')).default)
  const current = i18n.global.locale as unknown as { value: string }
  current.value = locale
  document.documentElement.lang = locale
}

/** Fetches the texts of the screens around the marking desk, once. */
export async function fetchOffice(): Promise<void> {
  i18n.global.mergeLocaleMessage('fr', (await import('./fr/office')).default)
}
