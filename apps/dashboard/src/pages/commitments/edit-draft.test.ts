import { expect, test } from 'vitest'
import type { Commitment } from '../../commitments/commitment.ts'
import { item, party } from '../../facts/testing/small-facts.ts'
import { draftOf, draftProblems, editCommand } from './edit-draft.ts'

const commitment: Commitment = {
  item: item('a', { text: 'Book the hall', due: '2024-03-01', version: 4 }),
  owners: [party('p1', 'person', 'Amina')],
  others: [{ party: party('g1', 'group', 'Venue group'), role: 'helper' }],
  organizations: [],
  meeting: null,
  source: null,
  isPurposeSaid: false,
  isOverdue: false,
  isSoon: false,
}
const draft = draftOf(commitment)

test('a draft left as it was asks for nothing', () => {
  expect(editCommand(commitment, draft)).toBeNull()
  expect(editCommand(commitment, { ...draft, text: ' Book the hall ' })).toBeNull()
})

test('an edit names the version that was seen and only what differs', () => {
  expect(editCommand(commitment, { ...draft, due: '' })).toEqual({
    type: 'item.edit',
    item: 'a',
    version: 4,
    due: null,
  })
})

test('another owner keeps those who help', () => {
  expect(editCommand(commitment, { ...draft, owner: 'Bo' })).toMatchObject({
    parties: [
      { party: { name: 'Bo' }, role: 'owner' },
      { party: { name: 'Venue group', kind: 'group' }, role: 'helper' },
    ],
  })
  expect(editCommand(commitment, { ...draft, owner: '' })).toMatchObject({ parties: [{ role: 'helper' }] })
})

test('an item without words and a day that does not exist are stopped before they are sent', () => {
  expect(draftProblems({ text: ' ', due: '2024-02-31', owner: '' })).toEqual({
    text: expect.stringContaining('drop'),
    due: expect.stringContaining('day'),
  })
  expect(draftProblems(draft)).toEqual({ text: null, due: null })
})
