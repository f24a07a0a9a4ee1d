// Looks at a page the way a strict visitor would: accessibility, errors, foreign hosts.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export class Inspection {
  faults = []
  screens = 0

  /** @param borne faults that the journey itself brings about, for example by cutting the network */
  constructor(page, baseUrl, folder, borne = []) {
    this.page = page
    this.borne = borne
    this.folder = folder
    mkdirSync(folder, { recursive: true })
    page.on('pageerror', (error) => this.faults.push(`page error: ${error.message}`))
    page.on('console', (message) => this.#heard(message))
    page.on('request', (request) => this.#asked(request.url(), new URL(baseUrl).origin))
  }

  /** Takes a picture of what is on screen and runs axe on it. */
  async screen(name) {
    await this.page.waitForLoadState('networkidle')
    // a colour in the middle of a transition would be measured as it is
    await this.page.evaluate(() => Promise.all(document.getAnimations().filter((a) => a.effect?.getComputedTiming().iterations !== Infinity).map((a) => a.finished.catch(() => undefined))))
    await this.page.screenshot({ path: join(this.folder, `${String(++this.screens).padStart(2, '0')}-${name}.png`) })
    // evaluate runs outside the Content-Security-Policy of the page, a script element would not
    await this.page.evaluate(axe)
    const violations = await this.page.evaluate(async (tags) => {
      const { violations } = await globalThis.axe.run(document, { runOnly: tags })
      return violations.map(({ id, impact, nodes }) => `${id} (${impact}) ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
    }, WCAG)
    console.log(`${name}: ${violations.length} axe violations`)
    this.faults.push(...violations.map((violation) => `${name}: ${violation}`))
  }

  #heard(message) {
    if (!['error', 'warning'].includes(message.type())) return
    // the browser reports every 401; asking whether somebody is signed in is how the application starts
    if (message.location().url.endsWith('/api/v1/session')) return
    const fault = `console: ${message.text()} ${message.location().url}`
    if (!this.borne.some((one) => one.test(fault))) this.faults.push(fault)
  }

  #asked(url, origin) {
    if (!url.startsWith(origin) && !url.startsWith('blob:')) this.faults.push(`foreign host: ${url}`)
  }
}
