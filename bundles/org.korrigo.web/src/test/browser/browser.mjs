// Finds a browser: $KORRIGO_CHROMIUM, else an installed one, else the one that npm brings, which needs nothing of the machine.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const unpacked = fileURLToPath(new URL('../../../node_modules/.chromium/', import.meta.url))

export async function openBrowser() {
  return chromium.launch(await launching())
}

/** The browser of somebody who has used it before: what it keeps on the disk is in the folder. It is a context and its only window. */
export async function openProfile(folder, options) {
  return chromium.launchPersistentContext(folder, { ...(await launching()), ...options })
}

/** Ends the browser of a profile as a crash of the machine would: no page hears of it. */
export function killProfile(folder) {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  const ids = lines.filter((line) => line.includes(`--user-data-dir=${folder}`)).map((line) => Number.parseInt(line))
  if (!ids.length) throw new Error(`no browser has ${folder}`)
  for (const id of ids) process.kill(id, 'SIGKILL')
}

async function launching() {
  const { executablePath, env, origin } = found() ?? (await brought())
  console.log(`browser: ${origin} ${executablePath}`)
  return { executablePath, env: { ...process.env, ...env }, args: ['--disable-gpu', '--font-render-hinting=none'] }
}

function found() {
  const named = process.env.KORRIGO_CHROMIUM
  if (named) return { executablePath: named, origin: '$KORRIGO_CHROMIUM' }
  const folders = (process.env.PATH ?? '').split(':')
  const candidates = INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name)))
  const executablePath = candidates.find(isExecutable)
  return executablePath && { executablePath, origin: 'installed' }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function brought() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium found: install one, or say where it is in KORRIGO_CHROMIUM.')
  if (!existsSync(unpacked)) await unpack()
  writeFileSync(join(unpacked, 'fonts', 'fonts.conf'), fontConfiguration(join(unpacked, 'fonts')))
  const env = {
    LD_LIBRARY_PATH: [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_PATH: join(unpacked, 'fonts'),
  }
  return { executablePath: join(unpacked, 'chromium'), env, origin: 'npm' }
}

/** The one in the package looks for its fonts in /tmp/fonts; without any font the browser dies at the first page. */
function fontConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`
}

/** The package unpacks into the folder for temporary files; a folder of our own, renamed when complete, is never half full. */
async function unpack() {
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin')
  const work = `${unpacked.replace(/\/$/, '')}-${process.pid}`
  const { TMPDIR } = process.env
  mkdirSync(work, { recursive: true })
  try {
    process.env.TMPDIR = work
    const { inflate } = await import('@sparticuz/chromium')
    const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']
    await Promise.all(archives.map((archive) => inflate(join(bin, archive))))
    if (!existsSync(unpacked)) renameSync(work, unpacked)
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
    rmSync(work, { recursive: true, force: true })
  }
}
