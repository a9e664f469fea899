import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { dayNumber, dayOfNumber } from '@evenkeel/domain/day-number.ts'
import { arbitraryFacts } from '../testing/arbitrary-facts.ts'
import { wholeRecord } from '../window.ts'
import { measureCarriedOver } from './carried-over.ts'
import { measureKeptByOrganizationPairs, measureKeptByOrganizations, measureKeptByPeople } from './commitments-kept.ts'
import { measureCredited, measureOrganizationCredited } from './credited-contributions.ts'
import { hypergeometricBand, hypergeometricTail } from './hypergeometric.ts'
import { measureItemCompleteness } from './item-completeness.ts'
import { daysUntil, survivalSteps } from './kaplan-meier.ts'
import { measureLeadTime } from './lead-time.ts'
import { measureOpenAge } from './open-age.ts'
import { measureOpenLoadPeople, openLoadOf } from './open-load-people.ts'
import { measureOpenLoad } from './open-load.ts'
import { measureOrganizationRolesCarried, measureRolesCarried } from './roles-carried.ts'

const measured = <Answer extends { status: string }>(answer: Answer): Extract<Answer, { status: 'measured' }> => {
  if (answer.status !== 'measured') throw new Error('not measured')
  return answer as Extract<Answer, { status: 'measured' }>
}

const assign = (facts: Facts, role: 'manager' | 'approver' | 'consultant', items: Record<string, string>): Facts => {
  const rows = Object.entries(items).map(([item, party]) => ({ item, party, role }))
  return { ...facts, assignments: [...facts.assignments, ...rows] }
}

test("Gehan's patients on 6-mercaptopurine: half relapse within 23 weeks, at least 16, as R's survfit prints it", () => {
  // Weeks of remission (Gehan 1965, doi.org/10.1093/biomet/52.1-2.203); those below zero were still in remission.
  const weeks = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35]
  const steps = survivalSteps(weeks.map((week) => ({ days: Math.abs(week), isOver: week > 0 })))
  const rounded = (value: number): number => Number(value.toFixed(3))
  expect(steps.map(({ days, surviving, low, high }) => [days, ...[surviving, low, high].map(rounded)])).toEqual([
    [6, 0.857, 0.72, 1],
    [7, 0.807, 0.653, 0.996],
    [10, 0.753, 0.586, 0.968],
    [13, 0.69, 0.51, 0.935],
    [16, 0.627, 0.439, 0.896],
    [22, 0.538, 0.337, 0.858],
    [23, 0.448, 0.249, 0.807],
  ])
  expect(daysUntil(steps, 0.5)).toEqual({ days: 23, low: 16, high: null })
  expect(daysUntil(steps, 0.9)).toBeNull()
})

test('with nothing still waited for, the curve is the share that took longer', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 30 }), (days) => {
      for (const step of survivalSteps(days.map((day) => ({ days: day, isOver: true })))) {
        expect(step.surviving).toBeCloseTo(days.filter((day) => day > step.days).length / days.length, 9)
      }
    }),
  )
})

test('half of six items are done within twenty days when the one still open for longer counts for what it waited', () => {
  const facts = buildFacts().person('ada')
  const took = [5, 10, 20, 20, 40]
  took.forEach((days, index) =>
    facts.item(`i${index}`, {
      since: '2024-01-01',
      status: 'done',
      closedOn: dayOfNumber(dayNumber('2024-01-01') + days),
    }),
  )
  facts.item('open', { since: '2024-01-01' }).item('no day', { since: '2024-01-01', status: 'done' })
  const result = measured(measureLeadTime(facts.facts(), { from: null, to: '2024-03-01' }))
  expect(result).toMatchObject({ n: 6, value: 20, detail: { done: 5, open: 1, leftOut: 1 } })
  for (let item = 0; item < 9; item++) facts.item(`later${item}`, { since: '2024-01-01' })
  expect(measureLeadTime({ ...facts.facts() }, { from: null, to: '2024-03-01' })).toMatchObject({
    status: 'not-enough-data',
    n: 5,
  })
})

