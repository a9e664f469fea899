import type { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { emptyFacts, item, party } from '../facts/testing/small-facts.ts'
import { applyCommand, putBack } from './apply-command.ts'

const at = '2024-02-01T12:00:00Z'
const facts: Facts = {
  ...emptyFacts,
  parties: [party('p1', 'person', 'Amina'), party('p2', 'person', 'Bo')],
  items: [item('a', { confirmation: 'unconfirmed', due: '2024-01-01', dueWords: 'new year' }), item('b')],
  assignments: [
    { item: 'a', party: 'p1', role: 'owner' },
    { item: 'b', party: 'p1', role: 'owner' },
  ],
}
const first = (state: Facts) => state.items[0]

test('each change counts the version up as the server will, so that a second change at once is no conflict', () => {
  const done = applyCommand(facts, { type: 'item.set-status', item: 'a', status: 'done' }, at)
  expect(first(done)).toMatchObject({ status: 'done', closedAt: at, version: 2 })
  const reopened = applyCommand(done, { type: 'item.set-status', item: 'a', status: 'open' }, at)
  expect(first(reopened)).toMatchObject({ status: 'open', closedAt: null, version: 3 })
  expect(reopened.items[1]).toBe(facts.items[1])
})

test('an edit changes what it names and nothing else', () => {
  const edited = applyCommand(facts, { type: 'item.edit', item: 'a', version: 1, due: '2024-05-01' }, at)
  expect(first(edited)).toMatchObject({ text: 'Task a', due: '2024-05-01', dueWords: null })
  expect(edited.assignments).toEqual(facts.assignments)
  const handed = applyCommand(
    facts,
    { type: 'item.edit', item: 'a', version: 1, parties: [{ party: { name: 'BO' }, role: 'owner' }] },
    at,
  )
  expect(handed.assignments).toEqual([
    { item: 'b', party: 'p1', role: 'owner' },
    { item: 'a', party: 'p2', role: 'owner' },
  ])
})

test('a refused change is taken back without touching what happened to other items meanwhile', () => {
  const confirmed = applyCommand(facts, { type: 'item.confirm', item: 'a' }, at)
  const later = applyCommand(confirmed, { type: 'item.set-status', item: 'b', status: 'dropped' }, at)
  const back = putBack(later, facts, new Set(['a']))
  expect(first(back)).toEqual(facts.items[0])
  expect(back.items[1]?.status).toBe('dropped')
})

test('a decision whose confirming was refused is unconfirmed again', () => {
  const decision = {
    id: 'd',
    meeting: 'm',
    text: 'Meet monthly',
    method: null,
    confirmation: 'unconfirmed' as const,
    evidence: { source: 's1', locator: { line: 1, endLine: 1 }, quote: '' },
  }
  const before = { ...facts, decisions: [decision] }
  const after = applyCommand(before, { type: 'decision.confirm', decision: 'd' }, at)
  expect(after.decisions[0]?.confirmation).toBe('confirmed')
  expect(putBack(after, before, new Set(['d'])).decisions).toEqual([decision])
})
