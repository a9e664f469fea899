import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

/** Known faults by package: every version below the floor has them. To be added to when one is told. */
const floors = [
  ['hono', '4.12.25', 'answers any origin with credentials, CVE-2026-54290; token and address checks before it'],
  ['@hono/node-server', '1.19.10', 'an encoded slash passes by a middleware, CVE-2026-29087'],
  ['better-auth', '1.6.23', 'an account can be taken over before its owner comes, GHSA-qq9h; others before it'],
  ['ws', '8.17.1', 'many headers end the server, CVE-2024-37890'],
  ['vite', '6.2.7', 'files outside the root are served, CVE-2025-31125'],
  ['undici', '6.23.0', 'a compressed answer can fill the memory'],
]
/** How many libraries the parts that meet other people's bytes may be built on at most. */
const RUNTIME_MAX = { 'apps/api': 15, 'apps/extension': 3 }
/** Two packages of one library, neither of which is anything without the other. */
const PART_OF = { 'react-dom': 'react' }

/** Returns what is wrong with what the project builds on: lock without sums, unexpected install scripts, too many direct packages, versions with known faults. */
export function auditDependencies() {
  const lock = read('package-lock.json')
  const manifest = read('package.json')
  const allowed = new Set(Object.keys(manifest.allowScripts))
  const wrong = []
  for (const [path, entry] of Object.entries(lock.packages)) {
    const at = path.lastIndexOf('node_modules/')
    if (at === -1 || entry.link === true) continue
    const name = path.slice(at + 'node_modules/'.length)
    if (typeof entry.integrity !== 'string') wrong.push(`${path} has no sum in the lock file`)
    if (entry.hasInstallScript === true && !allowed.has(name))
      wrong.push(`${path} wants to run a script when installed`)
    for (const [known, floor, fault] of floors) {
      if (known === name && isBelow(entry.version, floor))
        wrong.push(`${path} ${entry.version} is below ${floor}: ${fault}`)
    }
  }
  for (const [folder, max] of Object.entries(RUNTIME_MAX)) {
    const outside = runtimeLibraries(folder)
    if (outside.length > max) wrong.push(`${folder} depends on ${outside.length} libraries, more than ${max}`)
  }
  return wrong
}

/** Returns the names of the libraries that a workspace names as its own, those of the project left out. */
export function runtimeLibraries(folder) {
  const { dependencies = {} } = read(`${folder}/package.json`)
  const outside = Object.keys(dependencies).filter((name) => !name.startsWith('@evenkeel/'))
  return [...new Set(outside.map((name) => PART_OF[name] ?? name))].toSorted()
}

/** Returns whether a version comes before another; what stands behind a dash is left out. */
export function isBelow(version, floor) {
  const numbers = (text) => text.split('-')[0].split('.').map(Number)
  const [one, other] = [numbers(version), numbers(floor)]
  for (let place = 0; place < 3; place++) if (one[place] !== other[place]) return one[place] < other[place]
  return false
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = auditDependencies()
  for (const line of wrong) console.error(line)
  console.log(wrong.length === 0 ? 'Nothing is wrong with what the project builds on.' : `${wrong.length} to mend.`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}