test('items of 10, 60, 100 and 200 days: half have been open for 100 days or longer', () => {
  const facts = buildFacts().organization('North').person('ada', 'North')
  for (const age of [10, 60, 100, 200]) {
    facts.item(`${age}`, { since: dayOfNumber(dayNumber('2024-12-31') - age), owners: ['ada'] })
  }
  facts.item('gone', { since: '2020-01-01', gone: true })
  const result = measured(measureOpenAge(facts.facts(), { from: null, to: '2024-12-31' }))
  expect(result).toMatchObject({ n: 4, value: 100, detail: { oldest: { item: '200', days: 200 } } })
  expect(result.detail.spans.map(({ items }) => items)).toEqual([['10'], ['60'], ['100'], ['200']])
  expect(result.detail.organizations).toEqual([{ party: 'North', label: 'North', items: 4, medianDays: null }])
})

const loaded = () => {
  const facts = buildFacts().organization('North', 'South').person('ada', 'North').person('bea', 'South')
  facts
    .item('a', { since: '2024-01-02', owners: ['ada'], due: '2024-02-15' })
    .item('b', { since: '2024-01-20', owners: ['ada'], status: 'done', closedOn: '2024-04-10' })
    .item('c', { since: '2024-02-01', owners: ['bea'], status: 'done', closedOn: '2024-02-20' })
    .item('d', { since: '2024-05-01', owners: ['bea'] })
    .item('e', { since: '2024-05-02', status: 'dropped', closedOn: '2024-05-03' })
    .item('unknown', { since: '2024-01-01', status: 'done' })
    .item('gone', { since: '2024-01-01', gone: true })
  return facts.facts()
}

test('open at the end of a quarter is what was written down by then and ended later', () => {
  const result = measured(measureOpenLoad(loaded(), { from: null, to: '2024-06-30' }))
  expect(result).toMatchObject({ n: 5, value: 2, detail: { quarters: ['2024-Q1', '2024-Q2'], leftOut: 2 } })
  expect(result.rows.map(({ value }) => value)).toEqual([2, 2])
  expect(result.detail.organizations).toEqual([
    { party: 'North', label: 'North', atQuarters: [2, 1] },
    { party: 'South', label: 'South', atQuarters: [0, 1] },
  ])
  expect(result.detail.weeks.at(-1)).toEqual({ day: '2024-06-30', open: 2, overdue: 1 })
})

test('an item from before a span is open in it', () => {
  const result = measured(measureOpenLoad(loaded(), { from: '2024-04-01', to: '2024-06-30' }))
  expect(result).toMatchObject({ n: 4, value: 2 })
  expect(result.detail.weeks[0]).toEqual({ day: '2024-04-07', open: 2, overdue: 1 })
})

test('every week counts what a look at each item counts, whatever the record', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const window = { from: '2024-03-01', to: '2025-08-31' }
      const result = measureOpenLoad(facts, window)
      if (result.status !== 'measured') return
      for (const { day, open, overdue } of result.detail.weeks) {
        const slow = facts.items.filter(({ status, gone, since, closedAt }) => {
          if (since > day) return false
          return status === 'open' ? !gone : closedAt !== null && closedAt.slice(0, 10) > day
        })
        expect([day, open]).toEqual([day, slow.length])
        expect([day, overdue]).toEqual([day, slow.filter(({ due }) => due !== null && due < day).length])
      }
    }),
    { numRuns: 60 },
  )
})

test('what several meetings carried is told apart from what one had, and notes that never repeat tell nothing', () => {
  const facts = buildFacts()
  for (let item = 0; item < 8; item++) facts.item(`i${item}`, { status: item === 7 ? 'dropped' : 'open' })
  expect(measureCarriedOver(facts.facts(), wholeRecord)).toMatchObject({ status: 'not-enough-data', n: 7 })
  const seen = { ...facts.facts() }
  seen.items = seen.items.map((item, index) => ({ ...item, sightings: [1, 1, 1, 1, 2, 3, 6, 9][index] ?? 1 }))
  const result = measured(measureCarriedOver(seen, wholeRecord))
  expect(result).toMatchObject({ n: 7, detail: { carried: 3 } })
  expect(result.value).toBeCloseTo(3 / 7, 12)
  expect(result.rows.map(({ value }) => value)).toEqual([4, 1, 1, 1])
  expect(result.detail.mostCarried[0]).toEqual({ item: 'i6', meetings: 6 })
})

