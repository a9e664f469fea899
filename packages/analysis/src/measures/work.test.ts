import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { twoStories } from '../testing/two-stories.ts'
import { wholeRecord } from '../window.ts'
import { measureCommitmentsOnTime } from './commitments-on-time.ts'
import { measureItemCompleteness } from './item-completeness.ts'
import {
  measureContributorAbsenceFactor,
  measureElephantFactor,
  measureOwnerConcentration,
} from './owner-concentration.ts'
import { measureOwnershipInequality } from './ownership-inequality.ts'
import { measureTopOwnerTrend } from './top-owner-trend.ts'

const board = () =>
  buildFacts()
    .organization('North', 'South')
    .person('ada', 'North')
    .person('bea', 'South')
    .person('cy', 'South')
    .meeting('m', { date: '2024-01-10', present: ['ada', 'bea', 'cy'] })
    .item('late', { meeting: 'm', owners: ['ada'], due: '2024-02-01' })
    .item('ahead', { meeting: 'm', owners: ['ada'], due: '2030-01-01' })
    .item('nobody', { meeting: 'm' })
    .item('two', { meeting: 'm', owners: ['ada', 'bea'], due: '2024-02-01' })
    .item('vanished', { meeting: 'm', owners: ['cy'], gone: true })
    .item('given up', { meeting: 'm', owners: ['cy'], status: 'dropped' })
    .item('in time', { meeting: 'm', owners: ['bea'], due: '2024-02-01', status: 'done', closedOn: '2024-02-01' })
    .item('after', { meeting: 'm', owners: ['bea'], due: '2024-02-01', status: 'done', closedOn: '2024-02-02' })
    .item('sometime', { meeting: 'm', owners: ['bea'], due: '2024-02-01', status: 'done' })
    .item('in time too', { meeting: 'm', owners: ['cy'], due: '2024-02-01', status: 'done', closedOn: '2024-01-20' })

test('open items are told apart by what they lack; gone, done and dropped ones are not open', () => {
  expect(measureItemCompleteness(board().facts(), wholeRecord)).toMatchObject({
    status: 'measured',
    n: 10,
    value: 4,
    detail: {
      asOf: '2026-01-01',
      open: ['late', 'ahead', 'nobody', 'two'],
      overdue: ['late', 'two'],
      withoutOwner: ['nobody'],
      severalOwners: ['two'],
      withoutDate: ['nobody'],
      gone: ['vanished'],
      done: 4,
      dropped: 1,
    },
  })
})

test('a commitment is kept when it was done by its day; unknown days, dropped and gone items say nothing', () => {
  const facts = board().meeting('the same day', { date: '2024-02-01' }).facts()
  const result = measureCommitmentsOnTime(facts, wholeRecord)
  expect(result).toMatchObject({
    status: 'measured',
    n: 5,
    value: 0.4,
    detail: {
      kept: ['in time', 'in time too'],
      late: ['after'],
      stillOpen: ['late', 'two'],
      notJudged: ['sometime'],
    },
  })
})

test('what is found done when its meeting next meets was kept; what nobody has looked at since is not judged', () => {
  const facts = board().meeting('next', { date: '2024-02-10' }).meeting('later', { date: '2024-03-10' })
  facts.item('found at next', {
    meeting: 'm',
    owners: ['cy'],
    due: '2024-02-05',
    status: 'done',
    closedOn: '2024-02-10',
  })
  facts.item('found later', { meeting: 'm', owners: ['cy'], due: '2024-02-05', status: 'done', closedOn: '2024-03-10' })
  facts.item('not looked at', { meeting: 'm', owners: ['cy'], due: '2024-04-01' })
  expect(measureCommitmentsOnTime(facts.facts(), wholeRecord)).toMatchObject({
    n: 7,
    detail: {
      kept: ['in time', 'after', 'in time too', 'found at next'],
      late: ['found later'],
      stillOpen: ['late', 'two'],
      notJudged: ['sometime', 'not looked at'],
    },
  })
})

test('notes that hardly ever say that something is done are not enough to judge by', () => {
  const facts = buildFacts().person('ada').meeting('m', { date: '2024-01-10' }).meeting('n', { date: '2024-03-10' })
  for (let item = 0; item < 9; item++) facts.item(`i${item}`, { meeting: 'm', owners: ['ada'], due: '2024-02-01' })
  expect(measureCommitmentsOnTime(facts.facts(), wholeRecord)).toMatchObject({ status: 'not-enough-data', n: 9 })
})

test('on the day before it is due an item is neither kept nor broken', () => {
  expect(measureCommitmentsOnTime(board().facts(), { from: null, to: '2024-01-31' })).toMatchObject({
    status: 'not-enough-data',
    n: 0,
  })
})

test('four owners with CHAOSS shares have the CHAOSS absence factor, and the effective number of the shares', () => {
  const facts = buildFacts().person('ada').person('bea').person('cy').person('dee')
  const shares = { ada: 8, bea: 4, cy: 2, dee: 2 }
  for (const [owner, count] of Object.entries(shares)) {
    for (let item = 0; item < count; item++) facts.item(`${owner}-${item}`, { owners: [owner] })
  }
  expect(measureContributorAbsenceFactor(facts.facts(), wholeRecord)).toMatchObject({ value: 1, n: 16 })
  const result = measureOwnerConcentration(facts.facts(), wholeRecord)
  expect(result.status === 'measured' ? result.value : 0).toBeCloseTo(256 / 88, 12)
  expect(result.status === 'measured' ? result.rows.map((row) => row.share) : []).toEqual([0.5, 0.25, 0.125, 0.125])
})

test('the elephant factor counts organizations, and says how many items none could be found for', () => {
  const facts = board().person('lone')
  for (let item = 0; item < 3; item++) facts.item(`lone-${item}`, { owners: ['lone'] })
  expect(measureElephantFactor(facts.facts(), wholeRecord)).toMatchObject({
    status: 'measured',
    n: 9,
    value: 1,
    detail: { withoutOrganization: 3 },
  })
})

test('a champion who takes ever more is above chance and rising; shared work is neither', () => {
  const story = measureTopOwnerTrend(twoStories({ champion: true, silent: false }), wholeRecord)
  expect(story).toMatchObject({ status: 'measured', detail: { party: 'ada', band: { position: 'above' } } })
  const detail = story.status === 'measured' ? story.detail : null
  expect(detail?.change ?? 0).toBeGreaterThan(0.2)
  expect(detail?.riseChance ?? 1).toBeLessThan(0.01)
  expect(detail?.quarters).toHaveLength(8)
  const shared = measureTopOwnerTrend(twoStories({ champion: false, silent: false }), wholeRecord)
  expect(shared).toMatchObject({ status: 'measured', detail: { band: { position: 'within' } } })
})

test('a quarter without items has no share, and somebody who owns nothing belongs to the whole', () => {
  const facts = buildFacts().person('ada').person('bea').person('idle')
  facts.meeting('m', { date: '2024-01-10', present: ['idle'] })
  for (let item = 0; item < 6; item++) facts.item(`a${item}`, { owners: ['ada'], since: '2024-01-10' })
  for (let item = 0; item < 6; item++) facts.item(`b${item}`, { owners: ['bea'], since: '2024-08-10' })
  const trend = measureTopOwnerTrend(facts.facts(), wholeRecord)
  expect(trend.status === 'measured' ? trend.rows.map((row) => row.share) : []).toEqual([1, null, 0])
  const inequality = measureOwnershipInequality(facts.facts(), wholeRecord)
  expect(inequality).toMatchObject({ status: 'measured', detail: { members: 3, total: 12 } })
})
