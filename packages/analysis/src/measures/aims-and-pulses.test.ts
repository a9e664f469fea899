import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { type Perception, PulseQuestion } from '@evenkeel/domain/pulse.ts'
import { expect, test } from 'vitest'
import { wholeRecord } from '../window.ts'
import { measureDecisionsOutsideAims, measureOutsideAims } from './outside-aims.ts'
import { measureTrustDensity, measureTrustPerceived, measureValuePerceived } from './perceived-organizations.ts'
import { measureSayAgainstPower } from './say-against-power.ts'

test('what is outside the aims is a share of what somebody said, and what nobody said counts for neither side', () => {
  const builder = buildFacts()
  for (let place = 0; place < 8; place++) builder.item(`i${place}`, { since: place < 4 ? '2025-02-01' : '2025-08-01' })
  builder.item('dropped', { status: 'dropped' })
  const facts = builder.facts()
  facts.aims = [{ id: 'river', text: 'A river to swim in', from: null, until: null }]
  expect(measureOutsideAims(facts, wholeRecord)).toMatchObject({ status: 'not-enough-data', n: 0 })
  facts.purposes = ['i0', 'i1', 'i2', 'i4', 'i5', 'dropped'].map((item, place) => ({
    item,
    aim: place < 3 ? 'river' : null,
  }))
  const result = measureOutsideAims({ ...facts }, wholeRecord)
  if (result.status !== 'measured') throw new Error(result.reason)
  expect([result.n, result.value]).toEqual([5, 0.4])
  expect(result.detail.byAim).toEqual([{ aim: 'river', text: 'A river to swim in', items: ['i0', 'i1', 'i2'] }])
  expect(result.detail.notSaid).toEqual(['i3', 'i6', 'i7'])
  expect(result.detail.quarters).toEqual([
    { quarter: '2025-Q1', said: 3, outside: 0, notSaid: 1 },
    { quarter: '2025-Q2', said: 0, outside: 0, notSaid: 0 },
    { quarter: '2025-Q3', said: 2, outside: 2, notSaid: 2 },
  ])
  const none = measureOutsideAims({ ...facts, aims: [] }, wholeRecord)
  expect(none).toMatchObject({ status: 'not-enough-data', reason: 'The coalition has not said what it is for.' })
})

test('what decisions serve is measured as what commitments serve; what failed was not decided, and an undated one is in no quarter', () => {
  const builder = buildFacts().meeting('m0', { date: '2025-02-03' }).meeting('m1', {})
  const facts = builder.facts()
  const outcomes = [null, 'carried', null, 'failed', 'carried', null, null] as const
  facts.decisions = outcomes.map((outcome, place) => ({
    id: `d${place}`,
    meeting: place < 5 ? 'm0' : 'm1',
    text: 'Agreed',
    method: null,
    outcome,
    confirmation: 'confirmed',
    evidence: { source: 'source', locator: { line: 1, endLine: 1 }, quote: 'Agreed' },
  }))
  facts.aims = [{ id: 'river', text: 'A river to swim in', from: null, until: null }]
  facts.decisionPurposes = ['d0', 'd1', 'd2', 'd3', 'd5', 'd6'].map((decision, place) => ({
    decision,
    aim: place % 2 === 0 ? 'river' : null,
  }))
  const result = measureDecisionsOutsideAims(facts, wholeRecord)
  if (result.status !== 'measured') throw new Error(result.reason)
  expect([result.n, result.value, result.of]).toEqual([5, 0.4, 'decisions'])
  expect(result.detail.byAim).toEqual([{ aim: 'river', text: 'A river to swim in', items: ['d0', 'd2', 'd5'] }])
  expect(result.detail.notSaid).toEqual(['d4'])
  expect(result.detail.quarters).toEqual([{ quarter: '2025-Q1', said: 3, outside: 1, notSaid: 1 }])
})

const organizations = ['East', 'North', 'South', 'Upper', 'West']