/** North owns six items with a passed day: three done in time, one late, two open; South one. */
const promised = () => {
  const facts = buildFacts().organization('North', 'South').person('ada', 'North').person('bea', 'South')
  facts.meeting('m', { date: '2024-01-10' }).meeting('n', { date: '2024-03-10' })
  const due = '2024-02-01'
  for (const item of ['a', 'b', 'c']) {
    facts.item(item, { meeting: 'm', owners: ['ada'], due, status: 'done', closedOn: '2024-01-20' })
  }
  facts.item('d', { meeting: 'm', owners: ['ada'], due, status: 'done', closedOn: '2024-06-20' })
  for (const item of ['e', 'f']) facts.item(item, { meeting: 'm', owners: ['ada'], due })
  return facts.item('g', { meeting: 'm', owners: ['bea'], due })
}

test('three of six kept on time and four at all; one item is too few for a share of its own', () => {
  const result = measured(measureKeptByOrganizations(promised().facts(), wholeRecord))
  expect(result).toMatchObject({ n: 7, detail: { kept: 4 / 7 } })
  expect(result.value).toBeCloseTo(3 / 7, 12)
  expect(
    result.detail.rows.map(({ label, judged, onTimeShare, keptShare }) => [label, judged, onTimeShare, keptShare]),
  ).toEqual([
    ['North', 6, 0.5, 4 / 6],
    ['South', 1, null, null],
  ])
  expect(measured(measureKeptByPeople(promised().facts(), wholeRecord)).rows.map(({ party }) => party)).toEqual([
    'ada',
    'bea',
  ])
})

test('who kept one of twelve where others kept all of theirs lies outside what chance would give if all kept alike', () => {
  const facts = buildFacts().organization('North', 'South').person('ada', 'North').person('bea', 'South')
  facts.meeting('m', { date: '2024-01-10' }).meeting('n', { date: '2024-03-10' })
  for (let index = 0; index < 24; index++) {
    const kept = index < 13
    const closing = kept ? { status: 'done' as const, closedOn: '2024-01-20' } : {}
    facts.item(`i${index}`, { meeting: 'm', owners: [index < 12 ? 'ada' : 'bea'], due: '2024-02-01', ...closing })
  }
  const result = measured(measureKeptByOrganizations(facts.facts(), wholeRecord))
  expect(result.detail.apart).toBe(2)
  // Of 24, 13 of them kept, twelve drawn hold 5 to 8 nine times in ten.
  expect(result.detail.rows.map(({ chance }) => chance)).toEqual([
    { low: 5 / 12, high: 8 / 12 },
    { low: 5 / 12, high: 8 / 12 },
  ])
})

test('the band of a sample leaves no more than one in twenty at either end, as the exact tail counts it', () => {
  const sizes = fc.record({ all: fc.integer({ min: 1, max: 60 }), marked: fc.nat(), drawn: fc.nat() })
  fc.assert(
    fc.property(sizes, ({ all, marked: some, drawn: taken }) => {
      const [marked, drawn] = [some % (all + 1), taken % (all + 1)]
      const { low, high } = hypergeometricBand(all, marked, drawn)
      expect(1 - hypergeometricTail(all, marked, drawn, low)).toBeLessThan(0.05 + 1e-9)
      expect(hypergeometricTail(all, marked, drawn, high + 1)).toBeLessThan(0.05 + 1e-9)
      expect(1 - hypergeometricTail(all, marked, drawn, low + 1)).toBeGreaterThan(0.05 - 1e-9)
    }),
  )
})

test('the load of each person adds up to what is open, and nobody’s is told to those who may not compare people', () => {
  const result = measured(measureOpenLoadPeople(loaded(), { from: null, to: '2024-06-30' }))
  expect(result.rows.map(({ party, value }) => [party, value])).toEqual([
    ['ada', 1],
    ['bea', 1],
  ])
  expect(result.detail.people.map(({ atQuarters }) => atQuarters)).toEqual([
    [2, 1],
    [0, 1],
  ])
  const withheld = { people: true, names: false, organizations: [], meetings: [] }
  expect(measureOpenLoadPeople({ ...loaded(), withheld }, wholeRecord).status).toBe('withheld')
  const own = measured(openLoadOf({ ...loaded(), withheld }, { from: null, to: '2024-06-30' }, 'ada'))
  expect([own.value, own.detail.atQuarters]).toEqual([1, [2, 1]])
})

