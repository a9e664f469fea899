import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { EXTENSION } from './launch-browser.ts'

const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[a-z]+$/.test(name))

function compressedKb(...names: readonly string[]): number {
  const bytes = names.map((name) => gzipSync(readFileSync(join(EXTENSION, name)), { level: 9 }).length)
  return bytes.reduce((sum, size) => sum + size, 0) / 1000
}

/** The script files that the panel loads at once: its own and those it imports, not what it fetches later. */
function panelScripts(): string[] {
  const [entry] = /assets\/panel-[\w-]+\.js/.exec(readFileSync(join(EXTENSION, 'panel.html'), 'utf8')) ?? []
  if (entry === undefined) throw new Error('the panel loads no script')
  const code = readFileSync(join(EXTENSION, entry), 'utf8')
  const imported = [...code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(
    ([, name]) => `assets/${name}`,
  )
  return [entry, ...imported]
}

test('each part of the built extension stays within its size', () => {
  expect(compressedKb('content-script.js')).toBeLessThanOrEqual(10)
  expect(compressedKb('service-worker.js')).toBeLessThanOrEqual(15)
  expect(compressedKb(...panelScripts())).toBeLessThanOrEqual(90)
  expect(compressedKb(...files)).toBeLessThanOrEqual(350)
})

test('no page can reach a file of the built extension', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'))
  expect(manifest).not.toHaveProperty('web_accessible_resources')
  expect(manifest).not.toHaveProperty('externally_connectable')
})

test('content script and service worker are one file each, and no script is made from text', () => {
  for (const name of ['content-script.js', 'service-worker.js']) {
    expect(readFileSync(join(EXTENSION, name), 'utf8')).not.toMatch(/\bimport\s*[("'{*]|\bimportScripts\b/)
  }
  const code = files.filter((name) => name.endsWith('.js')).map((name) => readFileSync(join(EXTENSION, name), 'utf8'))
  expect(code.length).toBeGreaterThan(4)
  for (const text of code)
    expect(text).not.toMatch(
      /\beval\(|https?:\/\/(?!docs\.google\.com|localhost|www\.w3\.org|react\.dev|json-schema\.org)[a-z0-9.-]+\/[^"'`\s]*\.js\b/,
    )
})
