// What the journeys share: an account of what was found, people who sign in, and a desk at which one works.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Inspection } from './inspection.mjs'

export const WINDOW = { viewport: { width: 1366, height: 768 }, locale: 'fr-FR', colorScheme: 'light', reducedMotion: 'reduce' }

/**
 * One journey: `node SCRIPT BASE_URL OUTDIR`, with the exam in $KORRIGO_EXAM and the people in $KORRIGO_PEOPLE, a JSON object of
 * {"teacher": {"username": …, "password": …}, …}. Exit code 1 on any fault.
 */
export class Journey {
  faults = []
  inspections = []
  exam = process.env.KORRIGO_EXAM
  people = JSON.parse(process.env.KORRIGO_PEOPLE ?? '{}')

  constructor() {
    const [baseUrl, folder] = process.argv.slice(2)
    if (!folder || !this.exam) {
      console.error(`usage: KORRIGO_EXAM=… KORRIGO_PEOPLE=… node ${process.argv[1]} BASE_URL OUTDIR`)
      process.exit(2)
    }
    this.baseUrl = baseUrl
    this.folder = folder
    this.app = new URL('/app', baseUrl).href
    mkdirSync(folder, { recursive: true })
  }

  expect(what, found, wanted) {
    console.log(`${what}: ${found}`)
    if (String(found) !== String(wanted)) this.faults.push(`${what}: ${found} instead of ${wanted}`)
  }

  /** A page that is looked at, strictly but for what the journey brings about. */
  watch(page, borne = []) {
    page.setDefaultTimeout(30_000)
    const inspection = new Inspection(page, this.baseUrl, this.folder, borne)
    inspection.screens = this.inspections.length * 10
    this.inspections.push(inspection)
    return inspection
  }

  async signIn(page, { username, password }, from = '/login') {
    await page.goto(this.app + from)
    await page.getByRole('textbox', { name: 'Identifiant' }).fill(username)
    await page.locator('input[name=password]').fill(password)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => !url.pathname.endsWith('/login'))
  }

  /** Runs the deeds, tells what was wrong, and ends the process. */
  async run(deeds, close) {
    const start = Date.now()
    try {
      await deeds()
    } catch (thrown) {
      this.faults.push(thrown instanceof Error ? thrown.stack : String(thrown))
      // no picture where the browser itself is gone; the fault above says so
      for (const [i, { page }] of this.inspections.entries()) {
        await page.screenshot({ path: join(this.folder, `failure-${i + 1}.png`), timeout: 5_000 }).catch((gone) => console.error(gone.message))
      }
    } finally {
      await close()
    }
    this.faults.push(...this.inspections.flatMap(({ faults }) => faults))
    for (const fault of this.faults) console.error(`FAULT ${fault}`)
    console.log(`${this.faults.length} faults in ${Math.round((Date.now() - start) / 1000)} s`)
    process.exit(this.faults.length ? 1 : 0)
  }
}

/** What the API answers to the person who is signed in on the page; throws what it refuses. */
export const ask = (page, path, init) => page.evaluate(async ([address, more]) => {
  const { csrfToken } = await (await fetch('/api/v1/session')).json()
  const answer = await fetch(`/api/v1${address}`, { ...more, headers: { 'X-Korrigo-CSRF': csrfToken, 'Content-Type': 'application/json' } })
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
  const text = await answer.text()
  return text ? JSON.parse(text) : undefined
}, [path, init])

/** A copy of the exam that nobody has touched. */
export async function freshCopy(page, exam) {
  const { entries } = await ask(page, `/exams/${exam}/pile`)
  const fresh = entries.find(({ state, lock, marked }) => state === 'READY' && lock === 'none' && !marked)
  if (!fresh) throw new Error('no copy of the exam is untouched')
  return fresh.copy
}

/** The marking desk, as a hand and an eye meet it. */
export class DeskPage {
  constructor(page) {
    this.page = page
  }

  async shown() {
    await this.page.waitForFunction(() => document.querySelector('.page img')?.naturalWidth > 0)
  }

  /** Waits for what the bar says of the state of the work. */
  says(words, timeout = 30_000) {
    return this.page.locator('.save').getByText(words).waitFor({ timeout })
  }

  saved = (timeout) => this.says('Enregistré', timeout)

  async mark(item, points) {
    await this.page.locator(`[id="mark-${item}"]`).click()
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.type(points)
    await this.page.keyboard.press('Enter')
  }

  /** The field of words about the question that is being marked. */
  remark = () => this.page.locator('.line.active textarea')

  marks = () => this.page.locator('input.mark').evaluateAll((all) => all.map(({ value }) => value))

  drawn = async () => Number((await this.page.locator('.panel summary').innerText()).match(/\d+/)[0])

  /** One stroke of a pen with pressure, as the browser's own input. @param row where on the page, in steps of 20 pixels */
  async stroke(row) {
    this.tools ??= await this.page.context().newCDPSession(this.page)
    const { x, y } = await this.page.locator('.area').first().boundingBox()
    const pen = (type, i, force) => this.tools.send('Input.dispatchMouseEvent', { type, x: x + 200 + 8 * i, y: y + 250 + 20 * row, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1, pointerType: 'pen', force })
    await this.page.getByRole('button', { name: 'Stylo' }).click()
    await pen('mousePressed', 0, 0.2)
    for (let i = 1; i < 15; i++) await pen('mouseMoved', i, 0.2 + i / 20)
    await pen('mouseReleased', 15, 0)
    await this.page.keyboard.press('Escape')
  }
}

/** How often the journal of a copy has each thing that was done: drawings, marks as "1a=2.5", remarks as "1a: text". */
export async function journalOf(page, copy) {
  const journal = await ask(page, `/copies/${copy}/journal`)
  const named = ({ kind, item, points, text, annotation }) =>
    kind === 'put-annotation' ? `drawing ${annotation}` : kind === 'set-mark' ? `${item}=${points}` : kind === 'set-remark' ? `${item}: ${text}` : kind
  const counts = new Map()
  for (const { operation } of journal) counts.set(named(operation), (counts.get(named(operation)) ?? 0) + 1)
  return counts
}
