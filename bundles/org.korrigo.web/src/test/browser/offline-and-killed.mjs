// node offline-and-killed.mjs BASE_URL OUTDIR (see journey.mjs), for a "teacher"
// The network is cut in the middle of the work, then the browser is killed. Started again on the same profile, it has every stroke, mark and typed word, and
// the server gets each once.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killProfile, openProfile } from './browser.mjs'
import { ask, DeskPage, freshCopy, journalOf, Journey, WINDOW } from './journey.mjs'

const REMARK = 'Bonne idée, mais la preuve s’arrête au mil'
const journey = new Journey()
const profile = mkdtempSync(join(tmpdir(), 'korrigo-profile-'))
let context
let copy

async function start(borne) {
  context = await openProfile(profile, WINDOW)
  const [page] = context.pages()
  return { page, desk: new DeskPage(page), inspection: journey.watch(page, borne) }
}

/** Whether the browser's own journal has the words, as typed or already as a deed. */
async function isOnDisk([username, words]) {
  const done = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }))
  const database = await done(indexedDB.open(`korrigo-journal-${username}`))
  const reading = database.transaction(['operations', 'typed'])
  const kept = await Promise.all(['operations', 'typed'].map((store) => done(reading.objectStore(store).getAll())))
  database.close()
  return JSON.stringify(kept).includes(words)
}

async function workAndDie() {
  const { page, desk, inspection } = await start([/ERR_INTERNET_DISCONNECTED/])
  await journey.signIn(page, journey.people.teacher)
  copy = await freshCopy(page, journey.exam)
  await page.goto(`${journey.app}/exams/${journey.exam}/mark/${copy}`)
  await desk.shown()
  await desk.saved()
  await desk.stroke(0)
  await desk.mark('1a', '2,5')
  await page.locator('[id="mark-1a"]').click()
  await desk.saved()
  await desk.remark().click()
  await page.keyboard.type(REMARK.slice(0, 14))
  await context.setOffline(true)
  await page.keyboard.type(REMARK.slice(14))
  await desk.says(/^Hors ligne/)
  await desk.stroke(1)
  await desk.mark('2', '9,5')
  await desk.mark('1a', '3')
  await desk.stroke(2)
  journey.expect('strokes before the end', await desk.drawn(), 3)
  await inspection.screen('offline')
  await page.locator('[id="mark-2"]').click()
  await desk.remark().click()
  await page.keyboard.type('Calcul ex')
  // the journal is a little behind the keys; waitForFunction would not wait for a promise
  while (!(await page.evaluate(isOnDisk, [journey.people.teacher.username, 'Calcul ex']))) await page.waitForTimeout(50)
  const gone = new Promise((resolve) => context.once('close', resolve))
  killProfile(profile)
  await gone
}

async function comeBack() {
  const { page, desk, inspection } = await start()
  await journey.signIn(page, journey.people.teacher, `/exams/${journey.exam}/mark/${copy}`)
  await desk.shown()
  await desk.saved()
  journey.expect('marks on the desk', await desk.marks(), '3,9,5')
  journey.expect('strokes on the desk', await desk.drawn(), 3)
  await inspection.screen('recovered')
  const { marking } = await ask(page, `/copies/${copy}/marking`)
  journey.expect('marks on the server', JSON.stringify(marking.marks), JSON.stringify({ '1a': '3', 2: '9.5' }))
  journey.expect('remarks on the server', JSON.stringify(marking.remarks), JSON.stringify({ '1a': REMARK, 2: 'Calcul ex' }))
  journey.expect('drawings on the server', marking.annotations.map(({ drawing }) => drawing.kind), 'ink,ink,ink')
  await expectOnce(page, marking)
}

async function expectOnce(page, marking) {
  const journal = await journalOf(page, copy)
  const deeds = [...marking.annotations.map(({ id }) => `drawing ${id}`), '1a=2.5', '1a=3', '2=9.5', `1a: ${REMARK}`, '2: Calcul ex']
  for (const deed of deeds) journey.expect(`in the journal, ${deed}`, journal.get(deed), 1)
  // a hand that rests in the middle of the words has them sent as they are
  const others = [...journal.keys()].filter((deed) => !deeds.some((known) => known.startsWith(deed)))
  journey.expect('nothing else is in the journal', others, '')
}

await journey.run(async () => {
  await workAndDie()
  await comeBack()
}, async () => {
  await context?.close()
  rmSync(profile, { recursive: true, force: true })
})
