// Writes FILE.gz beside every text file, so that the server never compresses the same bytes twice.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, gzipSync } from 'node:zlib'

const worthIt = 1024
const folder = process.argv[2]
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
