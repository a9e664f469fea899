import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import { expect, test } from 'vitest'
import type { Commitment } from '../../commitments/commitment.ts'
import { item as smallItem, party } from '../../facts/testing/small-facts.ts'
import { onTopOf, refusalTitle, theirSide } from './both-sides.ts'
import { editCommand } from './edit-draft.ts'

const seen = smallItem('item', { text: 'Paint the boats', due: null, version: 1 })
const theirs: ActionItem = { ...seen, text: 'Paint the large boats', status: 'done', version: 4 }
const parties = ['ann', 'bo'].map((id) => party(id, 'person', `${id} Lee`))
const commitment: Commitment = {
  item: seen,
  meeting: null,
  source: null,
  owners: parties.slice(0, 1),
  others: [],
  organizations: [],
  isPurposeSaid: false,
  isOverdue: false,
  isSoon: false,
}

function refusalOf(command: CommandBody) {
  const assignments = [{ item: 'item', party: 'bo', role: 'owner' }]
  const conflict = { of: 'item', stands: { item: theirs, assignments }, sent: command }
  return { command, problem: { code: 'version-conflict', detail: '', conflict } }
}

test('a change says what was before the eyes of the one who made it', () => {
  expect(onTopOf(theirs, { type: 'item.set-status', item: 'item', status: 'dropped', was: 'open' })).toEqual({
    type: 'item.set-status',
    item: 'item',
    status: 'dropped',
    was: 'done',
  })
  expect(onTopOf(theirs, { type: 'item.confirm', item: 'item' })).toMatchObject({ version: 4 })
})

test('mine saved over theirs names all that differs from theirs, also what I never touched', () => {
  const mine = { text: 'Paint the boats', due: '2026-02-01', owner: 'ann Lee' }
  const refused = editCommand(commitment, mine)
  if (refused === null) throw new Error('nothing was edited')
  expect(refused).toEqual({ type: 'item.edit', item: 'item', version: 1, due: '2026-02-01' })
  const standing = theirSide(refusalOf(refused), parties)
  expect(standing?.draft).toEqual({ text: 'Paint the large boats', due: '', owner: 'bo Lee' })
  expect(editCommand(commitment, mine, standing ?? undefined)).toEqual({
    type: 'item.edit',
    item: 'item',
    version: 4,
    text: 'Paint the boats',
    due: '2026-02-01',
    parties: [{ party: { name: 'ann Lee' }, role: 'owner' }],
  })
})

test('a refused status tells both sides, and a refusal without sides is told all the same', () => {
  const command: CommandBody = { type: 'item.set-status', item: 'item', status: 'dropped', was: 'open' }
  expect(refusalTitle(refusalOf(command))).toBe(
    'Somebody else marked this item done at the same time. You wanted it dropped.',
  )
  const bare = { command, problem: { code: 'version-conflict', detail: '' } }
  expect(refusalTitle(bare)).toMatch(/Somebody else changed/)
  expect(theirSide(bare, parties)).toBeNull()
})
