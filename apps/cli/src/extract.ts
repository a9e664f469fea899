import { parseArgs } from 'node:util'
import { CaptureFormat } from '@evenkeel/domain/capture.ts'
import type { Extraction, MeetingDraft } from '@evenkeel/domain/draft.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import type { CliCommand } from './command-line.ts'
import { baseName } from './base-name.ts'
import { readNotesFile, type NotesFormat } from './read-notes-file.ts'

/** Prints what is found in each file, one JSON object a line, in the order of the files. */
export const extractCommand: CliCommand = {
  usage: 'extract [--format auto|md|txt|html|vtt|srt|sbv|json|docx] [--min-confidence 0.5] FILE…',
  summary: 'Prints the meetings, attendees, action items, decisions and speaking counts found in each file.',
  run: async (words) => {
    const asked = readOptions(words)
    if (typeof asked === 'string') {
      process.stderr.write(`${asked}\nUsage: evenkeel ${extractCommand.usage}\n`)
      return 2
    }
    let status = 0
    for (const file of asked.files) {
      const answer = await extractFile(file, asked.format, asked.confidenceMin)
      if ('error' in answer) status = 1
      process.stdout.write(`${JSON.stringify(answer)}\n`)
    }
    return status
  },
}

interface Asked {
  readonly files: readonly string[]
  readonly format: NotesFormat | null
  readonly confidenceMin: number
}

function readOptions(words: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'auto' }, 'min-confidence': { type: 'string', default: '0.5' } },
    })
    const format = readFormat(values.format)
    if (format === undefined) return `There is no format '${values.format}'.`
    const confidenceMin = Number(values['min-confidence'])
    if (!(confidenceMin >= 0 && confidenceMin <= 1)) return '--min-confidence is a number from 0 to 1.'
    if (positionals.length === 0) return 'Name at least one file.'
    return { files: positionals, format, confidenceMin }
  } catch (error) {
    return error instanceof Error ? error.message : 'These options make no sense.'
  }
}

function readFormat(word: string): NotesFormat | null | undefined {
  if (word === 'auto') return null
  return word === 'docx' ? word : CaptureFormat.safeParse(word).data
}

/** Returns one file's line of output: what was found, or an error object when the file can't be read. */
export async function extractFile(file: string, format: NotesFormat | null, confidenceMin: number): Promise<object> {
  const notes = await readNotesFile(file, format)
  if (!notes.ok) return { file, error: { code: notes.problem.code, message: notes.problem.detail } }
  const extraction = extractDrafts(notes.value, { today: today(), fileName: baseName(file) })
  return { file, meetings: printed(extraction, confidenceMin) }
}

function today(): CalendarDate {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
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