function asked(
  gradeOf: (organization: string, question: PulseQuestion) => number | null,
  closedAt = '2025-06-01T10:00:00Z',
) {
  const builder = buildFacts().organization(...organizations)
  const turns: Record<string, number> = {}
  for (const [place, organization] of organizations.entries()) {
    builder.person(organization.toLowerCase(), organization)
    turns[organization.toLowerCase()] = 2 ** place
  }
  const present = Object.keys(turns)
  for (const month of ['01', '02', '03']) builder.meeting(`m${month}`, { date: `2025-${month}-10`, present, turns })
  const facts = builder.facts()
  facts.pulses = [{ id: 'pulse', openedAt: '2025-05-01T10:00:00Z', closedAt, answered: 12 }]
  facts.perceptions = organizations.flatMap((organization) =>
    PulseQuestion.options.flatMap((question): Perception[] => {
      const mean = gradeOf(organization, question)
      return mean === null ? [] : [{ pulse: 'pulse', organization, question, n: 6, mean }]
    }),
  )
  return facts
}

test('value and trust are the means of three questions each, told only where all three are, and by name', () => {
  const facts = asked((organization, question) => {
    if (organization === 'West' && question === 'mission') return null
    return question === 'power' ? 4 : question === 'openness' ? 1 : 2.5
  })
  const value = measureValuePerceived(facts, wholeRecord)
  const trust = measureTrustPerceived(facts, wholeRecord)
  if (value.status !== 'measured' || trust.status !== 'measured') throw new Error('not measured')
  expect(value.rows.map(({ label, value: mean }) => [label, mean])).toEqual(organizations.map((name) => [name, 3]))
  expect(trust.rows.map(({ label, value: mean }) => [label, mean])).toEqual(
    ['East', 'North', 'South', 'Upper'].map((name) => [name, 2]),
  )
  expect(value.detail).toMatchObject({ closedOn: '2025-06-01', answered: 12 })
  const density = measureTrustDensity(facts, wholeRecord)
  expect(density).toMatchObject({ status: 'measured', value: 0.5, n: 4 })
  expect(measureValuePerceived({ ...facts }, { from: '2025-07-01', to: null })).toMatchObject({
    status: 'not-enough-data',
    reason: 'No pulse was closed in this time.',
  })
  const untold = measureTrustPerceived({ ...facts, perceptions: [] }, wholeRecord)
  expect(untold).toMatchObject({ status: 'not-enough-data', n: 12 })
})

test('power that others see is held against the part of all words, beyond what chance gives', () => {
  const place = (organization: string): number => organizations.indexOf(organization)
  const along = measureSayAgainstPower(
    asked((organization) => 1 + place(organization) / 2),
    wholeRecord,
  )
  if (along.status !== 'measured') throw new Error(along.reason)
  expect([along.value, along.band?.position]).toEqual([1, 'above'])
  const against = measureSayAgainstPower(
    asked((organization) => 3 - place(organization) / 2),
    wholeRecord,
  )
  expect(against).toMatchObject({ value: -1, band: { position: 'below' } })
  const same = measureSayAgainstPower(
    asked(() => 2),
    wholeRecord,
  )
  expect(same).toMatchObject({ status: 'not-enough-data', reason: 'Others see the same power in all of them.' })
  const few = measureSayAgainstPower(
    asked((organization) => (organization === 'West' ? null : 2)),
    wholeRecord,
  )
  expect(few).toMatchObject({ status: 'not-enough-data', n: 4 })
})

test('equal grades share the mean of their places, as the published rule for ties has it', () => {
  const grades = new Map([
    ['East', 1],
    ['North', 2],
    ['South', 2],
    ['Upper', 3],
    ['West', 4],
  ])
  const result = measureSayAgainstPower(
    asked((organization) => grades.get(organization) ?? 1),
    wholeRecord,
  )
  // Ranks 1, 2.5, 2.5, 4, 5 against 1 to 5: Pearson of the ranks, worked out by hand as 9.5 / √(9.5 · 10).
  expect(result).toMatchObject({ value: expect.closeTo(9.5 / Math.sqrt(95), 12) as unknown })
})
