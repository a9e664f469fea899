import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { expect, test } from 'vitest'
import { zzDemoData } from './zz-demo-data.ts'

test('the page shows a row for what was recorded', () => {
  const facts = buildFacts()
    .person('ana')
    .meeting('first', { date: '2026-01-05', present: ['ana'] })
    .facts()
  expect(zzDemoData(facts).rows).toHaveLength(1)
})
