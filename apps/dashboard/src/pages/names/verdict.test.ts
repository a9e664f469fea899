import type { PartyBrief, SuggestedMerge } from '@evenkeel/contract/merge-review.ts'
import { CommandBody } from '@evenkeel/domain/command.ts'
import { expect, test } from 'vitest'
import { pairKey, turned, undoCommand, verdictCommand, verdictWords } from './verdict.ts'

const brief = (id: string, kind: PartyBrief['kind'] = 'person'): PartyBrief => ({
  id,
  kind,
  name: id,
  aliases: [],
  organizations: [],
  meetings: 1,
  items: 0,
  lastSeen: null,
})
const suggestion: SuggestedMerge = {
  from: brief('a'),
  into: brief('b'),
  reason: 'the same surname'.repeat(40),
  confidence: 0.8,
  together: { meetings: 0, days: [] },
}

test('every verdict and its undo is a command that the ledger takes, about the same two parties', () => {
  for (const verdict of ['same', 'different'] as const) {
    for (const command of [verdictCommand(suggestion, verdict, false), undoCommand(suggestion, verdict)]) {
      expect(CommandBody.parse(command)).toEqual(command)
      expect(Object.values(command)).toEqual(expect.arrayContaining(['a', 'b']))
    }
  }
})

test('only who has seen what speaks against a merge says so with it', () => {
  expect(verdictCommand(suggestion, 'same', false)).not.toHaveProperty('confirmed')
  expect(verdictCommand(suggestion, 'same', true)).toMatchObject({ from: 'a', into: 'b', confirmed: true })
  expect(verdictCommand(turned(suggestion), 'same', true)).toMatchObject({ from: 'b', into: 'a' })
})

test('two parties are the same pair whichever comes first', () => {
  expect(pairKey('a', 'b')).toBe(pairKey('b', 'a'))
  expect(pairKey('a', 'b')).not.toBe(pairKey('a', 'c'))
})

test('a button speaks of people only where both are people', () => {
  expect(verdictWords(suggestion, 'same')).toBe('Same person')
  const bodies = { ...suggestion, from: brief('a', 'organization'), into: brief('b', 'organization') }
  expect(verdictWords(bodies, 'different')).toBe('Different organizations')
})
