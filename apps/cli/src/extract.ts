import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { CaptureFormat } from '@evenkeel/domain/capture.ts'
import type { Extraction, MeetingDraft } from '@evenkeel/domain/draft.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { detectFormat } from '@evenkeel/extract/detect-format.ts'
import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import type { CliCommand } from './command-line.ts'
import { decodeText } from './decode-text.ts'
import { baseName } from './base-name.ts'

/** Prints what is found in each file, one JSON object a line, in the order of the files. */
export const extractCommand: CliCommand = {
  usage: 'extract [--format auto|md|txt|html|vtt|srt|sbv|json] [--min-confidence 0.5] FILE…',
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
  readonly format: CaptureFormat | null
  readonly confidenceMin: number
}

function readOptions(words: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'auto' }, 'min-confidence': { type: 'string', default: '0.5' } },
    })
    const format = CaptureFormat.safeParse(values.format)
    if (values.format !== 'auto' && !format.success) return `There is no format '${values.format}'.`
    const confidenceMin = Number(values['min-confidence'])
    if (!(confidenceMin >= 0 && confidenceMin <= 1)) return '--min-confidence is a number from 0 to 1.'
    if (positionals.length === 0) return 'Name at least one file.'
    return { files: positionals, format: format.success ? format.data : null, confidenceMin }
  } catch (error) {
    return error instanceof Error ? error.message : 'These options make no sense.'
  }
}

/** Returns one file's line of output: what was found, or an error object when the file can't be read. */
export async function extractFile(file: string, format: CaptureFormat | null, confidenceMin: number): Promise<object> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    const detail =
      cause === 'ENOENT'
        ? 'There is no such file.'
        : cause === 'EISDIR'
          ? 'This is a folder.'
          : `It can't be read (${cause}).`
    return { file, error: { code: 'file-unreadable', message: detail } }
  }
  const decoded = decodeText(bytes)
  if (!decoded.ok) return { file, error: { code: decoded.problem.code, message: decoded.problem.detail } }
  const text = decoded.value
  const extraction = extractDrafts(
    { text, format: format ?? detectFormat(file, text) },
    { today: today(), fileName: baseName(file) },
  )
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
