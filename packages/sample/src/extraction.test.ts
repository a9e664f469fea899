import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import { expect, test } from 'vitest'
import { scoreExtraction } from './testing/score-extraction.ts'
import { sampleTruth, writeSample } from './write-sample.ts'

const options = { seed: 1, today: '2026-11-21' }
const formats = { md: 'md', txt: 'txt', html: 'html' } as const

function extractAll(): ReturnType<typeof scoreExtraction> {
  const documents = new Map(writeSample(options).map((document) => [document.path, document.text]))
  return scoreExtraction(sampleTruth(options), (path) => {
    const extension = path.slice(path.lastIndexOf('.') + 1) as keyof typeof formats
    return extractDrafts(
      { text: documents.get(path) ?? '', format: formats[extension] },
      { today: options.today, fileName: path.slice(path.lastIndexOf('/') + 1) },
    )
  })
}

const score = extractAll()
const rate = ({ found, planted }: { readonly found: number; readonly planted: number }): number => found / planted

test('extraction finds every meeting on its day', () => {
  expect(score.meetings.missed).toEqual([])
})

test('extraction finds at least 95% of who was there', () => {
  expect(rate(score.attendances)).toBeGreaterThanOrEqual(0.95)
})

test('extraction finds at least 90% of the tasks', () => {
  const { items, spoken } = score
  expect((items.found + spoken.found) / (items.planted + spoken.planted)).toBeGreaterThanOrEqual(0.9)
})

test('nine in ten of the tasks found have the owner, the day and the tick that were written', () => {
  expect(rate(score.owners)).toBeGreaterThanOrEqual(0.9)
  expect(rate(score.dues)).toBeGreaterThanOrEqual(0.9)
  expect(rate(score.ticks)).toBeGreaterThanOrEqual(0.9)
})

test('one in ten at most of the tasks extracted was planted by nobody', () => {
  expect(score.extra.length / (score.items.planted + score.spoken.planted)).toBeLessThanOrEqual(0.1)
})
