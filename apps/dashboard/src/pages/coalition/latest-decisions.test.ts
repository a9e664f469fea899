import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { expect, test } from 'vitest'
import { latestDecisions } from './latest-decisions.ts'

test('what was decided is told from the latest on; what failed or was put off was not decided', () => {
  const { meetings } = buildFacts()
    .meeting('m1', { date: '2025-01-06' })
    .meeting('m2', { date: '2025-02-03' })
    .meeting('m3', {})
    .facts()
  const decided = (id: string, meeting: string, outcome: 'carried' | 'failed' | 'tabled' | null) => ({
    id,
    meeting,
    text: id,
    method: null,
    outcome,
    confirmation: 'confirmed' as const,
    evidence: { source: 'source', locator: { line: 1, endLine: 1 }, quote: id },
  })
  const decisions = [
    decided('undated', 'm3', null),
    decided('first', 'm1', 'carried'),
    decided('failed', 'm2', 'failed'),
    decided('put off', 'm2', 'tabled'),
    decided('second', 'm2', null),
  ]
  expect(latestDecisions(decisions, meetings)).toEqual([
    { id: 'second', text: 'second', day: '2025-02-03' },
    { id: 'first', text: 'first', day: '2025-01-06' },
    { id: 'undated', text: 'undated', day: null },
  ])
})
