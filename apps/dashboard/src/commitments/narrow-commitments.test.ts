import type { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { emptyFacts, item, party } from '../facts/testing/small-facts.ts'
import { commitmentsOf, sourceAddress } from './commitment.ts'
import { narrowCommitments } from './narrow-commitments.ts'

const facts: Facts = {
  ...emptyFacts,
  parties: [
    party('p1', 'person', 'Amína Yílmaz'),
    party('p2', 'person', 'Bo'),
    party('o1', 'organization', 'River Trust'),
  ],
  memberships: [{ person: 'p1', organization: 'o1', since: '2020-01-01', until: '2023-12-31' }],
  sources: [
    {
      id: 's1',
      kind: 'document',
      key: 'k',
      title: 'Notes',
      url: 'https://docs.example/d/1',
      lastReadAt: '2024-02-01T00:00:00Z',
    },
  ],
  items: [
    item('late', { due: '2024-01-10', since: '2023-06-01' }),
    item('later', { due: '2024-03-10', since: '2024-01-05' }),
    item('undated', { since: '2024-01-20', sightings: 3 }),
    item('nobody', { since: '2024-01-02', confirmation: 'unconfirmed' }),
    item('done', { status: 'done', due: '2023-01-01', closedAt: '2024-01-15T10:00:00Z' }),
    item('done-before', { status: 'done', closedAt: '2023-01-15T10:00:00Z' }),
    item('left', { gone: true, due: '2023-01-01' }),
  ],
  assignments: [
    { item: 'late', party: 'p1', role: 'owner' },
    { item: 'late', party: 'p2', role: 'helper' },
    { item: 'later', party: 'p1', role: 'owner' },
    { item: 'undated', party: 'o1', role: 'owner' },
    { item: 'done', party: 'p2', role: 'owner' },
  ],
}
const all = commitmentsOf(facts, '2024-02-01')
const ids = (search: Parameters<typeof narrowCommitments>[1]): string[] =>
  narrowCommitments(all, search).map((commitment) => commitment.item.id)

test('open items come first by what is owed longest, the undated last and the newest of them first', () => {
  expect(ids({})).toEqual(['late', 'later', 'undated', 'nobody'])
})

test('closed items go by their closing, the latest first', () => {
  expect(ids({ status: 'done' })).toEqual(['done', 'done-before'])
  expect(ids({ status: 'all' })).toHaveLength(facts.items.length)
})

test('only what is open, still in the notes and past its date is overdue', () => {
  expect(ids({ flag: 'overdue', status: 'all' })).toEqual(['late'])
})

test('a helper is no owner, and an item without one is found', () => {
  expect(ids({ flag: 'no-owner' })).toEqual(['nobody'])
  expect(ids({ owner: 'p2', status: 'all' })).toEqual(['done'])
})

test('an organization answers for what its people took on while they belonged to it, and for what it owns itself', () => {
  expect(ids({ organization: 'o1' })).toEqual(['late', 'undated'])
})

test('what has left the notes is shown only to those who ask for it', () => {
  expect(ids({ flag: 'gone' })).toEqual(['left'])
  expect(ids({ flag: 'unconfirmed' })).toEqual(['nobody'])
  expect(ids({ flag: 'carried' })).toEqual(['undated'])
  expect(ids({ flag: 'no-date' })).toEqual(['undated', 'nobody'])
})

test('words are found without accents, in any order, in the text and among the owners', () => {
  expect(ids({ text: 'TASK yilmaz' })).toEqual(['late', 'later'])
  expect(ids({ text: 'nothing of the kind' })).toEqual([])
})

test('a link leads to the source, and never to a script', () => {
  const [first] = all
  expect(first && sourceAddress(first)).toBe('https://docs.example/d/1')
  const harmful = item('x', {
    evidence: { source: 's1', locator: { line: 1, endLine: 1, url: 'javascript:alert(1)' }, quote: '' },
  })
  const [commitment] = commitmentsOf({ ...facts, items: [harmful] }, '2024-02-01')
  expect(commitment && sourceAddress(commitment)).toBeNull()
})
