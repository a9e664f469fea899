import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GovernanceMode } from '@evenkeel/domain/charter.ts'
import type { MotionOutcome } from '@evenkeel/domain/decision.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ResourceKind } from '@evenkeel/domain/resource.ts'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { broughtResources, shareOfSupply } from '../brought-resources.ts'
import type { Measured, MeasureResult } from '../measure.ts'
import { arbitraryFacts } from '../testing/arbitrary-facts.ts'
import { wholeRecord } from '../window.ts'
import { measureApprovals, measureOrganizationApprovals } from './approvals.ts'
import { measureConvening, measureOrganizationConvening } from './convening.ts'
import { measureGovernanceFit } from './governance-fit.ts'
import { measureNetworkCentralization } from './network-centralization.ts'
import { measureOrganizationProposalsCarried, measureProposalsCarried } from './proposals-carried.ts'
import { measureResourceSupply } from './resource-supply.ts'
import { measureResourcesAgainstSay } from './resources-against-say.ts'
import { measureWorkDependence } from './work-dependence.ts'

function measured<Detail>(result: MeasureResult<Detail>): Measured<Detail> {
  if (result.status !== 'measured') throw new Error(result.reason)
  return result
}

const four = () =>
  buildFacts()
    .organization('North', 'South', 'East', 'West')
    .person('ada', 'North')
    .person('bea', 'South')
    .person('cy', 'East')
    .person('dee', 'West')

const all = ['ada', 'bea', 'cy', 'dee']

function bring(facts: Facts, brought: Readonly<Record<string, readonly ResourceKind[]>>): Facts {
  const resources = Object.entries(brought).flatMap(([organization, kinds]) =>
    kinds.map((kind) => ({ organization, kind })),
  )
  const bringsNothing = Object.keys(brought).filter((organization) => brought[organization]?.length === 0)
  return { ...facts, resources, bringsNothing }
}

function name(facts: Facts, role: 'manager' | 'approver', parties: readonly string[]): Facts {
  const rows = parties.map((party, index) => ({ item: `i${index}`, party, role }))
  return { ...facts, assignments: [...facts.assignments, ...rows] }
}

const talking = () =>
  four()
    .meeting('m', { present: all, turns: { ada: 40, bea: 30, cy: 20, dee: 10 } })
    .facts()

test('where everybody speaks as they bring, all six pairs go together; where least speaks most, none does', () => {
  const brought = { North: ['money', 'space', 'data', 'networks'], South: ['money', 'space', 'data'] } as const
  const facts = bring(talking(), { ...brought, East: ['money', 'space'], West: ['money'] })
  const result = measured(measureResourcesAgainstSay(facts, wholeRecord))
  expect([result.value, result.n, result.band?.position]).toEqual([1, 6, 'above'])
  expect(result.rows.map(({ party, value }) => [party, value])).toEqual([
    ['North', 4],
    ['South', 3],
    ['East', 2],
    ['West', 1],
  ])
  const turned = bring(talking(), { East: ['money', 'space'], West: ['money'] })
  expect(measureResourcesAgainstSay(turned, wholeRecord)).toMatchObject({ status: 'not-enough-data', n: 2 })
  const against = bring(talking(), {
    West: [...brought.North],
    East: [...brought.South],
    South: ['money', 'data'],
    North: ['data'],
  })
  expect(measured(measureResourcesAgainstSay(against, wholeRecord)).value).toBe(0)
})

test('who said nothing of what it brings is neither at zero nor compared with anybody', () => {
  const facts = bring(
    buildFacts()
      .organization('North', 'South', 'East', 'West', 'Silent')
      .person('ada', 'North')
      .person('bea', 'South')
      .person('cy', 'East')
      .person('dee', 'West')
      .person('eli', 'Silent')
      .meeting('m', { present: [...all, 'eli'], turns: { ada: 40, bea: 30, cy: 20, dee: 10, eli: 100 } })
      .facts(),
    {
      North: ['money', 'space', 'data'],
      South: ['money', 'data'],
      East: ['networks', 'data', 'money', 'space'],
      West: ['money'],
    },
  )
  const result = measured(measureResourcesAgainstSay(facts, wholeRecord))
  expect(measureResourcesAgainstSay(bring(facts, { North: ['money'] }), wholeRecord)).toMatchObject({ n: 1 })
  expect(result.status).toBe('measured')
  const silent = result.detail.organizations.find(({ party }) => party === 'Silent')
  expect(silent).toMatchObject({ kinds: null, supply: null, say: { speaking: 0.5 } })
  expect(result.rows.at(-1)).toMatchObject({ party: 'Silent', value: null, share: null })
  expect([result.detail.unsaid, result.sentence.includes('nobody has said what it brings')]).toEqual([1, true])
})

