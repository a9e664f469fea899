import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { analyse } from './analyse.ts'
import { detectors } from './detect-findings.ts'
import { methodPages } from './method-page.ts'
import { measures } from './registry.ts'
import { wholeRecord } from './window.ts'

test('every measure has a name of its own and says what it asks, how, from where, and what it is not for', () => {
  expect(new Set(measures.map((measure) => measure.id)).size).toBe(measures.length)
  expect(measures.length).toBeGreaterThanOrEqual(20)
  for (const measure of measures) {
    const { question, unit, definition, choice, formula, source, notFor, practice, inputs } = measure
    for (const text of [question, unit, definition, choice, formula, source, notFor]) expect(text).not.toBe('')
    expect(question.endsWith('?')).toBe(true)
    expect(practice.length * inputs.length).toBeGreaterThan(0)
  }
})

test('an empty coalition is not enough data for every measure, and nothing is found', () => {
  const analysis = analyse(buildFacts().facts(), wholeRecord)
  expect(analysis.measures).toHaveLength(measures.length)
  for (const { result } of analysis.measures) expect(result.status).toBe('not-enough-data')
  expect(analysis.findings).toEqual([])
})

test('docs/methods holds, besides pages on extraction and findings, exactly those that the registry writes; run scripts/generate-method-pages.ts', () => {
  const folder = new URL('../../../docs/methods/', import.meta.url)
  const pages = methodPages(measures)
  // Pages on how notes are read, and on findings, are written by hand.
  const measured = readdirSync(folder).filter((name) => !name.startsWith('extraction-') && name !== 'findings.md')
  expect(measured.toSorted((left, right) => (left < right ? -1 : 1))).toEqual(
    [...pages.keys()].toSorted((left, right) => (left < right ? -1 : 1)),
  )
  for (const [name, text] of pages) expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text)
})

test('the page on findings tells of every detector', () => {
  const page = readFileSync(new URL('../../../docs/methods/findings.md', import.meta.url), 'utf8')
  expect(Object.keys(detectors).filter((name) => !page.includes(`| ${name} `))).toEqual([])
})
