import { useI18n } from 'vue-i18n'

/** 12.50 as people write it; never through a float, marks are exact. */
export function decimal(text: string, locale: string): string {
  return locale === 'fr' ? text.replaceAll('.', ',') : text
}

/** A change: +0,40 or −0,40, and nothing before zero. */
export function signed(text: string, locale: string): string {
  const size = decimal(text.replace(/^[-+]/, ''), locale)
  if (Number(text) === 0) return size
  return (text.startsWith('-') ? '−' : '+') + size
}

export function fileSize(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte']
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const format = { style: 'unit', unit: units[power], unitDisplay: 'short', maximumFractionDigits: power > 1 ? 1 : 0 }
  return new Intl.NumberFormat(locale, format as Intl.NumberFormatOptions).format(bytes / 1000 ** power)
}

/** Formatters in the language of the page. */
export function useFormat() {
  const { locale } = useI18n()
  const dated = (options: Intl.DateTimeFormatOptions, text: string) =>
    new Intl.DateTimeFormat(locale.value, options).format(new Date(text))
  return {
    decimal: (text: string) => decimal(text, locale.value),
    signed: (text: string) => signed(text, locale.value),
    fileSize: (bytes: number) => fileSize(bytes, locale.value),
    number: (n: number) => new Intl.NumberFormat(locale.value).format(n),
    // a date without a time is the same day everywhere: it must not shift with the time zone of the reader
    date: (text: string) => dated({ dateStyle: 'long', timeZone: 'UTC' }, text),
    moment: (text: string) => dated({ dateStyle: 'medium', timeStyle: 'short' }, text),
  }
}
