// node main-job.mjs BASE_URL USER PASSWORD OUTDIR
// The whole way of an exam by its screens alone, as an administrator, a marker and a student: create, class list, upload, repair, identify, share out,
// mark two copies by the keyboard, finalise, release; the student opens the PDF. $KORRIGO_JOB names a JSON file: {exam, classList, scan,
// writers: [{page, name}]}, where page is the first scanned page of a paper and name is empty when its writer is in no list.
import { readFileSync } from 'node:fs'
import { openBrowser } from './browser.mjs'
import { Inspection } from './inspection.mjs'

const [baseUrl, user, password, folder] = process.argv.slice(2)
if (!folder || !process.env.KORRIGO_JOB) {
  console.error('usage: KORRIGO_JOB=FILE main-job.mjs BASE_URL USER PASSWORD OUTDIR')
  process.exit(2)
}
const job = JSON.parse(readFileSync(process.env.KORRIGO_JOB, 'utf8'))
const app = new URL('/app', baseUrl).href
const browser = await openBrowser()
const inspections = []
const faults = []
let page

/** Somebody's own browser. */
async function sit(name, secret) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR', colorScheme: 'light', acceptDownloads: true })
  page = await context.newPage()
  page.setDefaultTimeout(30_000)
  inspections.push(new Inspection(page, baseUrl, folder))
  await page.goto(`${app}/login`)
  await page.getByRole('textbox', { name: 'Identifiant' }).fill(name)
  await page.locator('input[name=password]').fill(secret)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

const button = (name) => page.getByRole('button', { name, exact: true })
const screen = (name) => inspections.find((inspection) => inspection.page === page).screen(name)
const expect = (what, found, wanted) => {
  console.log(`${what}: ${found}`)
  if (String(found) !== String(wanted)) faults.push(`${what}: ${found} instead of ${wanted}`)
}
/** What the server says, to compare with; nothing is done by it. */
const ask = (path) => page.evaluate((address) => fetch(`/api/v1${address}`).then((answer) => answer.json()), path)
const copies = () => ask(`/exams/${job.exam}/copies`)

