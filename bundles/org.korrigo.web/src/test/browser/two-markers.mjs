// node two-markers.mjs BASE_URL OUTDIR (see journey.mjs), for a "teacher", an "other" teacher and an "admin"
// Two people and one copy: the second reads until an administrator breaks the lock of the first, who is offline. What the first could not send stays as a
// draft; the mark that both gave is shown with both values, and a person decides.
import { readFileSync } from 'node:fs'
import { openBrowser } from './browser.mjs'
import { ask, DeskPage, freshCopy, journalOf, Journey, WINDOW } from './journey.mjs'

const journey = new Journey()
const browser = await openBrowser()
const { teacher, other, admin } = journey.people
// the browser reports every refusal and every cut
const REFUSED = [/status of 409/, /ERR_INTERNET_DISCONNECTED/]

async function arrive(person) {
  const context = await browser.newContext(WINDOW)
  const page = await context.newPage()
  const inspection = journey.watch(page, REFUSED)
  await journey.signIn(page, person)
  return { context, page, inspection, desk: new DeskPage(page) }
}

const first = await arrive(teacher)
const second = await arrive(other)
const copy = await freshCopy(first.page, journey.exam)
const address = `${journey.app}/exams/${journey.exam}/mark/${copy}`
const dialog = first.page.getByRole('dialog')

async function secondReads() {
  await first.page.goto(address)
  await first.desk.shown()
  await first.desk.mark('1a', '2,5')
  await first.desk.saved()
  await second.page.goto(address)
  await second.desk.shown()
  const notice = await second.page.locator('.notices').getByText('Lecture seule').innerText()
  journey.expect('the second is told who has the copy', notice.includes(teacher.username), true)
  journey.expect('and sees the mark', await second.desk.marks(), '2,5,')
  journey.expect('and can write none', await second.page.locator('input.mark').evaluateAll((all) => all.every(({ readOnly }) => readOnly)), true)
  journey.expect('nor draw', await second.page.getByRole('button', { name: 'Stylo' }).isDisabled(), true)
  await second.inspection.screen('read-only')
}

async function lockIsBroken() {
  await first.context.setOffline(true)
  await first.desk.stroke(0)
  await first.desk.mark('2', '9,5')
  await first.desk.says(/^Hors ligne/)
  const third = await arrive(admin)
  await ask(third.page, `/copies/${copy}/forced-unlock`, { method: 'POST', body: JSON.stringify({ reason: 'Parti sans rendre la copie' }) })
  await third.context.close()
  await second.page.getByRole('button', { name: 'Réessayer' }).click()
  await second.page.locator('.notices').getByText('Lecture seule').waitFor({ state: 'detached' })
  await second.desk.mark('2', '7')
  await second.desk.saved()
}

async function firstLosesNothing() {
  await first.context.setOffline(false)
  await dialog.getByText('La copie ne vous est plus réservée').waitFor()
  await dialog.getByText('2 modifications ne sont pas encore envoyées.').waitFor()
  await dialog.getByText('aussi en brouillon sur le serveur').waitFor()
  await first.inspection.screen('lock-lost')
  const drafts = await ask(first.page, `/copies/${copy}/drafts`)
  const ids = (operations) => operations.map(({ id }) => id).join()
  journey.expect('drafts on the server', drafts.map(({ operations }) => operations.map(({ kind }) => kind)), 'put-annotation,set-mark')
  const [download] = await Promise.all([first.page.waitForEvent('download'), dialog.getByRole('button', { name: 'Enregistrer un fichier' }).click()])
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'))
  journey.expect('the file has what the draft has', ids(file.operations), ids(drafts[0].operations))
  await dialog.getByRole('button', { name: 'Reprendre la copie' }).click()
  await dialog.getByText(new RegExp(`verrouillée par.*${other.username}`)).waitFor()
  console.log('the first is told who has the copy now')
}

const nobodyHasTheCopy = () => second.page.waitForFunction(async ([exam, wanted]) => {
  const { entries } = await (await fetch(`/api/v1/exams/${exam}/pile`)).json()
  return entries.find((entry) => entry.copy === wanted).lock === 'none'
}, [journey.exam, copy], { polling: 100 })

async function bothValues() {
  await second.page.getByRole('link', { name: 'Revenir à ma pile' }).click()
  await second.page.getByRole('heading', { level: 1, name: 'Ma pile' }).waitFor()
  // the copy is given back behind the screen that is shown by now
  await nobodyHasTheCopy()
  await dialog.getByRole('button', { name: 'Reprendre la copie' }).click()
  await dialog.getByText('Deux valeurs différentes').waitFor()
  journey.expect('both values', await dialog.locator('.value').allInnerTexts(), '9,5,7')
  await first.inspection.screen('conflict')
  await dialog.getByRole('radio', { name: 'La vôtre' }).check()
  await dialog.getByRole('button', { name: 'Garder ce choix' }).click()
  await first.desk.saved()
  const { marking } = await ask(first.page, `/copies/${copy}/marking`)
  journey.expect('marks on the server', JSON.stringify(marking.marks), JSON.stringify({ '1a': '2.5', 2: '9.5' }))
  const journal = await journalOf(first.page, copy)
  const deeds = ['1a=2.5', '2=7', '2=9.5', ...marking.annotations.map(({ id }) => `drawing ${id}`)]
  journey.expect('drawings on the server', marking.annotations.length, 1)
  journey.expect('each once in the journal', deeds.map((deed) => journal.get(deed)), '1,1,1,1')
  await first.page.getByRole('button', { name: 'Récupérer' }).waitFor({ state: 'detached' })
  journey.expect('the draft is used up', (await ask(first.page, `/copies/${copy}/drafts`)).length, 0)
}

await journey.run(async () => {
  await secondReads()
  await lockIsBroken()
  await firstLosesNothing()
  await bothValues()
}, () => browser.close())
