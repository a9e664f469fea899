import type { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { meetingFacts } from '../../facts/testing/meeting-facts.ts'
import { item } from '../../facts/testing/small-facts.ts'
import { relianceBars, topShareTrend } from './reliance-data.ts'
import { peopleByConsequence, removalAnswer } from './removal-data.ts'

const whole = { from: null, to: null }
// Ann is the only way between Ben and Cleo.
const facts: Facts = {
  ...meetingFacts({ Ann: 'River', Ben: 'River', Cleo: 'Hill' }, [
    { id: 'm1', date: '2024-01-01', present: ['Ann', 'Ben'] },
    { id: 'm2', date: '2024-02-01', present: ['Ann', 'Cleo'] },
  ]),
  items: [
    item('alone', { text: 'Write the letter' }),
    item('both', { text: 'Count the votes' }),
    item('done', { status: 'done' }),
    item('nobody'),
    item('cleos'),
    item('bens'),
  ],
  assignments: [
    { item: 'alone', party: 'Ann', role: 'owner' },
    { item: 'both', party: 'Ann', role: 'owner' },
    { item: 'both', party: 'Cleo', role: 'owner' },
    { item: 'done', party: 'Ann', role: 'owner' },
    { item: 'cleos', party: 'Cleo', role: 'owner' },
    { item: 'bens', party: 'Ben', role: 'owner' },
  ],
}

test('what would stop names the items that lose their only owner and those cut off, and nobody else', () => {
  const answer = removalAnswer(facts, whole, ['Ann'])
  expect(answer?.figure.data.orphaned.map(({ text, organization }) => [text, organization])).toEqual([
    ['Write the letter', 'River'],
  ])
  expect(answer?.shared).toBe(1)
  expect(answer?.figure.data.cutOff).toHaveLength(1)
  expect(answer?.figure.data.measures.map(({ id, before, after }) => [id, before, after])).toEqual([
    ['owned', 4, 3],
    ['parts', 1, 2],
    ['ties', 2, 0],
  ])
})

test('an organization keeps the items that another of its owners has', () => {
  const rows = new Map(removalAnswer(facts, whole, ['Ann'])?.figure.data.organizations.map((row) => [row.id, row]))
  expect(rows.get('River')).toMatchObject({ itemsBefore: 3, itemsAfter: 1, tiesBefore: 1, tiesAfter: 0 })
  expect(rows.get('Hill')).toMatchObject({ itemsBefore: 2, itemsAfter: 2, tiesBefore: 1, tiesAfter: 0 })
})

test('somebody whom the span does not know has no answer', () => {
  expect(removalAnswer(facts, whole, ['Nobody'])).toBeNull()
})

test('the people to ask about come in the order of what would stop', () => {
  expect(peopleByConsequence(facts, whole).map(({ id }) => id)[0]).toBe('Ann')
  expect(peopleByConsequence(facts, { from: '2030-01-01', to: null })).toEqual([])
})

test('items without an owner stand apart from the bars', () => {
  const { data } = relianceBars(facts, whole, 'person')
  expect(data.unowned).toBe(1)
  expect(data.owners.reduce((sum, { items }) => sum + items, 0)).toBe(6)
})

test('too few items to see a trend are not enough data', () => {
  expect(topShareTrend(facts, whole, true).data.notEnough).toMatch(/At least/)
})
