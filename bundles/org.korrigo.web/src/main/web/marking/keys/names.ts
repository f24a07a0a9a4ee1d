import type { ComposerTranslation } from 'vue-i18n'

/** A chord as it stands on keyboards: "Ctrl + Entrée", "P". */
export function keyName(chord: string, t: ComposerTranslation, te: (key: string) => boolean): string {
  if (chord === '+') return chord
  return chord.split(/\+(?=.)/).map((key) => (te(`key.${key}`) ? t(`key.${key}`) : key.length === 1 ? key.toUpperCase() : key)).join(' + ')
}
