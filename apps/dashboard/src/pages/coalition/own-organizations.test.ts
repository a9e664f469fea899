import { expect, test } from 'vitest'
import { emptyFacts } from '../../facts/testing/small-facts.ts'
import { ownOrganizations } from './own-organizations.ts'

const membership = (person: string, organization: string, until: string | null = null) => ({
  person,
  organization,
  since: null,
  until,
})
const session = (party: string | null) => ({
  name: 'Ann',
  coalitions: [{ id: 'c', name: 'River', role: 'viewer', sample: false, party, permissions: [], heldBack: [] }],
})

test('one speaks for the organizations that one belongs to now, and who is nobody in the record for none', () => {
  const memberships = [membership('ann', 'oak'), membership('ann', 'left', '2020-01-01'), membership('bo', 'river')]
  const facts = { ...emptyFacts, memberships }
  expect([...ownOrganizations(facts, session('ann'), 'c')]).toEqual(['oak'])
  expect([...ownOrganizations(facts, session('ann'), 'elsewhere')]).toEqual([])
  expect([...ownOrganizations(facts, session(null), 'c')]).toEqual([])
})
