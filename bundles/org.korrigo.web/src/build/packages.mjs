// Installs exactly what package-lock.json says, and only when it says something new: npm ci takes half a minute.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.installed-lock'
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0)

// no install script runs: none is needed, and some look for a node that is not on the path
const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (npm.error) console.error(`npm did not start: ${npm.error.message}. Node 20.19 or later is needed.`)
if (npm.status !== 0) process.exit(npm.status ?? 1)
writeFileSync(stamp, wanted)
