import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { root, textOf, trackedFiles } from './tracked-files.ts'

const pages = trackedFiles().filter((path) => path.endsWith('.md') && /^(docs\/|[A-Z]+\.md$)/.test(path))

test('every link inside the documentation leads to a file that exists', () => {
  const links = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)(#[^)]*)?\)/g)].map((match) => ({
      page,
      target: match[1] ?? '',
    })),
  )
  expect(links.length).toBeGreaterThan(5)
  const broken = links.filter(({ page, target }) => !existsSync(root + normalize(join(dirname(page), target))))
  expect(broken).toEqual([])
})

test('every script that the documentation tells a reader to run exists', () => {
  const manifest = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
  const told = pages.flatMap((page) =>
    [...textOf(page).matchAll(/`npm (?:run )?([a-z]+)(?= |`)/g)].map((match) => match[1] ?? ''),
  )
  expect(told.length).toBeGreaterThan(2)
  const own = new Set(['install', 'ci', 'test', 'start', ...Object.keys(manifest.scripts)])
  expect(told.filter((name) => !own.has(name))).toEqual([])
})

test('the lock file names no registry', () => {
  expect(textOf('package-lock.json')).not.toMatch(/"resolved": "https?:/)
})
