import { expect, test } from 'vitest'
import { emptyFacts, party } from '../../facts/testing/small-facts.ts'
import { askableOrganizations, withGrade } from './answer-draft.ts'

test('people are asked about every organization but their own, in the order of names', () => {
  const parties = [
    party('o2', 'organization', 'River Trust'),
    party('o1', 'organization', 'Elm House'),
    party('o3', 'organization', 'Mine'),
    party('g1', 'group', 'Outreach'),
    party('p1', 'person', 'Ann'),
  ]
  expect(askableOrganizations({ ...emptyFacts, parties }, ['o3'])).toEqual([
    { id: 'o1', name: 'Elm House' },
    { id: 'o2', name: 'River Trust' },
  ])
})

test('an organization is spoken of from its first grade on, and no longer once every question is skipped again', () => {
  const first = withGrade([], 'o1', 'power', 3)
  expect(first).toEqual([
    {
      organization: 'o1',
      power: 3,
      involvement: null,
      resources: null,
      reliability: null,
      mission: null,
      openness: null,
    },
  ])
  const second = withGrade(first, 'o1', 'openness', 1)
  expect(second[0]).toMatchObject({ power: 3, openness: 1 })
  expect(withGrade(withGrade(second, 'o1', 'power', null), 'o1', 'openness', null)).toEqual([])
})
