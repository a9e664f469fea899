#!/usr/bin/env node
// Plain JavaScript, so that an old Node reaches the sentence below instead of a syntax error.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const major = Number(process.versions.node.split('.')[0])
const main = here('../src/main.ts')
const words = process.argv.slice(2)
// A server runs for months in little memory, which the engine hears of only when it starts.
const flags = words[0] === 'serve' ? JSON.parse(readFileSync(here('../../../scripts/server-flags.json'), 'utf8')) : []

if (major >= 24 && flags.length === 0) {
  await import(main)
} else {
  const bundled = here('../../../node_modules/node/bin/node')
  if (major < 24 && !existsSync(bundled)) {
    console.error('Evenkeel is not installed yet: run `npm install` in its folder once.')
    process.exit(2)
  }
  const run = spawn(major < 24 ? bundled : process.execPath, [...flags, main, ...words], { stdio: 'inherit' })
  // A terminal sends Ctrl-C to both; whoever ends only this process means the other one too.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => run.kill('SIGTERM'))
  run.on('exit', (status) => process.exit(status ?? 1))
}
