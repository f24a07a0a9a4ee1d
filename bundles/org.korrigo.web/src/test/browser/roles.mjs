// node roles.mjs BASE_URL OUTDIR (see journey.mjs), for an "admin", a "secretary", a "teacher" and a "student" who has a released copy of the exam
// Each sees only what the role may: the navigation, the parts of an exam, and "Page introuvable" at the addresses of the others' screens.
import { openBrowser } from './browser.mjs'
import { ask, Journey, WINDOW } from './journey.mjs'

const journey = new Journey()
const browser = await openBrowser()
const places = {
  admin: 'Accueil,Examens,Traitements,Utilisateurs', secretary: 'Accueil,Examens', teacher: 'Accueil,Examens', student: 'Mes résultats',
}
const parts = { admin: 'Copies,Élèves,Scans,Barème,Correcteurs,Traitements,Résultats', secretary: 'Copies', teacher: 'Copies,Résultats' }
// two at the same desk: one of them reads
const TAKEN = [/status of 409 .*\/opening$/]

/** The screens, and whose they are. */
async function screens(page) {
  const exam = `/exams/${journey.exam}`
  const [batch] = await ask(page, `${exam}/batches`)
  const copies = await ask(page, `${exam}/copies`)
  const released = copies.find(({ state }) => state === 'RELEASED').id
  const other = copies.find(({ state }) => state !== 'RELEASED').id
  const own = await ask(page, `${exam}/results`)
  const total = own.rows.find(({ copy }) => copy === released).outOf20
  const students = (await ask(page, `${exam}/students`)).map(({ lastName }) => lastName)
  const of = (roles, ...addresses) => addresses.map((address) => ({ address, roles }))
  const all = [
    ...of(['admin'], '/exams/new', `${exam}/students`, `${exam}/scans`, `${exam}/markers`, `${exam}/scheme`, `${exam}/jobs`, '/jobs', '/users'),
    ...of(['admin', 'secretary'], `${exam}/batches/${batch.id}`, `${exam}/identification`),
    ...of(['admin', 'teacher'], `${exam}/results`, `${exam}/mark`, `${exam}/mark/${other}`),
    ...of(['admin', 'secretary', 'teacher'], '/exams', exam, `${exam}/copies/${other}`),
    ...of(['student'], '/results', `/results/${released}`),
  ]
  return { all, released, other, total, students }
}

async function arrive(role, borne) {
  const context = await browser.newContext(WINDOW)
  const page = await context.newPage()
  const inspection = journey.watch(page, borne)
  await journey.signIn(page, journey.people[role])
  await page.getByRole('navigation', { name: 'Navigation principale' }).waitFor()
  await inspection.screen(`${role}-home`)
  journey.expect(`${role}: the navigation`, (await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link').allInnerTexts()).map((text) => text.trim()), places[role])
  return { page, inspection }
}

const settled = async (page) => {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => !document.querySelector('.loading'))
}

/** At every address directly, as somebody who was sent a link. */
async function tryAll(role, page, { all }, seen = () => undefined) {
  const wrong = []
  for (const { address, roles } of all) {
    await page.goto(journey.app + address)
    await settled(page)
    const isFound = (await page.getByRole('heading', { name: 'Page introuvable' }).count()) === 0
    if (isFound !== roles.includes(role)) wrong.push(`${address} ${isFound ? 'is shown' : 'is hidden'}`)
    if (isFound) await seen(await page.locator('body').innerText())
  }
  journey.expect(`${role}: wrong of ${all.length} addresses`, wrong, '')
}

async function staff(role, { page }, known, seen) {
  await page.goto(`${journey.app}/exams/${journey.exam}`)
  await page.locator('nav.tabs').waitFor()
  const tabs = await page.locator('nav.tabs a').allInnerTexts()
  journey.expect(`${role}: parts of an exam`, tabs.map((text) => text.replace(/[\d\s]+$/, '').trim()), parts[role])
  await tryAll(role, page, known, seen)
}

async function student({ page, inspection }, known) {
  await tryAll('student', page, known)
  await page.goto(`${journey.app}/results`)
  const card = page.locator('article')
  await card.first().waitFor()
  journey.expect('student: results', await card.count(), 1)
  await card.getByRole('link', { name: /^Voir/ }).first().click()
  await page.waitForURL(new RegExp(`/results/${known.released}$`))
  const mark = Number(known.total).toLocaleString('fr-FR', { maximumFractionDigits: 2 })
  await page.locator('.mark strong').getByText(mark, { exact: true }).waitFor()
  await page.waitForFunction(() => document.querySelector('main img')?.naturalWidth > 0)
  await inspection.screen('student-copy')
  const fetched = (path) => page.evaluate(async (address) => (await fetch(address)).status, `/api/v1${path}`)
  journey.expect('student: own final PDF', await fetched(`/copies/${known.released}/final-pdf`), 200)
  await page.goto(`${journey.app}/results/${known.other}`)
  await page.locator('main').getByText('ou vous ne pouvez pas la voir').waitFor()
  await inspection.screen('student-other-copy')
  const hidden = [`/results/${known.other}`, `/copies/${known.other}/marking`, `/copies/${known.other}/final-pdf`, `/copies/${known.other}/pages/1/image`, `/exams/${journey.exam}/copies`, `/copies/${known.released}/journal`]
  for (const path of hidden) journey.expect(`student: ${path} is refused`, [403, 404].includes(await fetched(path)), true)
}

await journey.run(async () => {
  const chief = await arrive('admin', TAKEN)
  const known = await screens(chief.page)
  const names = new Set()
  const read = (text) => known.students.filter((name) => text.includes(name)).forEach((name) => names.add(name))
  await Promise.all([
    staff('admin', chief, known),
    arrive('secretary').then((one) => staff('secretary', one, known)),
    arrive('teacher', TAKEN).then((one) => staff('teacher', one, known, read)),
    arrive('student', [/status of 40[34]/]).then((one) => student(one, known)),
  ])
  journey.expect('teacher: names of students that were seen', [...names], '')
}, () => browser.close())
