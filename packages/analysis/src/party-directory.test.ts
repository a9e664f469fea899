import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { partyDirectory } from './party-directory.ts'

const facts = buildFacts().organization('North', 'South').person('ada').person('lone').facts()
facts.memberships.push(
  { person: 'ada', organization: 'North', since: null, until: '2024-06-30' },
  { person: 'ada', organization: 'South', since: '2024-06-01', until: null },
)
const { organizationOf, nameOf, kindOf } = partyDirectory(facts)

test('a person belongs where they belonged on that day; of two at once, where they came to last', () => {
  expect(organizationOf('ada', '2024-05-31')).toBe('North')
  expect(organizationOf('ada', '2024-06-15')).toBe('South')
  expect(organizationOf('ada', '2030-01-01')).toBe('South')
  expect(organizationOf('ada', null)).toBe('South')
})

test('an organization is its own, and who belongs nowhere belongs nowhere', () => {
  expect(organizationOf('North', '2024-01-01')).toBe('North')
  expect(organizationOf('lone', '2024-01-01')).toBeNull()
  expect([nameOf('unheard of'), kindOf('unheard of')]).toEqual(['unheard of', null])
})
