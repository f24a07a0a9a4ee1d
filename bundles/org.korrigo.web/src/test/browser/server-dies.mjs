// node server-dies.mjs BASE_URL OUTDIR (see journey.mjs), for a "teacher"
// Whoever runs this kills the server once a copy has the first mark, and starts it again: the desk, which stays open, says that it is offline, goes on taking
// strokes, marks and words, and saves by itself.
import { openBrowser } from './browser.mjs'
import { ask, DeskPage, freshCopy, journalOf, Journey, WINDOW } from './journey.mjs'

const REMARK = 'Écrit pendant que le serveur était absent'
const LONG_ENOUGH_TO_START = 150_000
const journey = new Journey()
const browser = await openBrowser()
const page = await (await browser.newContext(WINDOW)).newPage()
const desk = new DeskPage(page)
// what the browser says of requests that nobody answers, or a server that has not got its addresses yet
const inspection = journey.watch(page, [/Failed to load resource: net::ERR_/, /status of (404|50[234])/])
let strokes = 0

async function draw() {
  await desk.stroke(strokes % 10)
  strokes++
}

/** Works on until the server is missed. */
async function untilItDies() {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    await draw()
    if (await desk.says(/^Hors ligne/, 1_000).then(() => true, () => false)) return
  }
  throw new Error('the server never died')
}

async function goOn() {
  await desk.mark('2', '9,5')
  await page.locator('[id="mark-1a"]').click()
  await desk.remark().click()
  await page.keyboard.type(REMARK)
  await draw()
  journey.expect('strokes on the desk', await desk.drawn(), strokes)
  journey.expect('marks on the desk', await desk.marks(), '2,9,5')
  await inspection.screen('server-away')
}

async function everythingArrived(copy) {
  const { marking } = await ask(page, `/copies/${copy}/marking`)
  journey.expect('marks on the server', JSON.stringify(marking.marks), JSON.stringify({ '1a': '2', 2: '9.5' }))
  journey.expect('remarks on the server', JSON.stringify(marking.remarks), JSON.stringify({ '1a': REMARK }))
  journey.expect('drawings on the server', marking.annotations.length, strokes)
  const journal = await journalOf(page, copy)
  const deeds = ['1a=2', '2=9.5', `1a: ${REMARK}`, ...marking.annotations.map(({ id }) => `drawing ${id}`)]
  journey.expect('not once in the journal', deeds.filter((deed) => journal.get(deed) !== 1), '')
}

await journey.run(async () => {
  await journey.signIn(page, journey.people.teacher)
  const copy = await freshCopy(page, journey.exam)
  await page.goto(`${journey.app}/exams/${journey.exam}/mark/${copy}`)
  await desk.shown()
  await draw()
  await desk.mark('1a', '2')
  await untilItDies()
  await goOn()
  await desk.saved(LONG_ENOUGH_TO_START)
  journey.expect('nobody was asked anything', await page.getByRole('dialog').count(), 0)
  await everythingArrived(copy)
}, () => browser.close())