async function create() {
  await page.goto(`${app}/exams/new`)
  await page.locator('input[name=name]').fill(job.exam)
  await page.locator('input[name=subject]').fill('Mathématiques')
  await page.locator('input[name=date]').fill('2026-02-12')
  await button('Ajouter la première question').click()
  await page.keyboard.type('Exercice 1')
  await page.locator('input[name=points]').first().fill('12')
  await page.locator('input[name=points]').first().press('Enter')
  await page.keyboard.type('Exercice 2')
  await page.locator('input[name=points]').nth(1).fill('8')
  await screen('job-new-exam')
  await button('Continuer').click()
  await page.waitForURL(/step=2/)
  await page.locator('input[type=file]').setInputFiles(job.classList)
  await page.getByText(/lignes lues/).waitFor()
  await screen('job-class-list-preview')
  await button(/^Enregistrer \d+ élèves$/).click()
  await page.getByText(/élèves ajoutés/).waitFor()
  await screen('job-class-list')
  await page.getByRole('link', { name: 'Continuer', exact: true }).click()
  await page.waitForURL(/step=3/)
  await page.locator('input[type=file]').setInputFiles(job.scan)
  await page.getByText('Arrivé', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Voir l’examen' }).click()
  await untilQuiet()
}

/** Until the server has read the scan. */
async function untilQuiet() {
  for (;;) {
    const jobs = await ask(`/jobs?exam=${job.exam}`)
    if (jobs.length > 1 && jobs.every(({ state }) => ['DONE', 'FAILED', 'CANCELLED'].includes(state))) return
    await page.waitForTimeout(500)
  }
}

/** A page is turned by the keyboard and turned back; then the pages are accepted. */
async function repair() {
  await page.goto(`${app}/exams/${job.exam}/scans`)
  await page.getByRole('link', { name: 'Réparer les pages' }).or(page.getByRole('link', { name: 'Planche des pages' })).first().click()
  await page.locator('.tile').first().waitFor()
  await screen('job-contact-sheet')
  const doubtful = (await copies()).filter(({ state }) => state === 'QUARANTINED')
  if (doubtful.length === 0) throw new Error('nothing to repair: the batch was to have a doubtful booklet')
  let repairs = 0
  const counted = () => page.getByText(new RegExp(`^${++repairs} réparations?$`)).waitFor()
  for (const { number } of doubtful) {
    await page.getByRole('searchbox').fill(number)
    for (const other of doubtful.filter((copy) => copy.number !== number)) await page.getByText(new RegExp(`^Copie ${other.number}`)).waitFor({ state: 'detached' })
    await page.locator('.tile').last().click()
    await page.keyboard.press('r')
    await counted()
    await page.locator('button:enabled', { hasText: /^Annuler$/ }).first().waitFor()
    await page.keyboard.press('Control+z')
    await counted()
    await button('Accepter les pages').first().click()
    await page.getByRole('dialog').getByRole('textbox').fill('Comparée au paquet')
    await page.getByRole('dialog').getByRole('button', { name: 'Accepter les pages' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  expect('copies that wait for a look', (await copies()).filter(({ state }) => state === 'QUARANTINED').length, 0)
}

/** Names are looked up, never guessed. */
async function identify() {
  const writers = new Map(job.writers.map(({ page: first, name }) => [first, name]))
  const known = new Map((await copies()).map(({ number, scannedPages }) => [number, scannedPages.map((scanned) => writers.get(scanned)).find((name) => name !== undefined)]))
  await page.goto(`${app}/exams/${job.exam}/identification`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await screen('job-identification')
  for (;;) {
    const title = page.getByRole('heading', { level: 2, name: /^Copie / })
    const over = page.getByText(/Toutes les copies sont identifiées|Séance terminée/)
    await title.or(over).first().waitFor()
    if (await over.count()) break
    const number = (await title.first().innerText()).replace('Copie ', '').trim()
    const name = known.get(number)
    if (!name) await page.keyboard.press('0')
    else {
      await page.keyboard.press('/')
      await page.keyboard.type(name)
      await page.locator('li[role=option]').first().waitFor()
      await page.keyboard.press('Enter')
      await page.locator('input[name=student]:checked').waitFor()
      await page.keyboard.press('Enter')
    }
    await page.waitForFunction((before) => !document.querySelector('h2')?.innerText.endsWith(before), number)
  }
  const ready = (await copies()).filter(({ state }) => state === 'READY').length
  expect('copies with a name', ready, job.writers.filter(({ name }) => name).length)
}

/** @returns the password that the screen shows, once */
async function account(name, username, role, student) {
  await page.goto(`${app}/users`)
  await button('Nouveau compte').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nom', { exact: true }).fill(name)
  await dialog.getByLabel('Identifiant').fill(username)
  await dialog.getByRole('checkbox', { name: role }).check()
  if (student) {
    await dialog.getByRole('combobox', { name: 'Examen de l’élève' }).selectOption({ label: job.exam })
    await dialog.getByRole('combobox', { name: /Chercher/ }).fill(student)
    await page.locator('li[role=option]').first().waitFor()
    await page.keyboard.press('Enter')
  }
  await dialog.getByRole('button', { name: 'Créer le compte' }).click()
  const secret = await page.locator('.secret').innerText()
  await screen(`job-account-${username.split('.')[0]}`)
  await button('Fermer').click()
  return secret.trim()
}

async function shareOut(marker) {
  await page.goto(`${app}/exams/${job.exam}/markers`)
  await page.getByRole('checkbox', { name: marker, exact: true }).check()
  await button('Enregistrer les correcteurs').click()
  await button('Voir le résultat').click()
  await button('Appliquer cette répartition').waitFor()
  await screen('job-share-out')
  await button('Appliquer cette répartition').click()
  await button('Appliquer cette répartition').waitFor({ state: 'detached' })
}

/** Two copies, the keyboard only from the first key on. */
async function mark() {
  await page.getByRole('link', { name: `Commencer : ${job.exam}` }).click()
  await page.waitForFunction(() => document.querySelector('.page img')?.naturalWidth > 0)
  for (const [first, second] of [['7,5', '4'], ['12', '6,5']]) {
    await page.getByText('Enregistré', { exact: true }).waitFor()
    const number = await page.getByRole('heading', { level: 1 }).innerText()
    await page.waitForFunction(() => document.activeElement?.matches('input.mark'))
    await page.keyboard.type(first)
    await page.keyboard.press('Enter')
    await page.keyboard.type(second)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog', { name: 'Terminer cette copie ?' }).waitFor()
    if (first === '7,5') await screen('job-finalise')
    await page.keyboard.press('Enter')
    await page.waitForFunction((before) => document.querySelector('h1')?.innerText !== before, number)
  }
  await page.waitForFunction(async () => (await fetch('/api/v1/piles').then((answer) => answer.json())).some(({ done }) => done === 2))
}

async function release() {
  await untilQuiet()
  await page.goto(`${app}/exams/${job.exam}/results`)
  await page.getByRole('heading', { name: 'Publication aux élèves' }).waitFor()
  await screen('job-results')
  await page.getByRole('button', { name: /^Publier/ }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: /^Publier/ }).click()
  await page.getByText(/copies publiées/).first().waitFor()
}

async function openOwn(total) {
  await page.goto(`${app}/results`)
  await page.locator('article.result').waitFor()
  await screen('job-student')
  expect('the mark that the student reads', Number((await page.locator('.result .mark strong').innerText()).trim().replace(',', '.')), total)
  const [download] = await Promise.all([
    page.waitForEvent('popup').catch(() => undefined),
    page.evaluate(async () => {
      const link = [...document.querySelectorAll('article a')].find(({ href }) => href.endsWith('/final-pdf'))
      const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer())
      return String.fromCharCode(...bytes.slice(0, 5))
    }).then((head) => expect('the file that the student gets', head, '%PDF-')),
  ])
  await download?.close()
  await page.getByRole('link', { name: /^Voir ma copie/ }).click()
  await page.waitForFunction(() => document.querySelector('.page img, main img')?.naturalWidth > 0)
  await screen('job-own-copy')
}

const step = async (name, deed) => {
  const begun = Date.now()
  const made = await deed()
  console.log(`${name}: ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  return made
}

try {
  await sit(user, password)
  await step('create, class list, scan', create)
  await step('repair', repair)
  await step('identify', identify)
  const unique = Date.now().toString(36)
  const marker = await step('account of the marker', () => account(`Anne Laure ${unique}`, `anne.${unique}`, 'Correcteur'))
  await step('share out', () => shareOut(`Anne Laure ${unique}`))
  const office = page
  await sit(`anne.${unique}`, marker)
  await step('mark two copies', mark)
  page = office
  await step('release', release)
  const released = (await copies()).filter(({ state }) => state === 'RELEASED')
  expect('released copies', released.length, 2)
  const { student, total } = (await ask(`/exams/${job.exam}/results`)).rows.map((row) => ({ student: row.student, total: row.outOf20 ?? row.total })).find((row) => row.student && row.total)
  const secret = await step('account of the student', () => account(`${student.firstName} ${student.lastName}`, `eleve.${unique}`, 'Élève', `${student.lastName} ${student.firstName}`))
  await sit(`eleve.${unique}`, secret)
  await step('the student', () => openOwn(Number(total)))
} catch (thrown) {
  faults.push(String(thrown))
  // no picture when the browser itself is gone; the fault above says so
  await page?.screenshot({ path: `${folder}/main-job-failure.png` }).catch((gone) => console.error(gone.message))
} finally {
  await browser.close()
}
faults.push(...inspections.flatMap((inspection) => inspection.faults))
for (const fault of faults) console.error(`FAULT ${fault}`)
console.log(`${faults.length} faults`)
process.exit(faults.length ? 1 : 0)
