// node teacher-screenshots.mjs BASE_URL USER PASSWORD [OUTDIR]
// Makes the pictures of docs/teacher that this account may see; to be run once for a marker, a secretary, an administrator and a student.
// $KORRIGO_EXAM names the exam, else the first. Exit code 1 when a picture could not be made or is larger than the documentation may carry.
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBrowser } from './browser.mjs'

const [baseUrl, user, password, folder = fileURLToPath(new URL('../../../../../docs/teacher/images/', import.meta.url))] = process.argv.slice(2)
if (!password) {
  console.error('usage: teacher-screenshots.mjs BASE_URL USER PASSWORD [OUTDIR]')
  process.exit(2)
}
const LARGEST = 120_000
const DESK = { width: 1100, height: 700 }
const PHONE = { width: 390, height: 800 }
const app = new URL('/app', baseUrl).href
const faults = []

const browser = await openBrowser()
const page = await browser.newPage({ viewport: DESK, locale: 'fr-FR', colorScheme: 'light', reducedMotion: 'reduce' })
page.setDefaultTimeout(30_000)
mkdirSync(folder, { recursive: true })

/** What the API answers to the person who is signed in; nothing when it refuses. */
const ask = (path) => page.evaluate(async (address) => {
  const answer = await fetch(`/api/v1${address}`)
  return answer.ok ? answer.json() : undefined
}, path)

/** Scans weigh a lot as PNG: the lower part of a picture goes until the rest is small enough. */
async function picture(name) {
  const { width, height } = page.viewportSize()
  for (const share of [1, 0.8, 0.65, 0.5]) {
    const bytes = await page.screenshot({ clip: { x: 0, y: 0, width, height: Math.round(height * share) } })
    if (bytes.length >= LARGEST && share > 0.5) continue
    writeFileSync(join(folder, `${name}.png`), bytes)
    break
  }
  const size = statSync(join(folder, `${name}.png`)).size
  if (size >= LARGEST) faults.push(`${name}: ${size} bytes`)
  console.log(`${name}: ${size} bytes`)
}

async function settled() {
  await page.locator('main, .shell .content > *').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('.loading'))
  await page.waitForLoadState('networkidle')
  const images = () => [...document.querySelectorAll('main img, .content img')].filter((image) => image.getBoundingClientRect().top < innerHeight)
  await page.waitForFunction(`(${images})().every((image) => image.complete)`)
}

async function shot(name, address, viewport = DESK, deeds = async () => undefined) {
  try {
    await page.setViewportSize(viewport)
    await page.goto(app + address)
    await settled()
    await deeds()
    await picture(name)
  } catch (thrown) {
    faults.push(`${name}: ${thrown}`)
  }
}

async function ofMarker(exam) {
  const next = (await ask('/piles'))?.find((pile) => pile.next)
  const pile = next?.exam.reference ?? exam
  await shot('accueil-correcteur', '/home')
  await shot('paquet', `/exams/${pile}/mark`)
  if (next) await shot('correction', `/exams/${pile}/mark/${next.next}`)
  await shot('statistiques', `/exams/${exam}/results`)
}

async function ofOffice(exam) {
  const [batch] = (await ask(`/exams/${exam}/batches`)) ?? []
  await shot('accueil-secretariat', '/home')
  await shot('copies', `/exams/${exam}`)
  if (batch) await shot('lot', `/exams/${exam}/batches/${batch.id}`)
  await shot('identification', `/exams/${exam}/identification`, DESK, () => page.keyboard.press('1'))
}

async function ofAdministrator(exam) {
  await shot('publication', `/exams/${exam}/results`)
  await shot('traitements', '/jobs')
  await shot('utilisateurs', '/users')
}

async function ofStudent() {
  await shot('mes-resultats', '/results', PHONE)
  const [result] = (await ask('/results')) ?? []
  if (result) await shot('ma-copie', `/results/${result.copy}`, PHONE)
}

try {
  await shot('connexion', '/login', DESK, () => page.getByRole('textbox', { name: 'Identifiant' }).waitFor())
  await page.getByRole('textbox', { name: 'Identifiant' }).fill(user)
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
  const { roles } = await ask('/session')
  const exam = process.env.KORRIGO_EXAM ?? (await ask('/exams'))?.[0]?.reference
  if (roles.includes('TEACHER')) await ofMarker(exam)
  if (roles.includes('SECRETARY')) await ofOffice(exam)
  if (roles.includes('ADMIN')) await ofAdministrator(exam)
  if (roles.includes('STUDENT')) await ofStudent()
} catch (thrown) {
  faults.push(String(thrown))
} finally {
  await browser.close()
}
for (const fault of faults) console.error(`FAULT ${fault}`)
process.exit(faults.length ? 1 : 0)
