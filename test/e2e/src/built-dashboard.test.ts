import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const assets = fileURLToPath(new URL('../../../apps/dashboard/dist/assets/', import.meta.url))
const code = new Map(
  readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(assets, name), 'utf8')]),
)

/** A script with all that it can not run without; what it fetches later is not in it. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const [, imported = ''] of (code.get(name) ?? '').matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    withImports(imported, found)
  }
  return found
}

function compressedKb(names: Iterable<string>): number {
  return [...names].reduce((sum, name) => sum + gzipSync(code.get(name) ?? '', { level: 9 }).length, 0) / 1000
}

test('Today, which most people see first, is there after 141 kB of script', () => {
  const page = readFileSync(join(assets, '../index.html'), 'utf8')
  const [, entry = ''] = /src="\/assets\/([\w.-]+\.js)"/.exec(page) ?? []
  const today = [...code].filter(([, text]) => text.includes('What stands out')).map(([name]) => name)
  expect([code.has(entry), today.length]).toEqual([true, 1])
  const scripts = new Set([entry, ...today].flatMap((name) => [...withImports(name)]))
  expect(scripts.size).toBeGreaterThan(2)
  expect(compressedKb(scripts)).toBeLessThanOrEqual(141)
})
