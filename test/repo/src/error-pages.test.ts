import { expect, test } from 'vitest'
import { textOf, trackedFiles } from './tracked-files.ts'

const files = trackedFiles()
const sources = files.filter(
  (path) => /^(packages|apps|scripts)\/.*\.(ts|tsx|mjs)$/.test(path) && !/\.test\.tsx?$/.test(path),
)
const pages = files.filter((path) => /^docs\/errors\/[a-z-]+\.md$/.test(path))

/** A code is written where it is raised: as the first argument of `fail`, or as a property named `code`. */
function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/\bfail\(\s*'([a-z]+(?:-[a-z]+)*)'|\bcode: '([a-z]+(?:-[a-z]+)*)'/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
}

const raised = new Set(sources.flatMap((path) => codesIn(textOf(path))))
const described = new Set(pages.map((path) => path.slice('docs/errors/'.length, -'.md'.length)))

test('every code that the product can raise has a page', () => {
  expect(raised.size).toBeGreaterThan(5)
  expect([...raised].filter((code) => !described.has(code)).sort()).toEqual([])
})

test('every page describes a code that the product can raise', () => {
  expect([...described].filter((code) => !raised.has(code)).sort()).toEqual([])
})

test('every page says what happened and what the reader can do', () => {
  const poor = pages.filter((path) => {
    const text = textOf(path)
    return !/^# .+/m.test(text) || !text.includes('## What happened') || !text.includes('## What you can do')
  })
  expect(poor).toEqual([])
})
