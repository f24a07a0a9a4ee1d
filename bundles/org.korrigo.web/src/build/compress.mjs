// Writes FILE.gz beside every text file, so that the server never compresses the same bytes twice.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, gzipSync } from 'node:zlib'

const worthIt = 1024
const folder = process.argv[2]
/** What a person who opens the marking desk waits for, in bytes of compressed script. */
const deskBudget = 200 * 1024

const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(js|css|html|svg|json)$/.test(f))
let firstLoad = 0

for (const name of texts) {
  const bytes = readFileSync(join(folder, name))
  if (bytes.length < worthIt) continue
  const packed = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION })
  writeFileSync(join(folder, `${name}.gz`), packed)
  if (readFileSync(join(folder, 'index.html'), 'utf8').includes(name)) firstLoad += packed.length
}
console.log(`${texts.length} files; first load ${Math.round(firstLoad / 1024)} KB gzip`)

/** A script and all that it imports at once; what is imported later, on demand, is not waited for. */
function withImports(name, found = new Set()) {
  if (found.has(name)) return found
  found.add(name)
  const script = readFileSync(join(folder, 'assets', name), 'utf8')
  for (const [, other] of script.matchAll(/(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g)) withImports(other, found)
  return found
}

const scripts = readdirSync(join(folder, 'assets'))
const entry = readFileSync(join(folder, 'index.html'), 'utf8').match(/assets\/([\w.-]+\.js)"/)[1]
const desk = withImports(scripts.find((name) => /^DeskView-.*\.js$/.test(name)), withImports(entry))
const deskSize = [...desk].reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name)), { level: constants.Z_BEST_COMPRESSION }).length, 0)
console.log(`marking desk: ${desk.size} scripts, ${Math.round(deskSize / 1024)} KB gzip`)
if (deskSize > deskBudget) throw new Error(`The marking desk loads ${deskSize} bytes of script at once; ${deskBudget} are allowed.`)
