import { describe, expect, it } from 'vitest'
import { i18n } from '@/i18n'
import en from '@/i18n/en'
import { decimal, fileSize } from '@/i18n/format'
import everyday from '@/i18n/fr'
import office from '@/i18n/fr/office'

function flat(tree: object, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`)))
}
const fr = { ...everyday, ...office }
const english = new Map(flat(en))
const places = (text: string) => new Set(text.match(/\{\w+\}/g))

describe('the texts', () => {
  it('are everyday or of the office, never both: one would take the place of the other', () => expect(Object.keys(everyday).filter((part) => part in office)).toEqual([]))

  it.each(flat(fr))('%s says the same in both languages', (key, french) => {
    const other = english.get(key)!
    expect(other).toBeTruthy()
    expect(places(other)).toEqual(places(french))
    expect(other.split(' | ')).toHaveLength(french.split(' | ').length)
  })

  it('exist in English only where they exist in French', () => expect([...english.keys()].sort()).toEqual(flat(fr).map(([key]) => key).sort()))

  it('count nothing as one in French', () => {
    const { t } = i18n.global
    expect([0, 1, 2].map((n) => t('pipeline.pages', { n }, n))).toEqual(['0 page', '1 page', '2 pages'])
  })
})

describe('numbers', () => {
  it('keep every digit of a mark', () => {
    expect(decimal('12.50', 'fr')).toBe('12,50')
    expect(decimal('0.1', 'en')).toBe('0.1')
  })

  it('of bytes are rounded to what people read', () => {
    expect(fileSize(57_700_123, 'fr').replace(/\s/g, ' ')).toBe('57,7 Mo')
    expect(fileSize(0, 'en')).toContain('0')
  })
})
