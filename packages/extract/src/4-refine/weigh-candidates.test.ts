import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'
import type { WeighedCandidate } from './weigh-candidates.ts'
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

test('the reasons of a line add up to its chance, which recognisers that are sure only raise to a draft', () => {
  for (const { candidate, hand, reasons } of explained) {
    const odds = reasons.reduce((sum, { contribution }) => sum + contribution, learned.bias)
    const chance = 1 / (1 + Math.exp(-odds))
    expect(candidate.confidence).toBeCloseTo(hand >= 0.5 ? Math.max(0.5, chance) : chance, 9)
  }
})

test('each reason names a feature, its value and its share', () => {
  const first = explained.find(({ candidate }) => candidate.line.number === 7)
  const will = first?.reasons.find(({ feature }) => feature === 'says will')
  expect(will).toEqual({ feature: 'says will', value: 1, contribution: learned.weights['says will'] })
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