test('who said that it brings nothing is compared with the others, as the one that brings least', () => {
  const brought = { South: ['money'], East: ['money', 'space'], West: ['money', 'space', 'data'] } as const
  const said = measured(measureResourcesAgainstSay(bring(talking(), { ...brought, North: [] }), wholeRecord))
  expect(said.detail.organizations.at(-1)).toMatchObject({ party: 'North', kinds: [], supply: 0 })
  expect([said.value, said.detail.unsaid, said.n]).toEqual([0, 0, 6])
  expect(measureResourcesAgainstSay(bring(talking(), brought), wholeRecord)).toMatchObject({ n: 3 })
})

test('where all who were asked bring nothing, no kind is said to come from several', () => {
  const nothing = measured(
    measureResourceSupply(bring(four().facts(), { North: [], South: [], East: [] }), wholeRecord),
  )
  expect(nothing.sentence).toContain('3 groups said that they bring nothing')
  expect(nothing.detail.organizations.map(({ supply }) => supply)).toEqual([0, 0, 0])
})

test('each kind counts once and is shared alike by those who bring it', () => {
  const facts = bring(four().facts(), { North: ['money', 'space'], South: ['space'], East: ['space', 'data'] })
  const brought = broughtResources(facts)
  expect(['North', 'South', 'East', 'West'].map((one) => shareOfSupply(brought, one))).toEqual([
    expect.closeTo(4 / 9, 12),
    expect.closeTo(1 / 9, 12),
    expect.closeTo(4 / 9, 12),
    null,
  ])
  const { value, detail } = measured(measureResourceSupply(facts, wholeRecord))
  expect(value).toBe(2)
  expect(detail.organizations.map(({ party, only }) => [party, only])).toEqual([
    ['East', ['data']],
    ['North', ['money']],
    ['South', []],
  ])
})

test('the parts of what is brought sum to one, whoever brings what', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const brought = broughtResources(facts)
      const shares = [...brought.kindsOf.keys()].map((one) => shareOfSupply(brought, one) ?? 0)
      fc.pre(brought.suppliersOf.size > 0)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    }),
  )
})

const withItems = (owners: readonly string[]) => {
  const builder = four().meeting('m', { present: all })
  owners.forEach((owner, index) => builder.item(`i${index}`, { owners: [owner] }))
  return builder.facts()
}

test('of ten items of South three wait for North; of five of North all wait for nobody', () => {
  const owners = [...Array.from({ length: 10 }, () => 'bea'), ...Array.from({ length: 5 }, () => 'ada')]
  const facts = name(withItems(owners), 'approver', ['ada', 'ada', 'ada', 'bea', 'bea'])
  const { value, detail, rows } = measured(measureWorkDependence(facts, wholeRecord))
  expect([value, detail.outside, detail.items]).toEqual([0.3, 3 / 15, 15])
  expect(detail.pairs).toEqual([
    { owner: 'South', ownerLabel: 'South', other: 'North', otherLabel: 'North', items: 3, share: 0.3, back: 0 },
  ])
  expect(rows).toEqual([{ party: null, label: 'South on North', value: 3, share: 0.3 }])
})

test('one of four who approves eight of ten items stands above chance, and two items wait for the word', () => {
  const owners = Array.from({ length: 10 }, (_, index) => all[index % 4] ?? '')
  const facts = name(withItems(owners), 'approver', [...Array.from({ length: 8 }, () => 'ada'), 'bea', 'cy'])
  const done = {
    ...facts,
    items: facts.items.map((item, index) => (index < 6 ? { ...item, status: 'done' as const } : item)),
  }
  const { value, band, detail } = measured(measureApprovals(done, wholeRecord))
  expect([value, band?.position, detail.half, detail.without]).toEqual([0.8, 'above', 1, 0])
  expect(detail.approvers[0]).toEqual({ party: 'ada', label: 'ada', approvals: 8, waiting: 2, share: 0.8 })
  expect(measured(measureOrganizationApprovals(done, wholeRecord)).detail.approvers[0]).toMatchObject({
    party: 'North',
  })
})

const led = (leaders: readonly (string | null)[]): Facts => {
  const builder = four()
  leaders.forEach((leader, index) => {
    const roles = leader === null ? {} : { [leader]: 'facilitator' as const }
    builder.meeting(`m${index}`, { date: `2024-${String(index + 1).padStart(2, '0')}-01`, present: all, roles })
  })
  return builder.facts()
}

