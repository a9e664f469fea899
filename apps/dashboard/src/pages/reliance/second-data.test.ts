import { expect, test } from 'vitest'
import { meetingFacts } from '../../facts/testing/meeting-facts.ts'
import { item } from '../../facts/testing/small-facts.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { removalAnswer } from './removal-data.ts'
import { benchList, keySets, leavingCurves } from './second-data.ts'

const whole = { from: null, to: null }
// Ann is the only way between two circles.
const facts: Facts = {
  ...meetingFacts({ Ann: 'River', Ben: 'River', Cleo: 'Hill', Dot: 'Hill', Eve: 'Shore', Flo: 'Shore' }, [
    { id: 'm1', date: '2024-01-01', present: ['Ann', 'Ben', 'Cleo'] },
    { id: 'm2', date: '2024-02-01', present: ['Ann', 'Dot', 'Eve', 'Flo'] },
  ]),
  items: [item('letter'), item('count'), item('hall')],
  assignments: [
    { item: 'letter', party: 'Ann', role: 'owner' },
    { item: 'letter', party: 'Ben', role: 'helper' },
    { item: 'count', party: 'Cleo', role: 'owner' },
    { item: 'hall', party: 'Dot', role: 'owner' },
  ],
}

test('the key set names whom it would come apart without, and says what was tried', () => {
  const found = keySets(facts, whole, 'person')
  expect(found.sets[0]).toMatchObject({ labels: ['Ann'], parts: [3, 2] })
  expect(found.basis).toMatch(/every set was tried/)
  expect(keySets({ ...facts, attendance: [] }, whole, 'person')).toMatchObject({ sets: [], basis: '' })
})

test('the curves begin with everything and end with nothing', () => {
  const { data } = leavingCurves(facts, whole)
  expect(data.lines.map(({ id, points }) => [id, points[0]?.value, points.at(-1)?.value])).toEqual([
    ['connected', 1, 0],
    ['owned', 1, 0],
  ])
  expect(leavingCurves({ ...facts, attendance: [] }, whole).data.notEnough).toMatch(/At least/)
})

test('the bench names for each owner whom to ask first, with reasons', () => {
  const { people } = benchList(facts, whole)
  expect(people.map(({ name, nearest }) => [name, nearest?.name])).toEqual([
    ['Ann', 'Ben'],
    ['Cleo', 'Ben'],
    ['Dot', 'Eve'],
  ])
  expect(people[0]?.nearest?.reasons[0]).toBe('is named on 1 item with them')
})

test('several who leave together are answered together, an organization with its people', () => {
  const answer = removalAnswer(facts, whole, ['Ann', 'Hill'])
  expect(answer?.parties.map(({ name }) => name)).toEqual(['Ann', 'Hill'])
  expect(answer?.orphaned).toBe(3)
  expect(answer?.standIns[0]).toMatchObject({ name: 'Ben', inPlaceOf: 'Ann' })
  expect(answer?.figure.data.organizations.map(({ id }) => id).toSorted()).toEqual(['River', 'Shore'])
})
