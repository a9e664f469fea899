import { expect, test } from 'vitest'
import { commitmentsOf } from '../../commitments/commitment.ts'
import { emptyFacts, item, party } from '../../facts/testing/small-facts.ts'
import { commitmentFlowData } from './commitment-flow-data.ts'

const items = [
  item('on-the-day', { status: 'done', due: '2024-02-01', closedAt: '2024-02-01T23:00:00Z' }),
  item('late', { status: 'done', due: '2024-02-01', closedAt: '2024-02-02T00:00:00Z' }),
  item('ahead', { due: '2024-06-02' }),
  item('overdue', { due: '2024-05-31' }),
  item('undated'),
  item('undated-done', { status: 'done', closedAt: '2024-02-02T00:00:00Z' }),
  item('dropped', { status: 'dropped', due: '2024-01-01' }),
  item('ownerless', { due: '2024-01-01' }),
]
const facts = {
  ...emptyFacts,
  parties: [party('p', 'person', 'Ann'), party('o', 'organization', 'River')],
  memberships: [{ person: 'p', organization: 'o', since: null, until: null }],
  items,
  assignments: items.slice(0, 7).map(({ id }) => ({ item: id, party: 'p', role: 'owner' as const })),
}
const commitments = commitmentsOf(facts, '2024-06-01')

test('each commitment is in one state; dropped ones and those without an owner are in none', () => {
  const { data, counted } = commitmentFlowData(commitments, { lens: 'organization', maySeePeople: false })
  expect(counted).toBe(6)
  expect(data.owners).toEqual([{ id: 'o', name: 'River', doneOnTime: 1, doneLate: 1, open: 1, overdue: 1, undated: 2 }])
  expect(commitmentFlowData(commitments, { lens: 'person', maySeePeople: true }).data.owners[0]?.name).toBe('Ann')
})

test('fewer than five owned commitments are not enough to draw', () => {
  expect(commitmentFlowData(commitments.slice(0, 4), { lens: 'person', maySeePeople: true }).data.notEnough).toMatch(
    /at least 5/,
  )
})