test('who leads six of eight meetings stands above chance, and four that go round do not', () => {
  const stuck = measured(
    measureConvening(led(['ada', 'ada', 'bea', 'ada', 'ada', 'cy', 'ada', 'ada', null]), wholeRecord),
  )
  expect([stuck.n, stuck.value, stuck.band?.position, stuck.detail.untold]).toEqual([8, 0.75, 'above', 1])
  expect(stuck.detail.rotation).toBeCloseTo(4 / 7, 12)
  expect(stuck.interval).toMatchObject({ status: 'measured', n: 8 })
  const round = measured(measureOrganizationConvening(led([...all, ...all]), wholeRecord))
  expect([round.value, round.band?.position, round.detail.rotation]).toEqual([0.25, 'below', 1])
})

const proposed = (proposals: readonly (readonly [string, MotionOutcome])[]): Facts => {
  const facts = four().meeting('m', { present: all }).facts()
  proposals.forEach(([mover, outcome], index) => {
    facts.decisions.push({
      id: `d${index}`,
      meeting: 'm',
      text: 'text',
      method: null,
      mover,
      outcome,
      confirmation: 'confirmed',
      evidence: { source: 'source', locator: { line: 1, endLine: 1 }, quote: '' },
    })
  })
  return facts
}

test('five of five against none of five is as far from alike as it can be, and beyond chance', () => {
  const rows = ['ada', 'bea'].flatMap((mover, index) =>
    Array.from({ length: 5 }, () => [mover, index === 0 ? 'carried' : 'failed'] as const),
  )
  const result = measured(measureProposalsCarried(proposed(rows), wholeRecord))
  expect([result.n, result.value, result.band?.position]).toEqual([10, 0.5, 'above'])
  expect(result.rows.map(({ label, value, share }) => [label, value, share])).toEqual([
    ['ada', 5, 1],
    ['bea', 5, 0],
  ])
  expect(measured(measureOrganizationProposalsCarried(proposed(rows), wholeRecord)).rows[0]?.party).toBe('North')
  const none = proposed(rows.map(([mover]) => [mover, 'tabled']))
  expect(measureProposalsCarried(none, wholeRecord)).toMatchObject({ status: 'not-enough-data', n: 10 })
})

const meetingAround = (governance: GovernanceMode | null): Facts => {
  const builder = buildFacts().organization('Hub')
  const rim = ['a', 'b', 'c', 'd', 'e']
  builder.person('hub', 'Hub')
  for (const one of rim) builder.organization(one.toUpperCase()).person(one, one.toUpperCase())
  rim.forEach((one, index) => {
    builder.meeting(`m${index}`, { date: `2024-0${index + 1}-01`, present: ['hub', one], roles: { hub: 'chair' } })
  })
  return { ...builder.facts(), governance }
}

test('a star fits a coalition that one group runs, is more than one wants that all run, and is held against no wish unsaid', () => {
  const fits = (governance: GovernanceMode | null) => {
    const { detail, sentence } = measured(
      measureNetworkCentralization(meetingAround(governance), wholeRecord, 'organization'),
    )
    return [detail.governance?.fit, sentence.includes('Hub')]
  }
  expect(fits('shared')).toEqual(['more-central', true])
  expect(fits('lead-organization')).toEqual(['fits', true])
  expect(fits(null)).toEqual(['unsaid', false])
  expect(measured(measureGovernanceFit(meetingAround('shared'), wholeRecord))).toMatchObject({ n: 2, value: 0 })
  expect(measured(measureGovernanceFit(meetingAround('coordinating-office'), wholeRecord))).toMatchObject({
    n: 2,
    value: 2,
  })
  expect(measureGovernanceFit(meetingAround(null), wholeRecord)).toMatchObject({ status: 'not-enough-data' })
})

test('where all groups have met all, the meetings show no centre, and nothing is held against it', () => {
  const facts = {
    ...four().meeting('m', { present: all }).meeting('n', { present: all }).facts(),
    governance: 'shared' as const,
  }
  const { detail, sentence } = measured(measureNetworkCentralization(facts, wholeRecord, 'organization'))
  expect([detail.governance?.fit, sentence.includes('show no centre')]).toEqual(['unknown', true])
})

test('a reader to whom small organizations are not told gets no figure of what is brought or of what carries', () => {
  const withheld = { people: true, names: true, organizations: [], meetings: [] }
  const facts = {
    ...bring(talking(), { North: ['money'], South: ['space'], East: ['data'], West: ['data'] }),
    withheld,
  }
  expect(measureResourceSupply(facts, wholeRecord).status).toBe('withheld')
  expect(measureResourcesAgainstSay(facts, wholeRecord).status).toBe('withheld')
  expect(measureOrganizationProposalsCarried(facts, wholeRecord).status).toBe('withheld')
  expect(measureConvening(facts, wholeRecord).status).toBe('withheld')
})
