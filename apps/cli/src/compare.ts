import { parseArgs } from 'node:util'
import { normaliseCapture } from '@evenkeel/extract/1-normalise/normalise-capture.ts'
import { compareDocuments, type DocumentState } from '@evenkeel/extract/compare/compare-documents.ts'
import type { ComparableItem } from '@evenkeel/extract/compare/compare-readings.ts'
import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import { baseName } from './base-name.ts'
import { commandOf } from './command-line.ts'
import { readNotesFile } from './read-notes-file.ts'

/** Relative dates in these files are never printed, so any day serves as the reference. */
const ANY_DAY = '2000-01-01'
const CONFIDENCE_MIN = 0.5

/** Prints what a re-reading makes of two states of one document, one JSON object a line. */
export const compareCommand = commandOf({
  usage: 'compare OLD NEW',
  summary:
    'Prints which action items are new, changed, completed, reopened, gone or unchanged between two states of a document.',
  readOptions: (words) => {
    const [old, now, ...more] = parseArgs({ args: words, allowPositionals: true }).positionals
    return old === undefined || now === undefined || more.length > 0 ? 'Name two files.' : { old, now }
  },
  run: async ({ old, now }) => {
    const before = await readState(old)
    const after = await readState(now)
    if (typeof before === 'string' || typeof after === 'string') {
      for (const problem of [before, after]) if (typeof problem === 'string') process.stderr.write(`${problem}\n`)
      return 1
    }
    for (const { change, old, now } of compareDocuments(before, after)) {
      process.stdout.write(`${JSON.stringify({ change, old: place(old), new: place(now) })}\n`)
    }
    return 0
  },
})

function place(item: ComparableItem | null): { line: number; text: string } | null {
  return item === null ? null : { line: item.line, text: item.text }
}

async function readState(file: string): Promise<DocumentState | string> {
  const notes = await readNotesFile(file, null)
  if (!notes.ok) return `${file}: ${notes.problem.detail}`
  const { meetings } = extractDrafts(notes.value, { today: ANY_DAY, fileName: baseName(file) })
  const items = meetings.flatMap((meeting) =>
    meeting.actions
      .filter(({ confidence }) => confidence >= CONFIDENCE_MIN)
      .map(({ text: words, owners, done, line }) => ({
        text: words,
        owners: owners.value.map(({ name }) => name),
        done,
        line,
        meeting: meeting.date.value ?? meeting.title.value,
      })),
  )
  return { items, lines: normaliseCapture(notes.value.text, notes.value.format).lines }
}
