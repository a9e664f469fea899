import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { interlockTies, sharedGroupTies, sharedResourceTies } from '../membership-ties.ts'
import type { Measured, MeasureResult } from '../measure.ts'
import { arbitraryFacts } from '../testing/arbitrary-facts.ts'
import { wholeRecord } from '../window.ts'
import { workingGroups } from '../working-groups.ts'
import { measureGroupAttendance } from './group-attendance.ts'
import { measureGroupInterlocks } from './group-interlocks.ts'

function measured<Detail>(result: MeasureResult<Detail>): Measured<Detail> {
  if (result.status !== 'measured') throw new Error(result.reason)
  return result
}

function seat(facts: Facts, groups: Readonly<Record<string, readonly string[]>>): Facts {
  const groupMembers = Object.entries(groups).flatMap(([group, members]) =>
    members.map((member) => ({ group, member })),
  )
  return { ...facts, groupMembers }
}

const built = () =>
  buildFacts()
    .organization('North', 'South')
    .person('ada', 'North')
    .person('bea', 'North')
    .person('cy', 'South')
    .person('dee', 'South')
    .group('pod')
    .group('circle')
    .group('team')
    .group('named only')

const seats = { pod: ['ada', 'bea', 'North'], circle: ['ada', 'bea', 'cy'], team: ['dee', 'South'] }

test('of three groups one pair shares two members, the third shares nobody, and a fourth is only named', () => {
  const facts = seat(built().facts(), seats)
  const { value, detail, rows, sentence } = measured(measureGroupInterlocks(facts, wholeRecord))
  expect(value).toBeCloseTo(1 / 3, 12)
  expect(detail.pairs).toEqual([{ one: 'circle', oneLabel: 'circle', other: 'pod', otherLabel: 'pod', shared: 2 }])
  expect(detail.bridging.map(({ party, groups }) => [party, groups])).toEqual([
    ['ada', ['circle', 'pod']],
    ['bea', ['circle', 'pod']],
  ])
  expect([detail.onOne, detail.unsaid]).toEqual([0, 1])
  expect(rows.map(({ party, value: elsewhere }) => [party, elsewhere])).toEqual([
    ['circle', 2],
    ['pod', 2],
    ['team', 0],
  ])
  expect(sentence).toContain('nobody of team sits in another')
})

test('who sits in several groups is told by name only to readers who may compare people', () => {
  const withheld = { people: true, names: false, organizations: [], meetings: [] }
  const { detail } = measured(measureGroupInterlocks({ ...seat(built().facts(), seats), withheld }, wholeRecord))
  expect([detail.bridging, detail.bridgingCount]).toEqual([[], 2])
  const outside = { ...seat(built().facts(), seats), withheld: { ...withheld, names: true } }
  expect(measureGroupInterlocks(outside, wholeRecord).status).toBe('withheld')
})

test('a pair of groups shares exactly the members that sit in both, whatever the seats', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const rows = facts.groupMembers ?? []
      const membersOf = (group: string) => rows.filter((row) => row.group === group).map(({ member }) => member)
      const { nodes, edges } = interlockTies(facts)
      for (const one of nodes) {
        for (const other of nodes) {
          if (one >= other) continue
          const both = membersOf(one).filter((member) => membersOf(other).includes(member)).length
          const edge = edges.find(
            ({ source, target }) => (source === one && target === other) || (source === other && target === one),
          )
          expect(edge?.shared ?? 0).toBe(both)
        }
      }
    }),
  )
})

test('people are tied by groups, organizations by their people and seats, and by bringing the same', () => {
  const facts = seat(built().facts(), seats)
  const pairsOf = (ties: { edges: readonly { source: string; target: string; shared: number; weight: number }[] }) =>
    ties.edges.map(({ source, target, shared, weight }) => [...[source, target].toSorted(), shared, weight])
  expect(pairsOf(sharedGroupTies(facts, 'person'))).toEqual([
    ['ada', 'bea', 2, 1.5],
    ['ada', 'cy', 1, 0.5],
    ['bea', 'cy', 1, 0.5],
  ])
  expect(pairsOf(sharedGroupTies(facts, 'organization'))).toEqual([['North', 'South', 1, 1]])
  const resources = [
    { organization: 'North', kind: 'space' as const },
    { organization: 'South', kind: 'space' as const },
    { organization: 'South', kind: 'money' as const },
  ]
  expect(pairsOf(sharedResourceTies({ ...facts, resources }))).toEqual([['North', 'South', 1, 1]])
})

test('a group is at a meeting when one of its people is, or somebody who stands for an organization with a seat in it', () => {
  const facts = built()
    .meeting('m', { present: ['cy'] })
    .meeting('n', { present: ['bea', 'dee'] })
    .facts()
  const { value, detail } = measured(measureGroupAttendance(seat(facts, seats), wholeRecord))
  // At the first circle by cy and team by South; at the second pod, circle and team.
  expect(value).toBe(2.5)
  expect(detail.groups.map(({ party, attended, people }) => [party, attended, people])).toEqual([
    ['circle', 2, 2],
    ['team', 2, 2],
    ['pod', 1, 1],
  ])
  expect(measureGroupAttendance(built().facts(), wholeRecord)).toMatchObject({ status: 'not-enough-data' })
})

test('what notes call everybody is no working group of which somebody has yet to say who sits in it', () => {
  const facts = buildFacts().group('Food').group('All').group('the group').facts()
  expect(workingGroups(facts).unsaid).toEqual(['Food'])
})
