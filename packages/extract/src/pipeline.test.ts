import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaptureFormat } from '@evenkeel/domain/capture.ts'
import type { Extraction } from '@evenkeel/domain/draft.ts'
import { Reading } from '@evenkeel/domain/reading.ts'
import { extractDrafts } from './pipeline.ts'
import { noteFragments } from './testing/notes-fragments.ts'
import { toReading } from './to-reading.ts'

const formats: readonly CaptureFormat[] = ['md', 'txt', 'html', 'vtt', 'srt', 'sbv', 'json']
const today = '2026-12-01'
const source = { kind: 'paste', key: 'k', title: 'Notes', url: null } as const

const fragments = fc.constantFrom(...noteFragments)
const documents = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(fragments, fragments, fc.string({ maxLength: 12 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
)

const places = ({ meetings }: Extraction): { start: number; end: number; quote: string }[] =>
  meetings.flatMap((meeting) => [
    ...[...meeting.attendees, ...meeting.actions, ...meeting.decisions].map(({ span, quote }) => ({ ...span, quote })),
    ...[meeting.title, meeting.date, ...meeting.actions.flatMap(({ owners, due }) => [owners, due])].flatMap(
      ({ span, quote }) => (span === null || quote === null ? [] : [{ ...span, quote }]),
    ),
  ])

test('no text in any format makes extraction throw, and the same text gives the same drafts', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(...formats), (text, format) => {
      const first = extractDrafts({ text, format }, { today, fileName: text.slice(0, 20) })
      expect(extractDrafts({ text, format }, { today, fileName: text.slice(0, 20) })).toEqual(first)
    }),
    { numRuns: 1500 },
  )
})

test('in Markdown and plain text every span slices back to its quote', () => {
  let seen = 0
  fc.assert(
    fc.property(documents, fc.constantFrom<CaptureFormat>('md', 'txt'), (text, format) => {
      for (const { start, end, quote } of places(extractDrafts({ text, format }, { today }))) {
        expect(text.slice(start, end)).toBe(quote)
        seen += 1
      }
    }),
    { numRuns: 1500 },
  )
  expect(seen).toBeGreaterThan(200)
})

test('every line number points into the text and every confidence is a chance', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const lines = text.split('\n').length
      for (const meeting of extractDrafts({ text, format: 'md' }, { today }).meetings) {
        for (const draft of [...meeting.actions, ...meeting.decisions]) {
          expect(draft.line).toBeGreaterThanOrEqual(1)
          expect(draft.endLine).toBeGreaterThanOrEqual(draft.line)
          expect(draft.endLine).toBeLessThanOrEqual(Math.max(lines, text.split('\r').length))
          expect(draft.confidence).toBeGreaterThanOrEqual(0)
          expect(draft.confidence).toBeLessThanOrEqual(1)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('whatever was extracted makes a reading that the contract accepts', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(...formats), (text, format) => {
      const extraction = extractDrafts({ text, format }, { today })
      const reading = toReading(extraction, source, { confidenceMin: 0, confirmation: 'unconfirmed', complete: true })
      expect(Reading.safeParse(reading).success).toBe(true)
    }),
    { numRuns: 800 },
  )
})

test('a line that nobody owns keeps its owner and its date unknown', () => {
  const { meetings } = extractDrafts(
    { text: '# Meeting 2026-01-05\n\n## Action items\n\n- Publish the minutes\n', format: 'md' },
    { today },
  )
  const action = meetings[0]?.actions[0]
  expect(action?.owners).toEqual({ value: [], certainty: 'unknown', span: null, quote: null, by: 'none' })
  expect(action?.due.certainty).toBe('unknown')
})

test('a date is resolved against the meeting and not against the day of import', () => {
  const text = '# Meeting 2024-03-06\n\n## Action items\n\n- Ana: call the printer by Friday\n'
  expect(extractDrafts({ text, format: 'md' }, { today }).meetings[0]?.actions[0]?.due.value).toBe('2024-03-08')
})

test('a declined or unticked name is absent, a bot is nobody', () => {
  const text =
    'Date: 2026-01-05\n\nAttendees: [Ana Ruiz](mailto:a@x.example) ~~[Bo Lind](mailto:b@x.example)~~\n\nPresent: Otter.ai, Cy Dorn\n'
  const { meetings } = extractDrafts({ text, format: 'md' }, { today })
  expect(meetings[0]?.attendees.map(({ name, state }) => [name, state])).toEqual([
    ['Ana Ruiz', 'present'],
    ['Bo Lind', 'absent'],
    ['Cy Dorn', 'present'],
  ])
})

test('short forms and member groups on a roster make nobody twice', () => {
  const text =
    '# Call 2026-01-05\n\n## Attendees\n\n- Mia Horn - Riverside (MH)\n- Bo Lind - Harbour\n- Riverside\n\nScribe: MH\n'
  const { meetings } = extractDrafts({ text, format: 'md' }, { today })
  expect(meetings[0]?.attendees.map(({ name, role }) => [name, role])).toEqual([
    ['Mia Horn', 'note-taker'],
    ['Bo Lind', null],
  ])
})

test('ten times the text takes about ten times as long, also when it is hostile', () => {
  const hostile = [
    '[',
    '(',
    '<',
    '*_',
    '~~',
    'Ana and ',
    'Ana will ',
    'ACTION: ',
    'a: ',
    '|a|',
    '@a ',
    'by next ',
    '&amp',
    '1 ',
  ]
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length))
    const started = performance.now()
    for (const format of formats) extractDrafts({ text, format }, { today })
    expect([piece, performance.now() - started < 2000]).toEqual([piece, true])
  }
})

test('what another meeting of the same document adds changes nothing in what one meeting says', () => {
  const extract = (text: string): unknown[] =>
    extractDrafts({ text, format: 'md' }, { today: '2026-11-20' }).meetings.map((meeting) => [
      meeting.date.value,
      meeting.actions.map(({ text: words, owners }) => [words, owners.value.map(({ name }) => name)]),
    ])
  const earlier = '# Meeting 2026-03-02\n\n- Zuri: will ask the library for a room\n- Osk to call the printer\n'
  const later = '# Meeting 2026-03-09\n\nAttendees: Zuri Abara, Osk Lind, Mo Farah\n\n- Mo to write the letter\n'
  expect(extract(`${later}\n${earlier}`)).toEqual([...extract(later), ...extract(earlier)])
})

test('a heading for the chat that was left empty, or a short chat, does not silence the minutes', () => {
  const minutes =
    '# Garden call 2026-03-04\n\n## Present\n\n- Ana Ruiz\n- Bo Lind\n- Cy Moe\n\n## Notes\n\n' +
    '- Ana: we need seeds for the beds behind the shed\n- Bo: the shop by the bridge has beans and peas\n' +
    '- Ana: beans take long to grow up there\n- Bo: then let us ask the school for theirs\n'
  for (const chat of ['\n## Chat\n', '\n## Chat\n\n- Cy: link?\n']) {
    const [meeting] = extractDrafts({ text: minutes + chat, format: 'md' }, { today: '2026-03-05' }).meetings
    expect(meeting?.speaking.slice(0, 2).map(({ name, turns }) => [name, turns])).toEqual([
      ['Ana Ruiz', 2],
      ['Bo Lind', 2],
    ])
  }
})
