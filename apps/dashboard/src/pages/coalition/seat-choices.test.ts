import { expect, test } from 'vitest'
import { emptyFacts, party } from '../../facts/testing/small-facts.ts'
import { seatChoices } from './seat-choices.ts'

const facts = {
  ...emptyFacts,
  parties: [
    party('p2', 'person', 'Bo'),
    party('p1', 'person', 'Amina'),
    party('g1', 'group', 'Food group'),
    party('o1', 'organization', 'Oak'),
    party('people-of:o1', 'person', 'People of Oak'),
    party('people-of:others', 'person', 'Others in the coalition'),
  ],
  memberships: [{ person: 'p2', organization: 'o1', since: null, until: null }],
  withheld: { people: true, names: false, organizations: [], meetings: [] },
}

test('a seat goes to an organization or a person, never to a group or to who stands for several people', () => {
  expect(seatChoices(facts)).toEqual([
    { value: 'o1', label: 'Oak' },
    { value: 'p1', label: 'Amina' },
    { value: 'p2', label: 'Bo (Oak)' },
  ])
})
