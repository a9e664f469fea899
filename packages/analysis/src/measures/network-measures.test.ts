import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Measured, MeasureResult } from '../measure.ts'
import { coAttendanceTies } from '../network.ts'
import { occasionBand } from '../occasion-draws.ts'
import { slowQuarterTies } from '../reference/slow-quarter-ties.ts'
import { arbitraryFacts } from '../testing/arbitrary-facts.ts'
import { wholeRecord } from '../window.ts'
import { measureGivingNetwork, measureReplyNetwork } from './directed-networks.ts'
import { measureNetworkCentralization } from './network-centralization.ts'
import { measureNetworkCommunities } from './network-communities.ts'
import { measureNetworkOverTime } from './network-over-time.ts'
import { measureNetworkReach } from './network-reach.ts'
import { measureTiesAcross } from './ties-across.ts'

function measured<Detail>(result: MeasureResult<Detail>): Measured<Detail> {
  if (result.status !== 'measured') throw new Error(result.reason)
  return result
}

/** Meetings of two at most days of their own: who meets whom is as given. */
function pairs(...met: readonly (readonly string[])[]): Facts {
  const people = [...new Set(met.flat())].sort()
  const builder = buildFacts().organization('North', 'South')
  people.forEach((person, index) => builder.person(person, index % 2 === 0 ? 'North' : 'South'))
  met.forEach((present, index) => {
    builder.meeting(`m${index}`, { date: `2024-${String(index + 1).padStart(2, '0')}-01`, present })
  })
  return builder.facts()
}

const star = pairs(['hub', 'a'], ['hub', 'b'], ['hub', 'c'], ['hub', 'd'], ['hub', 'e'])

test('a hub that alone meets everybody is wholly central, beyond chance by each of the three figures', () => {
  const result = measured(measureNetworkCentralization(star, wholeRecord, 'person'))
  expect(result.value).toBeCloseTo(1, 12)
  expect([result.detail.of.betweenness, result.detail.of.closeness]).toEqual(
    [1, 1].map((one) => expect.closeTo(one, 12)),
  )
  expect(result.band?.position).toBe('above')
  expect(result.sentence).toContain('100% of the way')
})

test('around a hub of five all are seven tenths as near as if all had met, and the hub knows five who do not meet', () => {
  const result = measured(measureNetworkReach(star, wholeRecord, 'person'))
  // The hub at 1, the five others at (1 + 4 / 2) / 5 each.
  expect(result.value).toBeCloseTo((1 + 5 * 0.6) / 6, 12)
  const [hub] = result.detail.parties
  expect([hub?.party, hub?.effectiveSize, hub?.constraint]).toEqual(['hub', 5, expect.closeTo(0.2, 12)])
  expect(result.detail.density).toBeCloseTo(1 / 3, 12)
})

test('two series of meetings are two circles, the same for every order of the notes', () => {
  const first = ['a', 'b', 'c', 'd', 'e']
  const second = ['v', 'w', 'x', 'y', 'z']
  const facts = pairs(first, second, first, second, first, second, ['e', 'v'])
  const result = measured(measureNetworkCommunities(facts, wholeRecord, 'person'))
  expect(result.detail.groups).toEqual([first, second])
  expect([result.detail.stability, result.detail.unsure]).toEqual([1, []])
  expect(result.band?.position).toBe('above')
  const turned = { ...facts, meetings: facts.meetings.toReversed(), attendance: facts.attendance.toReversed() }
  expect(measured(measureNetworkCommunities(turned, wholeRecord, 'person')).value).toBe(result.value)
})

test('people who meet only their own organization have E–I −1, less what their sizes lead to expect', () => {
  const facts = pairs(['a', 'c', 'e', 'g'], ['b', 'd', 'f', 'h'])
  const result = measured(measureTiesAcross(facts, wholeRecord))
  const expected = 1 - (2 * (4 * 3 + 4 * 3)) / (8 * 7)
  expect([result.detail.mixing.external, result.detail.mixing.internal]).toEqual([0, 12])
  expect(result.value).toBeCloseTo(-1 - expected, 12)
  expect(result.detail.assortativity).toBeCloseTo(1, 12)
  expect(result.band?.position).toBe('below')
})

test('a tie is new once, kept from one quarter with meetings to the next, and a quarter without meetings ends none', () => {
  const facts = buildFacts()
    .person('a')
    .person('b')
    .person('c')
    .meeting('m1', { date: '2024-01-10', present: ['a', 'b', 'c'] })
    .meeting('m2', { date: '2024-07-10', present: ['a', 'b'] })
    .meeting('m3', { date: '2024-10-10', present: ['a', 'b', 'c'] })
    .facts()
  const { value, detail } = measured(measureNetworkOverTime(facts, wholeRecord, 'person'))
  expect(detail.quarters.map(({ quarter, ties, fresh, kept, gone }) => [quarter, ties, fresh, kept, gone])).toEqual([
    ['2024-Q1', 3, 3, 0, 0],
    ['2024-Q2', 0, 0, 0, 0],
    ['2024-Q3', 1, 0, 1, 2],
    ['2024-Q4', 3, 0, 1, 0],
  ])
  expect(value).toBeCloseTo(2 / 4, 12)
})

