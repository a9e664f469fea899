import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'
import { DRAFTED_FROM, openSheet, START } from './chance-model.ts'
import { confidenceOf, type WeighedCandidate } from './weigh-candidates.ts'
import learned from './weights.json' with { type: 'json' }

const NOTES = `# Garden circle 2026-03-03

Present: Ana Ruiz, Bo Lind

## Notes

- Ana will send the seed list by Friday
- Maybe we could think about a second gate
- Update the map at the entrance
- Report on the well

## Action items

- Bo: call the council
`

const explained: WeighedCandidate[] = []
const drafted = extractDrafts(
  { text: NOTES, format: 'md' },
  { today: '2026-03-03', explain: (weighed) => void explained.push(...weighed) },
).meetings.flatMap(({ actions }) => actions)

test('every line that might be a task is explained, the ones that are not drafted too', () => {
  expect(explained.map(({ candidate }) => candidate.line.number)).toEqual(expect.arrayContaining([7, 8, 9, 14]))
})

test('the reasons of a line add up to its chance', () => {
  for (const { chance, reasons } of explained) {
    const odds = reasons.reduce((sum, { contribution }) => sum + contribution, START)
    expect(chance).toBeCloseTo(1 / (1 + Math.exp(-odds)), 9)
  }
})

test('each reason names a feature and its value, and one that was learned of has a share', () => {
  const first = explained.find(({ candidate }) => candidate.line.number === 7)
  const will = first?.reasons.find(({ feature }) => feature === 'name will')
  expect(will?.value).toBe(1)
  expect(will?.contribution).not.toBe(0)
})

test('a listed task is more certain than a promise, and a promise than a wish', () => {
  const at = (line: number): number =>
    explained.find(({ candidate }) => candidate.line.number === line)?.candidate.confidence ?? 0
  expect(at(14)).toBeGreaterThan(0.9)
  expect(at(7)).toBeGreaterThan(0.7)
  expect(at(8)).toBeLessThan(0.5)
})

test('asking for reasons changes no draft', () => {
  const silent = extractDrafts({ text: NOTES, format: 'md' }, { today: '2026-03-03' })
  expect(silent.meetings.flatMap(({ actions }) => actions)).toEqual(drafted)
})

test('a line is drafted where it is likely enough, or where a recogniser is sure and little speaks against it', () => {
  expect(confidenceOf(DRAFTED_FROM, 0.3, true)).toBe(0.5)
  expect(confidenceOf(DRAFTED_FROM - 0.01, 0.3, true)).toBeLessThan(0.5)
  expect(confidenceOf(0.3, 0.8, true)).toBe(0.5)
  expect(confidenceOf(0.1, 0.8, true)).toBe(0.1)
  expect(confidenceOf(0.9, 0.3, true)).toBe(0.9)
})

test('where no recogniser is sure of any task, a line has to be likelier', () => {
  expect(confidenceOf(0.55, 0.3, true)).toBe(0.55)
  expect(confidenceOf(0.55, 0.3, false)).toBeLessThan(0.5)
  expect(confidenceOf(0.7, 0.3, false)).toBe(0.7)
})

test('a cleared sheet is an empty one', () => {
  const sheet = openSheet()
  const empty = sheet.chance()
  for (const name of learned.names) sheet.tell(name, 1)
  expect(sheet.chance()).not.toBe(empty)
  sheet.clear()
  expect(sheet.chance()).toBe(empty)
  expect(sheet.reasons().every(({ value }) => value === 0)).toBe(true)
})

test('what is learned stays small: less than 60 kB, and every tree asks of features that have a name', () => {
  expect(JSON.stringify(learned).length).toBeLessThan(60_000)
  expect(learned.linear).toHaveLength(learned.names.length)
  for (const { f, t, v } of learned.trees) {
    expect([f.length, t.length, v.length]).toEqual([7, 7, 15])
    for (const place of f) expect(place).toBeLessThan(learned.names.length)
  }
})
