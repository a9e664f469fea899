import { createExtractor } from '@evenkeel/extract/extractor.ts'
import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import { shiftMeeting } from '@evenkeel/extract/shift-drafts.ts'
import { noteFragments } from '@evenkeel/extract/testing/notes-fragments.ts'
import type { CaptureFormat } from '@evenkeel/domain/capture.ts'
import type { Extraction, MeetingDraft } from '@evenkeel/domain/draft.ts'
import { createRandom, type Random } from '@evenkeel/sample/random.ts'

const TODAY = '2026-12-01'
const FORMATS: readonly CaptureFormat[] = ['md', 'md', 'md', 'txt', 'html', 'vtt', 'srt', 'sbv', 'json']
const ODD = [
  '\ud800',
  '\u202e',
  '\u0000',
  '\u2028',
  'İ',
  'ſ',
  '💬',
  '((',
  '[[',
  '**',
  '~~',
  '|',
  '\\',
  '&amp',
  '<',
  '`',
  '@',
  ': ',
]
/** What stays inside its own meeting, whatever stands behind it. */
const CLOSED = [
  '- [ ] Ana: call Bo by Friday\n',
  '- Bo will send the list\n',
  'ACTION: Cy to book the hall\n',
  '- Agreed to meet twice.\n',
  'Ana said that Dee volunteered to ask around.\n',
  '### Attendees\n\n- Ana Ruiz\n- Bo Lind\n\n',
  '### Next steps\n\n- Print the leaflets\n\n',
  'Talk of this and that.\n\n',
  '- and more\n',
]

/** One invented document; the same seed and number always give the same. */
export interface FuzzDocument {
  readonly text: string
  readonly format: CaptureFormat
}

/** Returns a document put together from fragments of every shape, then cut, doubled and spoilt at random. */
export function inventDocument(seed: number, number: number): FuzzDocument {
  const random = createRandom(`fuzz ${seed} ${number}`)
  const pieces = Array.from({ length: random.integer(0, 24) }, () => random.pick(noteFragments))
  let text = pieces.join(random.pick(['', '', '\n', ' ']))
  for (let change = random.integer(0, 4); change > 0; change--) text = spoil(text, random)
  return { text, format: random.pick(FORMATS) }
}

function spoil(text: string, random: Random): string {
  const at = random.integer(0, text.length)
  const length = random.integer(0, 40)
  const part = text.slice(at, at + length)
  return random.pick([
    () => text.slice(0, at) + text.slice(at + length),
    () => text.slice(0, at) + part + part + text.slice(at + length),
    () => text.slice(0, at) + random.pick(ODD).repeat(random.integer(1, 60)) + text.slice(at),
    () => text.slice(0, at) + part.toUpperCase() + text.slice(at + length),
    () => text.slice(at) + text.slice(0, at),
    () => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', ' '])),
  ])()
}

/** Returns what is wrong with the reading of a document, or null: spans that do not slice to their quotes, lines outside it, odd chances. */
export function findFault({ text, format }: FuzzDocument): string | null {
  const extraction = extractDrafts({ text, format }, { today: TODAY })
  const isVerbatim = format === 'md' || format === 'txt'
  for (const meeting of extraction.meetings) {
    for (const { span, quote } of isVerbatim ? placesOf(meeting) : [])
      if (text.slice(span.start, span.end) !== quote)
        return `the span ${span.start}–${span.end} does not slice to ${quote}`
    for (const { line, endLine, confidence } of [...meeting.actions, ...meeting.decisions]) {
      if (line < 1 || endLine < line) return `lines ${line}–${endLine}`
      if (!(confidence >= 0 && confidence <= 1)) return `the chance ${confidence}`
    }
  }
  return null
}

function placesOf(meeting: MeetingDraft): { span: { start: number; end: number }; quote: string }[] {
  const values = [meeting.title, meeting.date, ...meeting.actions.flatMap(({ owners, due }) => [owners, due])]
  return [
    ...[...meeting.attendees, ...meeting.actions, ...meeting.decisions].map(({ span, quote }) => ({ span, quote })),
    ...values.flatMap(({ span, quote }) => (span === null || quote === null ? [] : [{ span, quote }])),
  ]
}

/** Returns what is wrong with reading one document behind another, or null: together they must hold what each holds alone. */
export function findFaultOfUnion(seed: number, number: number): string | null {
  const random = createRandom(`union ${seed} ${number}`)
  const notes = (month: string): string =>
    ['04', '11', '18']
      .slice(0, random.integer(2, 3))
      .map(
        (day) =>
          `## Call 2026-${month}-${day}\n\n${Array.from({ length: random.integer(1, 6) }, () => random.pick(CLOSED)).join('')}\n\n`,
      )
      .join('')
  const [first, second] = [notes('03'), notes('05')]
  const read = (text: string): Extraction => extractDrafts({ text, format: 'md' }, { today: TODAY })
  const shift = { lines: first.split('\n').length - 1, letters: first.length }
  const shifted = read(second).meetings.map((meeting) => {
    const { title, date } = meeting
    const moved = <Value extends { span: { start: number; end: number } | null }>(value: Value): Value => ({
      ...value,
      span: value.span && { start: value.span.start + shift.letters, end: value.span.end + shift.letters },
    })
    return { ...shiftMeeting(meeting, shift), title: moved(title), date: moved(date) }
  })
  const apart = JSON.stringify([...read(first).meetings, ...shifted])
  return JSON.stringify(read(first + second).meetings) === apart
    ? null
    : 'two documents together hold something else than each alone'
}

/** Returns what is wrong after a random row of edits, or null: an edited text must read as it does afresh. */
export function findFaultOfEdits(seed: number, number: number, edits: number): string | null {
  const random = createRandom(`edits ${seed} ${number}`)
  let text = Array.from(
    { length: 5 },
    (_none, place) => `## Call 2026-04-0${place + 1}\n\n${inventDocument(seed, number * 5 + place).text}\n\n`,
  ).join('')
  const extractor = createExtractor({ format: 'md' }, { today: TODAY })
  extractor.update(text)
  for (let edit = 0; edit < edits; edit++) {
    const at = random.integer(0, text.length)
    const added = random.chance(0.4)
      ? ''
      : random.chance(0.7)
        ? random.pick(['a', ' ', '\n', '-', '#', 'A', ':'])
        : random.pick(noteFragments)
    text =
      text.slice(0, at) +
      added +
      text.slice(at + (random.chance(0.5) ? 0 : random.chance(0.9) ? 1 : random.integer(0, 300)))
    const fresh = extractDrafts({ text, format: 'md' }, { today: TODAY })
    if (JSON.stringify(extractor.update(text)) !== JSON.stringify(fresh))
      return `after edit ${edit} it reads otherwise than afresh`
  }
  return null
}