test('ties quarter by quarter are those of going through all pairs of names', () => {
  // More than 32 people, so that a row of pairs takes more than one word.
  const many = Array.from({ length: 70 }, (_, index) => `p${String(index).padStart(2, '0')}`)
  const large = pairs(many.slice(0, 40), many.slice(20, 70), many.slice(30, 35), many)
  fc.assert(
    fc.property(fc.oneof(arbitraryFacts, fc.constant(large)), (facts) => {
      const result = measureNetworkOverTime(facts, wholeRecord, 'person')
      if (result.status !== 'measured') return
      const slow = slowQuarterTies(facts)
      for (const { quarter, ties, fresh, kept, gone } of result.detail.quarters) {
        expect([ties, fresh, kept, gone]).toEqual(slow.get(quarter) ?? [0, 0, 0, 0])
      }
    }),
  )
})

test('every question about the same ties is asked of the same drawn networks, and these have the occasions of the real one', () => {
  const ties = coAttendanceTies(pairs(['a', 'b', 'c'], ['c', 'd'], ['a', 'd', 'e', 'f'], ['b', 'f']), 'person')
  const drawn: (readonly [number[], number])[][] = [[], []]
  for (const list of drawn) {
    occasionBand(ties, { observed: 0, model: 'any', steps: 0 }, (graph) => {
      const strength = graph.weights.reduce((sum, weight) => sum + weight, 0)
      // Each of k people at a meeting of k has a strength of 1 from it.
      expect(strength).toBeCloseTo(3 + 2 + 4 + 2, 9)
      expect(graph.m).toBe(graph.targets.length / 2)
      list.push([[...graph.targets], strength])
      return strength
    })
  }
  expect(drawn[0]).toHaveLength(200)
  expect(drawn[1]).toEqual(drawn[0])
  expect(new Set(drawn[0]?.map(([targets]) => targets.join(' '))).size).toBeGreaterThan(20)
})

test('of four directions of answering two answer each other, and turns are counted where they arrive', () => {
  const facts = pairs(['a', 'b', 'c'])
  facts.transitions.push(
    { meeting: 'm0', from: 'a', to: 'b', count: 3 },
    { meeting: 'm0', from: 'b', to: 'a', count: 1 },
    { meeting: 'm0', from: 'b', to: 'c', count: 2 },
    { meeting: 'm0', from: 'c', to: 'a', count: 4 },
  )
  const result = measured(measureReplyNetwork(facts, wholeRecord, 'person'))
  expect([result.value, result.n]).toEqual([0.5, 10])
  expect(result.rows.map(({ party, value }) => [party, value])).toEqual([
    ['a', 5],
    ['b', 3],
    ['c', 2],
  ])
})

test('work goes from the manager, else from the approver, to owners and helpers, and never to oneself', () => {
  const builder = buildFacts().person('ann').person('ben').person('cy').person('dee')
  builder.item('one', { owners: ['ben'], helpers: ['cy'] }).item('two', { owners: ['ann', 'ben'] })
  builder.item('dropped', { owners: ['dee'], status: 'dropped' })
  const facts = builder.facts()
  facts.assignments.push(
    { item: 'one', party: 'ann', role: 'manager' },
    { item: 'one', party: 'dee', role: 'approver' },
    { item: 'two', party: 'ben', role: 'approver' },
    { item: 'dropped', party: 'ann', role: 'manager' },
  )
  const { value, detail } = measured(measureGivingNetwork(facts, wholeRecord, 'person'))
  expect(detail.edges.map(({ source, target }) => `${source} > ${target}`)).toEqual([
    'ann > ben',
    'ann > cy',
    'ben > ann',
  ])
  expect(value).toBeCloseTo(2 / 3, 12)
})

test('a network too large for draws says that chance was not worked out, and is held against nothing', () => {
  const builder = buildFacts()
  const people = Array.from({ length: 600 }, (_, index) => `p${String(index).padStart(3, '0')}`)
  for (const person of people) builder.person(person)
  people.forEach((person, index) => {
    builder.meeting(`m${index}`, { present: [person, ...people.slice(index + 1, index + 4)] })
  })
  const result = measured(measureNetworkCentralization(builder.facts(), wholeRecord, 'person'))
  expect([result.band, result.detail.governance]).toEqual([null, null])
  expect(result.sentence).toContain('600 people was not worked out')
})
