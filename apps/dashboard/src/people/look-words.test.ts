import type { Look } from '@evenkeel/contract/look.ts'
import { LookAction } from '@evenkeel/contract/look.ts'
import { expect, test } from 'vitest'
import { lookSentence } from './look-words.ts'

const look: Look = {
  hour: '2026-01-05T09',
  who: 'Ann Lee',
  isYou: false,
  action: 'read-people',
  subject: null,
  count: 1,
}

test('every kind of look is told in a sentence with who it was', () => {
  for (const action of LookAction.options)
    expect(lookSentence({ ...look, action }, null)).toMatch(/^Ann Lee [a-z].{10,}$/)
})

test('one who is not a member any more has no name, the reader is spoken to, and only what is about a person names one', () => {
  expect(lookSentence({ ...look, who: null }, null)).toBe('A former member opened the figures of people')
  expect(lookSentence({ ...look, isYou: true, action: 'download', subject: 'p' }, 'Ann Lee')).toBe(
    'You fetched what is held on you',
  )
  expect(lookSentence({ ...look, action: 'erase', subject: 'p' }, 'Bo')).toBe('Ann Lee erased a person: Bo')
})
