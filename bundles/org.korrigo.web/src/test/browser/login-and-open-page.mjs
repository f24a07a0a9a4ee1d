// node login-and-open-page.mjs BASE_URL USER PASSWORD OUTDIR
// Signs in, opens an exam and a copy, waits for the pixels of a real page; every screen is photographed and checked with axe.
// Exit code 1 on any violation, console error, foreign host or missing image. $KORRIGO_EXAM names the exam, else the first with copies.
import { openBrowser } from './browser.mjs'
import { Inspection } from './inspection.mjs'

const [baseUrl, user, password, folder] = process.argv.slice(2)
if (!folder) {
  console.error('usage: login-and-open-page.mjs BASE_URL USER PASSWORD OUTDIR')
  process.exit(2)
}
const app = new URL('/app/', baseUrl).href
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR', colorScheme: 'light' })
page.setDefaultTimeout(20_000)
const inspection = new Inspection(page, baseUrl, folder)

async function signIn() {
  await page.goto(app)
  await page.getByRole('textbox', { name: 'Identifiant' }).waitFor()
  await inspection.screen('login')
  await page.getByRole('textbox', { name: 'Identifiant' }).fill(user)
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
  await page.locator('.loading').first().waitFor({ state: 'detached' })
  await inspection.screen('home')
  await page.getByRole('link', { name: 'Examens', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Examens' }).waitFor()
  await page.locator('article').first().waitFor()
  await inspection.screen('exams')
}

async function openExam() {
  const addresses = await page.locator('article h2 a').evaluateAll((links) => links.map((link) => link.href))
  const wanted = process.env.KORRIGO_EXAM
  for (const address of wanted ? [`${app}exams/${wanted}`] : addresses) {
    await page.goto(address)
    await page.locator('table, .empty').first().waitFor()
    if (await page.locator('tbody tr').count()) return
  }
  throw new Error('no exam has copies')
}

async function visitTabs() {
  await inspection.screen('copies')
  const copies = page.url()
  const tabs = await page.locator('nav.tabs a').evaluateAll((links) => links.map((link) => link.href))
  for (const address of tabs.slice(1)) {
    await page.goto(address)
    await page.locator('nav.tabs').waitFor()
    await page.locator('.loading').waitFor({ state: 'detached' })
    await inspection.screen(address.split('/').at(-1))
  }
  await page.goto(copies)
}

async function openCopy() {
  await page.locator('tbody th a').first().click()
  await page.locator('.page img').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.page img').naturalWidth > 0)
  const size = await page.locator('.page img').first().evaluate((image) => `${image.naturalWidth}x${image.naturalHeight}`)
  console.log(`page image: ${size}`)
  await inspection.screen('copy')
}

async function useKeyboard() {
  await page.keyboard.press('w')
  await page.keyboard.press('PageDown')
  await page.getByText(/^Page 2 \//).waitFor()
  await inspection.screen('copy-page-2')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await inspection.screen('help')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Thème sombre' }).click()
  await inspection.screen('copy-dark')
}

try {
  await signIn()
  await openExam()
  await visitTabs()
  await openCopy()
  await useKeyboard()
} catch (thrown) {
  inspection.faults.push(String(thrown))
  // no picture when the browser itself is gone; the fault above says so
  await page.screenshot({ path: `${folder}/failure.png` }).catch((gone) => console.error(gone.message))
} finally {
  await browser.close()
}
console.log(`${inspection.screens} screens, ${inspection.faults.length} faults`)
for (const fault of inspection.faults) console.error(`FAULT ${fault}`)
process.exit(inspection.faults.length ? 1 : 0)
