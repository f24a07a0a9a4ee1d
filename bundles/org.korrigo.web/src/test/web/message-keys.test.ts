import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import everyday from '@/i18n/fr'
import office from '@/i18n/fr/office'

function keysOf(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`)))
}

const folder = join(process.cwd(), 'src/main/web')
const sources = (readdirSync(folder, { recursive: true }) as string[])
  .filter((file) => /\.(ts|vue)$/.test(file) && !/^i18n[\\/](fr|en)/.test(file))
  .map((file) => readFileSync(join(folder, file), 'utf8'))

const known = new Set([...keysOf(everyday), ...keysOf(office)])
/** Texts whose key is put together: what stands before and after the part that varies. */
const woven = [...new Set(sources.flatMap((text) => [...text.matchAll(/`([a-zA-Z][\w-]*\.(?:[\w.-]*))\$\{[^`]*?\}([\w.-]*)`/g)].map(([, before, after]) => `${before}*${after}`)))]
const quoted = new Set(sources.flatMap((text) => [...text.matchAll(/['"`]([a-zA-Z][\w-]*(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key!)))
const isWoven = (key: string) => woven.some((pattern) => {
  const [before, after] = pattern.split('*') as [string, string]
  return key.length > before.length + after.length && key.startsWith(before) && key.endsWith(after)
})

describe('the keys of the texts', () => {
  it('are all used', () => expect([...known].filter((key) => !quoted.has(key) && !isWoven(key))).toEqual([]))

  it('are all there where a source names them', () => {
    const asked = sources.flatMap((text) => [...text.matchAll(/\bt\(\s*['"]([^'"]+)['"]/g)].map(([, key]) => key!))
    expect([...new Set(asked)].filter((key) => !known.has(key))).toEqual([])
  })
})
