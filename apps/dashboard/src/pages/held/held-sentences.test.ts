import type { HeldRecord } from '@evenkeel/contract/mine.ts'
import { expect, test } from 'vitest'
import { heldSentences } from './held-sentences.ts'

const nothing: HeldRecord = {
  party: { id: 'p', kind: 'person', name: 'Ann Lee', level: null, directlyAffected: false },
  aliases: [],
  memberships: [],
  attendance: [],
  speaking: [],
  isSpeakingCounted: true,
  transitions: [],
  items: [],
  assignments: [],
  decisions: [],
  meetings: [],
  organizations: [],
  entries: [],
}

test('what was not measured is said to be so, whether by one’s own wish or for want of figures, and is never zero', () => {
  expect(heldSentences(nothing).join(' ')).toContain('was not measured at any meeting')
  const refused = heldSentences({ ...nothing, isSpeakingCounted: false }).join(' ')
  expect(refused).toContain('not measured, by your own wish')
  expect(refused).not.toMatch(/\b0\b/)
})

test('figures are told in words with their number of meetings', () => {
  const speaking = [1, 2].map((turns) => ({
    meeting: `m${turns}`,
    person: 'p',
    turns,
    words: turns * 100,
    seconds: null,
    method: 'transcript' as const,
  }))
  const attendance = ['present' as const, 'absent' as const].map((state, index) => ({
    meeting: `m${index}`,
    person: 'p',
    organization: null,
    state,
    role: null,
  }))
  const told = heldSentences({ ...nothing, speaking, attendance })
  expect(told).toContain('Lists name you as present at 1 meeting and as absent from 1.')
  expect(told).toContain('At 2 meetings with speaking figures you took 3 turns and said 300 words.')
})
