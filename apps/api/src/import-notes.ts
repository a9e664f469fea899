import type { CaptureFormat } from '@evenkeel/domain/capture.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import type { CalendarDate, Instant, Ulid } from '@evenkeel/domain/identifier.ts'
import type { Confirmation } from '@evenkeel/domain/item.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import type { Reading, ReadingOutcome } from '@evenkeel/domain/reading.ts'
import { detectFormat } from '@evenkeel/extract/detect-format.ts'
import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import { certainMerges } from '@evenkeel/extract/identity/certain-merges.ts'
import type { MergeSuggestion } from '@evenkeel/extract/identity/suggest-merges.ts'
import { toReading } from '@evenkeel/extract/to-reading.ts'
import type { CoalitionStore } from './ports.ts'

/** One document of notes; `path` is its path inside the imported folder, by which a later import knows it again. */
export interface NotesFile {
  readonly path: string
  readonly text: string
  /** How the text is to be read, where that is known; else it is told from the text and the path. */
  readonly format?: CaptureFormat
}

export interface ImportOptions {
  /** Drafts below this chance, 0 to 1, are left out. */
  readonly confidenceMin: number
  readonly confirmation: Confirmation
  readonly today: CalendarDate
  /** The time zone whose calendar tells the day of an instant; without it the day is the one written. */
  readonly timeZone?: string | null
  readonly now: () => Instant
  readonly newId: () => Ulid
  /** Who is noted in the ledger as having done it. */
  readonly actor: string
  readonly onProgress?: (progress: ImportProgress) => void
}

export interface ImportProgress {
  readonly stage: 'reading' | 'recording'
  readonly done: number
  /** Null while it is not known. */
  readonly total: number | null
}

export type ImportedFile =
  | { readonly path: string; readonly ok: true; readonly outcome: ReadingOutcome }
  | { readonly path: string; readonly ok: false; readonly problem: Problem }

/**
 * Reads documents of notes into a coalition, the earliest meetings first, so that what is carried over is met in the
 * order in which it happened; returns what became of each document, in that order.
 */
export async function importNotes(
  store: CoalitionStore,
  files: Iterable<NotesFile> | AsyncIterable<NotesFile>,
  options: ImportOptions,
): Promise<ImportedFile[]> {
  const imported: ImportedFile[] = []
  const readings: { path: string; reading: Reading }[] = []
  let read = 0
  for await (const file of files) {
    const reading = readNotes(file, options)
    if ('problem' in reading) imported.push({ path: file.path, ok: false, problem: reading.problem })
    else readings.push({ path: file.path, reading })
    read += 1
    options.onProgress?.({ stage: 'reading', done: read, total: null })
  }
  const known = new Set((await store.facts()).parties.map(({ id }) => id))
  readings.sort((a, b) => compareWords(firstDate(a.reading), firstDate(b.reading)) || compareWords(a.path, b.path))
  for (const { path, reading } of readings) {
    const command: Command = { id: options.newId(), at: options.now(), body: { type: 'reading.record', reading } }
    const [result] = await store.record([command], options.actor)
    if (result?.ok === true && result.reading !== null) imported.push({ path, ok: true, outcome: result.reading })
    else if (result?.ok === false) imported.push({ path, ok: false, problem: result.problem })
    else throw new Error('the store gave no outcome for a reading')
    options.onProgress?.({ stage: 'recording', done: imported.length, total: read })
  }
  await mergeNewcomers(store, known, options)
  return imported
}

const leftToPeople: ReadonlySet<string> = new Set(['parties-met', 'parties-told-apart'])

/** Who came with these notes and is certainly somebody else of the coalition is made one; those known before stay as people left them. */
async function mergeNewcomers(
  store: CoalitionStore,
  known: ReadonlySet<string>,
  options: ImportOptions,
): Promise<void> {
  const commands = withoutJoining(known, certainMerges(await store.facts())).map(
    ({ with: from, into, reason }): Command => ({
      id: options.newId(),
      at: options.now(),
      body: { type: 'party.merge', from, into, reason: reason.slice(0, 300) },
    }),
  )
  if (commands.length === 0) return
  const results = await store.record(commands, options.actor)
  // What speaks against one of them is for a person to weigh, who finds the two among the suggestions.
  const failed = results.find((result) => !result.ok && !leftToPeople.has(result.problem.code))
  if (failed !== undefined) throw new Error('the store refused to merge two parties that it has')
}

/** A newcomer may be certainly the same as two who were known before: that is no reason to make those two one. */
function withoutJoining(known: ReadonlySet<string>, merges: readonly MergeSuggestion[]): MergeSuggestion[] {
  const endOf = new Map<string, string>()
  const end = (id: string): string => {
    const next = endOf.get(id)
    return next === undefined ? id : end(next)
  }
  return merges.filter(({ with: from, into }) => {
    const [first, second] = [end(from), end(into)]
    if (known.has(first) && known.has(second)) return false
    if (first !== second) endOf.set(...(known.has(first) ? ([second, first] as const) : ([first, second] as const)))
    return true
  })
}

function readNotes(file: NotesFile, options: ImportOptions): Reading | { readonly problem: Problem } {
  const fileName = file.path.slice(file.path.lastIndexOf('/') + 1)
  const title = fileName.replace(/\.[A-Za-z0-9]{1,8}$/, '')
  try {
    const capture = { text: file.text, format: file.format ?? detectFormat(fileName, file.text), title }
    const extraction = extractDrafts(capture, { today: options.today, timeZone: options.timeZone ?? null, fileName })
    const source = { kind: 'file' as const, key: file.path.slice(-500), title: title.slice(0, 300), url: null }
    return toReading(extraction, source, {
      confidenceMin: options.confidenceMin,
      confirmation: options.confirmation,
      complete: true,
    })
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error
    return {
      problem: {
        code: 'notes-not-understood',
        detail: `The notes could not be read (${name}); nothing of them was recorded.`,
      },
    }
  }
}

/** Undated notes come last: nothing in them can be carried over to a known day. */
function firstDate(reading: Reading): string {
  const dates = reading.meetings.flatMap((meeting) => (meeting.date === null ? [] : [meeting.date]))
  return dates.sort()[0] ?? '9999'
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