test('who asked whom is told only where an assignment says so, and nobody asks themself', () => {
  expect(measureKeptByOrganizationPairs(promised().facts(), wholeRecord)).toMatchObject({
    status: 'not-enough-data',
    n: 0,
  })
  const asked = assign(
    assign(promised().facts(), 'manager', { a: 'bea', b: 'bea', c: 'bea', d: 'bea', e: 'bea' }),
    'approver',
    { f: 'ada', g: 'ada' },
  )
  const result = measured(measureKeptByOrganizationPairs(asked, wholeRecord))
  expect(result).toMatchObject({ n: 6 })
  expect(result.rows).toEqual([
    { party: null, label: 'South, asked by North', value: 1, share: null },
    { party: null, label: 'North, asked by South', value: 5, share: 0.6 },
  ])
})

test('roles are counted apart, dropped items not at all, and an item of two of a group once for the group', () => {
  const facts = buildFacts().organization('North').person('ada', 'North').person('bea', 'North').person('cy')
  facts
    .item('a', { owners: ['ada'], helpers: ['bea', 'cy'] })
    .item('b', { owners: ['ada', 'bea'] })
    .item('c', { owners: ['cy'] })
    .item('d', { owners: ['cy'], status: 'dropped' })
  const roled = assign(facts.facts(), 'approver', { b: 'cy' })
  const result = measured(measureRolesCarried(roled, wholeRecord))
  expect(result).toMatchObject({
    n: 3,
    value: 3,
    detail: { itemsWith: { owner: 3, helper: 1, approver: 1, manager: 0 } },
  })
  expect(
    result.detail.parties.map(({ party, items, owner, helper, approver }) => [party, items, owner, helper, approver]),
  ).toEqual([
    ['cy', 3, 1, 1, 1],
    ['ada', 2, 2, 0, 0],
    ['bea', 2, 1, 1, 0],
  ])
  expect(measureOrganizationRolesCarried(roled, wholeRecord)).toMatchObject({ status: 'not-enough-data', n: 2 })
})

test('notes, facilitation, finished work and motions are credited by kind and by name, also to who said nothing', () => {
  const facts = buildFacts().organization('North').person('ada', 'North').person('bea').person('cy').person('dee')
  facts
    .meeting('m', {
      present: ['ada', 'bea', 'cy', 'dee'],
      turns: { ada: 9, bea: 4, dee: 1 },
      roles: { ada: 'chair', cy: 'note-taker', dee: 'guest' },
    })
    .item('a', { owners: ['cy'], helpers: ['bea'], status: 'done' })
    .item('b', { owners: ['dee'] })
  const evidence = { source: 'source', locator: { line: 1, endLine: 1 }, quote: '' }
  const moved = { id: 'd', meeting: 'm', text: 'd', method: null, mover: 'ada', seconder: 'cy', evidence }
  const told: Facts = { ...facts.facts(), decisions: [{ ...moved, confirmation: 'confirmed' }] }
  const result = measured(measureCredited(told, wholeRecord))
  expect(result).toMatchObject({ n: 6, value: 3, detail: { seen: 4, silentButCredited: 1 } })
  expect(result.rows.map(({ party, value, share }) => [party, value, share])).toEqual([
    ['ada', 2, null],
    ['bea', 1, null],
    ['cy', 3, null],
  ])
  expect(measured(measureOrganizationCredited(told, wholeRecord)).rows.map(({ party }) => party)).toEqual(['North'])
  const withheld = { people: true, names: false, organizations: [], meetings: [] }
  const member = measured(measureOrganizationCredited({ ...told, withheld }, wholeRecord))
  expect(member.detail.parties.every(({ notesTaken, facilitated }) => notesTaken + facilitated === 0)).toBe(true)
  expect(member.sentence).toContain('not told to your role')
})

test('an open item that names nobody to approve it is told of', () => {
  const facts = buildFacts()
    .person('ada')
    .item('a', { owners: ['ada'] })
    .item('b')
    .item('c', { status: 'done' })
    .facts()
  expect(measureItemCompleteness(assign(facts, 'approver', { a: 'ada' }), wholeRecord)).toMatchObject({
    detail: { withoutApprover: ['b'] },
  })
})
