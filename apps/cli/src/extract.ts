import { parseArgs } from 'node:util'
import { CaptureFormat } from '@evenkeel/domain/capture.ts'
import type { Extraction, MeetingDraft } from '@evenkeel/domain/draft.ts'
import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import { commandOf } from './command-line.ts'
import { baseName } from './base-name.ts'
import { readNotesFile, type NotesFormat } from './read-notes-file.ts'
import { timeZoneProblem, zonedToday } from './zoned-today.ts'

/** Prints what is found in each file, one JSON object a line, in the order of the files. */
export const extractCommand = commandOf({
  usage:
    'extract [--format auto|md|txt|html|vtt|srt|sbv|json|docx] [--min-confidence 0.5] [--time-zone Europe/Paris] FILE…',
  summary: 'Prints the meetings, attendees, action items, decisions and speaking counts found in each file.',
  readOptions,
  run: async (asked) => {
    let status = 0
    for (const file of asked.files) {
      const answer = await extractFile(file, asked)
      if ('error' in answer) status = 1
      process.stdout.write(`${JSON.stringify(answer)}\n`)
    }
    return status
  },
})

interface Asked {
  readonly files: readonly string[]
  readonly format: NotesFormat | null
  readonly confidenceMin: number
  /** The zone whose calendar tells the day of an instant; null for the day as it is written. */
  readonly timeZone: string | null
}

function readOptions(words: string[]): Asked | string {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'auto' },
      'min-confidence': { type: 'string', default: '0.5' },
      'time-zone': { type: 'string' },
    },
  })
  const format = readFormat(values.format)
  if (format === undefined) return `There is no format '${values.format}'.`
  const confidenceMin = Number(values['min-confidence'])
  if (!(confidenceMin >= 0 && confidenceMin <= 1)) return '--min-confidence is a number from 0 to 1.'
  const timeZone = values['time-zone']
  const unknownZone = timeZoneProblem(timeZone)
  if (unknownZone !== null) return unknownZone
  if (positionals.length === 0) return 'Name at least one file.'
  return { files: positionals, format, confidenceMin, timeZone: timeZone ?? null }
}

function readFormat(word: string): NotesFormat | null | undefined {
  if (word === 'auto') return null
  return word === 'docx' ? word : CaptureFormat.safeParse(word).data
}

/** Returns one file's line of output: what was found, or an error object when the file can't be read. */
async function extractFile(file: string, { format, confidenceMin, timeZone }: Omit<Asked, 'files'>): Promise<object> {
  const notes = await readNotesFile(file, format)
  if (!notes.ok) return { file, error: { code: notes.problem.code, message: notes.problem.detail } }
  const extraction = extractDrafts(notes.value, { today: zonedToday(timeZone), timeZone, fileName: baseName(file) })
  return { file, meetings: printed(extraction, confidenceMin) }
}

function printed(extraction: Extraction, confidenceMin: number): object[] {
  return extraction.meetings.map((meeting) => printedMeeting(meeting, confidenceMin))
}

function printedMeeting(meeting: MeetingDraft, confidenceMin: number): object {
  return {
    line: meeting.line,
    title: meeting.title.value,
    date: meeting.date.value,
    attendees: meeting.attendees
      .filter(({ state }) => state === 'present')
      .map(({ line, name, organization }) => ({ line, name, organization })),
    actions: meeting.actions
      .filter(({ confidence }) => confidence >= confidenceMin)
      .map(({ line, endLine, text, owners, due, done, confidence, by }) => ({
        line,
        endLine,
        text,
        owners: owners.value.map(({ name }) => name),
        due: due.value,
        done,
        confidence,
        by,
      })),
    decisions: meeting.decisions
      .filter(({ confidence }) => confidence >= confidenceMin)
      .map(({ line, endLine, text }) => ({ line, endLine, text })),
    speaking: meeting.speaking,
  }
}
