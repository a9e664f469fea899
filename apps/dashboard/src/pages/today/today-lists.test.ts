import { expect, test } from 'vitest'
import { commitmentsOf, type Commitment } from '../../commitments/commitment.ts'
import { emptyFacts, item, party } from '../../facts/testing/small-facts.ts'
import { changesOf, owedOf, waitingSources } from './today-lists.ts'

const facts = {
  ...emptyFacts,
  parties: [party('p1', 'person', 'Amina')],
  sources: ['s1', 's2'].map((id) => ({
    id,
    kind: 'document' as const,
    key: id,
    title: id,
    url: null,
    lastReadAt: '2024-02-01T00:00:00Z',
  })),
  items: [
    item('late', { due: '2024-01-20' }),
    item('later', { due: '2024-01-31' }),
    item('today', { due: '2024-02-01' }),
    item('last-soon', { due: '2024-02-15' }),
    item('far', { due: '2024-02-16' }),
    item('new', { since: '2024-01-25', confirmation: 'unconfirmed' }),
    item('carried', { since: '2023-05-01', sightings: 4, confirmation: 'unconfirmed' }),
    item('finished', { status: 'done', due: '2024-01-01', closedAt: '2024-01-30T09:00:00Z', since: '2023-01-01' }),
    item('finished-long-ago', { status: 'done', closedAt: '2023-12-30T09:00:00Z', since: '2023-01-01' }),
    item('left', { gone: true, due: '2023-01-01', since: '2024-01-30', confirmation: 'unconfirmed' }),
  ],
  assignments: [{ item: 'late', party: 'p1', role: 'owner' as const }],
}
const commitments = commitmentsOf(facts, '2024-02-01')
const ids = (list: readonly Commitment[]): string[] => list.map(({ item: { id } }) => id)

test('what is due today is soon, not overdue, and soon ends after fourteen days', () => {
  const owed = owedOf(commitments)
  expect(ids(owed.overdue)).toEqual(['late', 'later'])
  expect(ids(owed.soon)).toEqual(['today', 'last-soon'])
})

test('only open items can lack an owner or a date', () => {
  const owed = owedOf(commitments)
  expect(ids(owed.withoutDate)).toEqual(['new', 'carried'])
  expect(ids(owed.withoutOwner)).not.toContain('late')
  expect(ids(owed.withoutOwner)).not.toContain('finished')
  expect(ids(owed.withoutOwner)).not.toContain('left')
})

test('lately means the thirty days before the reference day, for what is new and what was completed', () => {
  const changes = changesOf(commitments, '2024-02-01')
  expect(changes.since).toBe('2024-01-02')
  expect(ids(changes.added)).toEqual(['new'])
  expect(ids(changes.completed)).toEqual(['finished'])
  expect(ids(changes.carried)).toEqual(['carried'])
})

test('each source that has unconfirmed items is named with their number', () => {
  const more = {
    ...facts,
    items: [
      ...facts.items,
      item('x', {
        confirmation: 'unconfirmed',
        evidence: { source: 's2', locator: { line: 1, endLine: 1 }, quote: '' },
      }),
    ],
  }
  expect(waitingSources(more).map(({ source, items }) => [source.id, items])).toEqual([
    ['s1', 2],
    ['s2', 1],
  ])
})
