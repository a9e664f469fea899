import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { root } from './install-dependencies.mjs'
import { newChart } from './new/chart.mjs'
import { newMeasure } from './new/measure.mjs'
import { formsOf } from './new/names.mjs'
import { newPage } from './new/page.mjs'
import { newRecogniser } from './new/recogniser.mjs'

const kinds = { measure: newMeasure, chart: newChart, recogniser: newRecogniser, page: newPage }

function stop(sentence) {
  console.error(sentence)
  process.exit(2)
}

const [kind, name, ...rest] = process.argv.slice(2)
const write = Object.hasOwn(kinds, kind ?? '') ? kinds[kind] : undefined
if (write === undefined || name === undefined || rest.length > 0) {
  stop(`Usage: npm run new ${Object.keys(kinds).join('|')} <name-in-kebab-case>`)
}
const forms = formsOf(name)
if (forms === null) stop(`'${name}' is not a name in kebab case, such as talk-share.`)

const { files, next } = write(forms)
const taken = Object.keys(files).filter((path) => existsSync(root + path))
if (taken.length > 0) stop(`Nothing was written, for this exists already: ${taken.join(', ')}`)
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(root + path), { recursive: true })
  writeFileSync(root + path, text)
  console.log(`wrote ${path}`)
}
for (const step of next) console.log(`next: ${step}`)
console.log('next: its test fails until it is filled in.')
