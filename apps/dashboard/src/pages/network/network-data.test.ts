import { readNetworkGraph } from '@evenkeel/charts/network-graph/reading.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { emptyFacts, party } from '../../facts/testing/small-facts.ts'
import { networkAnswers } from './network-answers.ts'
import { networkData, readableLeast } from './network-data.ts'

const people = ['a', 'b', 'c', 'd']
const meetings: readonly (readonly string[])[] = [
  ['a', 'b'],
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
]
const facts: Facts = {
  ...emptyFacts,
  parties: people.map((id) => party(id, 'person', id.toUpperCase())),
  meetings: meetings.map((_, index) => ({ id: `m${index}`, source: 's', title: '', date: `2024-01-0${index + 1}` })),
  attendance: meetings.flatMap((present, index) =>
    present.map((person) => ({
      meeting: `m${index}`,
      person,
      organization: null,
      state: 'present' as const,
      role: null,
    })),
  ),
}
const whole = { from: null, to: null }

test('a chain of people shows who lies between and which ties hold it together', () => {
  const { data, least } = networkData(facts, whole, { lens: 'person', ties: 'meetings', least: null })
  expect(least).toBe(1)
  expect(data.notEnough).toBeNull()
  expect(data.nodes.filter(({ articulation }) => articulation).map(({ id }) => id)).toEqual(['b', 'c'])
  expect(data.ties.map(({ weight, bridge }) => [weight, bridge])).toEqual([
    [2, true],
    [1, true],
    [1, true],
  ])
})

test('asking for stronger ties measures only those, keeps who is left alone in sight, and says so', () => {
  const { data, basis } = networkData(facts, whole, { lens: 'person', ties: 'meetings', least: 2 })
  expect(data.nodes.map(({ id, degree }) => [id, degree])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 0],
    ['d', 0],
  ])
  expect(data.tieMeasure).toBe('at least 2 meetings together')
  expect(readNetworkGraph({ ...data, notEnough: null })).toMatch(
    /^4 people with 1 tie \(at least 2 meetings together\)/,
  )
  expect(data.notEnough).toMatch(/At least 3 people/)
  expect(basis.n).toMatch(/shown is the one tie of 2 or more$/)
})

test('people without an organization make no network of organizations, and that is said', () => {
  const { data } = networkData(facts, whole, { lens: 'organization', ties: 'meetings', least: null })
  expect(data.notEnough).toMatch(/there are 0 and 0/)
})

test('a knot of ties is thinned to one that can be read, a small or open network is left whole', () => {
  expect(
    readableLeast(
      Array.from({ length: 240 }, () => 1),
      200,
    ),
  ).toBe(1)
  expect(readableLeast([...Array.from({ length: 300 }, () => 1), 2, 3], 200)).toBe(2)
  expect(
    readableLeast(
      Array.from({ length: 1000 }, (_, index) => index % 100),
      200,
    ),
  ).toBe(80)
  expect(readableLeast([1, 1, 1, 1, 1, 1], 4)).toBe(1)
})

test('where everybody is tied to everybody, the stronger ties are shown first', () => {
  const shared = Array.from({ length: 28 }, (_, index) => index + 5)
  const least = readableLeast(shared, 8)
  expect(least).toBe(20)
  expect(shared.filter((count) => count >= least).length).toBeGreaterThan(8)
})

const seated: Facts = {
  ...facts,
  parties: [...facts.parties, ...['pod', 'circle', 'team', 'named'].map((id) => party(id, 'group', id))],
  groupMembers: [
    { group: 'pod', member: 'a' },
    { group: 'circle', member: 'a' },
    { group: 'circle', member: 'b' },
    { group: 'team', member: 'b' },
    { group: 'pod', member: 'c' },
  ],
}

test('working groups are tied by the members that they share, and one of which nobody said who sits in it is not drawn alone', () => {
  const { data, basis } = networkData(seated, whole, { lens: 'group', ties: 'meetings', least: null })
  expect(data.nodes.map(({ id, kind }) => [id, kind])).toEqual([
    ['circle', 'group'],
    ['pod', 'group'],
    ['team', 'group'],
  ])
  expect([data.ties.length, data.tieMeasure]).toEqual([2, 'members in common'])
  expect(basis.n).toBe('3 members, 3 working groups, 2 ties')
})

test('what groups say of themselves is withheld from readers whose facts leave out part of it', () => {
  const withheld = { people: true, names: true, organizations: [], meetings: [] }
  for (const ties of ['groups', 'resources'] as const) {
    const { data, basis } = networkData({ ...seated, withheld }, whole, { lens: 'organization', ties, least: null })
    expect(data.notEnough).toMatch(/^Withheld/u)
    expect([data.ties, basis.n]).toEqual([[], null])
  }
})

test('people are not tied by resources: asked for what its lens does not have, the page shows meetings', () => {
  const { data } = networkData(seated, whole, { lens: 'person', ties: 'resources', least: null })
  expect(data.tieMeasure).toBe('meetings together')
})

test('who ties the groups to each other is told by name only to who may compare people', async () => {
  const pace = async (): Promise<void> => undefined
  const told = (maySeePeople: boolean) => networkAnswers(seated, whole, { lens: 'group', maySeePeople }, pace)
  expect((await told(false)).map(({ question }) => question)).toEqual([
    'Are our working groups tied to each other by people?',
  ])
  const [, bridging] = await told(true)
  expect(bridging?.sentence).toBe(
    'A and B sit in several groups; 2 pairs of groups have one member in common and no more.',
  )
  expect(bridging?.table?.rows).toEqual([
    ['A', 'circle, pod'],
    ['B', 'circle, team'],
  ])
})
