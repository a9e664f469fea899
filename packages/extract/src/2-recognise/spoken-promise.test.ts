import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'

const call = (words: string): string =>
  `WEBVTT\n\n00:01.000 --> 00:02.000\nAna Ruiz: Good morning.\n\n00:03.000 --> 00:08.000\nBo Lind: ${words}\n`
const drafted = (words: string): (readonly [string, readonly string[]])[] =>
  extractDrafts({ text: call(words), format: 'vtt' }, { today: '2026-03-04' }).meetings.flatMap(({ actions }) =>
    actions
      .filter(({ confidence }) => confidence >= 0.5)
      .map(({ text, owners }) => [text, owners.value.map(({ name }) => name)] as const),
  )

test.each([
  "I'll open an issue about the gate.",
  'So I will write the letter to the mayor.',
  "I'll post the agenda in the channel tomorrow.",
  "I'll share the draft after the call.",
  "Okay, I'll send you the list by Friday.",
])('%s is drafted as the speaker’s task', (words) => {
  const [draft, ...more] = drafted(words)
  expect(draft?.[1]).toEqual(['Bo Lind'])
  expect(more).toEqual([])
})

test.each([
  "I'll be honest, I have not read it.",
  'Let me share my screen.',
  "I'll stop there.",
  "I'll hand it over to Ana.",
  "So that's what I'll call an army of volunteers.",
  "I'll just add one thing to that.",
  "I'll go first and talk about the roadmap.",
  'Mr. Chair, to continue on this for a moment, the gate is broken.',
  'I was going to send the comment but you read it out.',
  "I'll remind everybody that the hall is closed.",
  "I'll take that as a no.",
  "I'll put the link here.",
])('%s is a figure of speech or done at once', (words) => {
  expect(drafted(words)).toEqual([])
})

test('what is drafted from speech is never certain', () => {
  const { meetings } = extractDrafts(
    { text: call("I'll write the letter by Friday."), format: 'vtt' },
    { today: '2026-03-04' },
  )
  const confidence = meetings[0]?.actions[0]?.confidence ?? 1
  expect(confidence).toBeGreaterThanOrEqual(0.5)
  expect(confidence).toBeLessThan(0.75)
})
