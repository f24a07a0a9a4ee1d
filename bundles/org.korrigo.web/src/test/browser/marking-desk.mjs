// node marking-desk.mjs BASE_URL USER PASSWORD OUTDIR
// A marker at the desk in a real browser: keys, pen with pressure, palm, a cut network, a page that dies, another tab. $KORRIGO_EXAM names the exam, else
// the first one; it needs two copies to mark. Every screen is photographed and checked with axe. Exit code 1 on any fault.
import { openBrowser } from './browser.mjs'
import { Inspection } from './inspection.mjs'

const [baseUrl, user, password, folder] = process.argv.slice(2)
if (!folder) {
  console.error('usage: marking-desk.mjs BASE_URL USER PASSWORD OUTDIR')
  process.exit(2)
}
const app = new URL('/app/', baseUrl).href
const browser = await openBrowser()
const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR', colorScheme: 'light', hasTouch: true })
const faults = []
let inspection
let page = await newPage()

async function newPage() {
  const made = await context.newPage()
  made.setDefaultTimeout(30_000)
  inspection = new Inspection(made, baseUrl, folder)
  return made
}
const expect = (what, found, wanted) => {
  console.log(`${what}: ${found}`)
  if (String(found) !== String(wanted)) faults.push(`${what}: ${found} instead of ${wanted}`)
}
const saved = (on = page) => on.getByText('Enregistré', { exact: true }).waitFor()
const marks = () => page.locator('input.mark').evaluateAll((all) => all.map(({ value }) => value))
const drawn = async () => Number((await page.locator('.panel summary').innerText()).match(/\d+/)[0])
const focus = () => page.evaluate(() => document.activeElement.id)

async function signIn() {
  await page.goto(`${app}login`)
  await page.getByRole('textbox', { name: 'Identifiant' }).fill(user)
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const first = () => page.locator('article h2 a').first().getAttribute('href').then((link) => link.split('/').at(-1))
  return process.env.KORRIGO_EXAM ?? (await first())
}

async function openFirst(exam) {
  await page.goto(`${app}exams/${exam}/mark?show=todo`)
  await page.locator('tbody tr').first().waitFor()
  await inspection.screen('pile')
  await page.locator('tbody th a').first().click()
  await page.waitForFunction(() => document.querySelector('.page img')?.naturalWidth > 0)
  await saved()
}

async function markByKeys() {
  const [first, second] = await page.locator('input.mark').evaluateAll((all) => all.map(({ id }) => id))
  await page.locator(`[id="${first}"]`).click()
  await page.keyboard.type('0,5')
  await page.keyboard.press('Enter')
  expect('Enter leads to the next question', await focus(), second)
  await page.keyboard.press('m')
  await page.keyboard.press('Shift+Enter')
  expect('Shift + Enter leads back', await focus(), first)
  expect('first mark', (await marks())[0], '0,5')
}

async function placeByKeys() {
  const before = await drawn()
  await page.keyboard.press('j')
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  expect('a tick without the mouse', (await drawn()) - before, 1)
  await page.keyboard.press('Control+z')
  expect('undone', (await drawn()) - before, 0)
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
}

/** Pen and finger as the browser's own input, not as events of the page. */
async function penAndPalm() {
  const tools = await context.newCDPSession(page)
  const { x, y } = await page.locator('.area').first().boundingBox()
  await page.keyboard.press('p')
  const before = await drawn()
  const pen = (type, i, force) => tools.send('Input.dispatchMouseEvent', { type, x: x + 200 + 8 * i, y: y + 300, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1, pointerType: 'pen', force })
  await pen('mousePressed', 0, 0.2)
  for (let i = 1; i < 25; i++) await pen('mouseMoved', i, 0.2 + i / 40)
  await pen('mouseReleased', 25, 0)
  expect('a stroke of the pen', (await drawn()) - before, 1)
  const finger = (type, dy) => tools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: x + 300, y: y + 350 + dy }] })
  const top = await page.locator('.scroller').first().evaluate((scroller) => scroller.scrollTop)
  await finger('touchStart', 0)
  for (let i = 1; i < 12; i++) await finger('touchMove', -20 * i)
  await finger('touchEnd', 0)
  await page.waitForTimeout(400)
  expect('a finger draws nothing after a pen was seen', (await drawn()) - before, 1)
  const moved = (await page.locator('.scroller').first().evaluate((scroller) => scroller.scrollTop)) > top
  expect('it scrolls', moved, true)
  await page.keyboard.press('Escape')
}

async function cutAndDie() {
  await saved()
  await context.setOffline(true)
  const field = page.locator('input.mark').nth(2)
  const value = (await field.inputValue()) === '0' ? '0,5' : '0'
  await field.click()
  await page.keyboard.type(value)
  await page.keyboard.press('Enter')
  const next = await page.locator('input.mark').nth(3).getAttribute('id')
  await page.waitForFunction((id) => document.activeElement.id === id, next)
  await page.locator('.line.active textarea').click()
  await page.keyboard.press('Control+a')
  const remark = `Remarque ${Date.now()}`
  await page.keyboard.type(remark)
  await page.getByText(/^Hors ligne/).waitFor()
  await inspection.screen('offline')
  const address = page.url()
  await page.close()
  await context.setOffline(false)
  faults.push(...inspection.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')))
  page = await newPage()
  await page.goto(address)
  await saved()
  expect('the mark survives the page', (await marks())[2], value)
  await page.waitForFunction((words) => {
    const panel = document.querySelector('.panel')
    return panel.innerText.includes(words) || [...panel.querySelectorAll('textarea')].some(({ value }) => value === words)
  }, remark)
  console.log('the remark that was being typed survives the page')
}

async function otherTab() {
  const other = await context.newPage()
  await other.goto(page.url())
  await page.getByText('ouverte dans un autre onglet').waitFor()
  await other.close({ runBeforeUnload: true })
  await page.getByText('ouverte dans un autre onglet').waitFor({ state: 'detached' })
}

async function screens() {
  for (const [name, open] of [['bank', '/'], ['help', '?'], ['finalise', 'Control+Enter']]) {
    await page.keyboard.press(open)
    await page.getByRole('dialog').waitFor()
    await inspection.screen(`desk-${name}`)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: 'Comparer avec une autre copie' }).click()
  await page.waitForFunction(() => document.querySelector('.compare .page img')?.naturalWidth > 0)
  await inspection.screen('desk-compare')
  await page.getByRole('button', { name: 'Fermer la comparaison' }).click()
  await page.getByRole('button', { name: 'Thème sombre' }).click()
  await inspection.screen('desk-dark')
  await page.setViewportSize({ width: 1180, height: 820 })
  await inspection.screen('desk-tablet')
}

try {
  await openFirst(await signIn())
  await inspection.screen('desk')
  await markByKeys()
  await placeByKeys()
  await penAndPalm()
  await cutAndDie()
  await otherTab()
  await screens()
} catch (thrown) {
  faults.push(String(thrown))
  // no picture when the browser itself is gone; the fault above says so
  await page.screenshot({ path: `${folder}/failure.png` }).catch((gone) => console.error(gone.message))
} finally {
  await browser.close()
}
faults.push(...inspection.faults)
for (const fault of faults) console.error(`FAULT ${fault}`)
console.log(`${faults.length} faults`)
process.exit(faults.length ? 1 : 0)
