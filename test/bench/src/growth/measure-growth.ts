import { normaliseCapture } from '@evenkeel/extract/1-normalise/normalise-capture.ts'
import { compareDocuments, type DocumentState } from '@evenkeel/extract/compare/compare-documents.ts'
import type { ComparableItem } from '@evenkeel/extract/compare/compare-readings.ts'
import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import { DONE_MARKS, editLightly, markDone, type LightEdit } from './light-edits.ts'
import { textOf, traceLines, type MeetingNotes, type TracedLine } from './running-notes.ts'

/** How a document changes between two readings besides the meeting that is put on top. */
export interface GrowthOptions {
  readonly edits: readonly LightEdit[]
  /** Share, 0 to 1, of the open items that are marked done before each reading. */
  readonly completing: number
  readonly order: 'newest-first' | 'newest-last'
  readonly random: () => number
}

/** What the re-readings of a growing document made of its items, counted over all readings. */
export interface GrowthCount {
  readings: number
  items: number
  /** Items that were told before, told as new. */
  duplicates: number
  /** Items of lines that stood in the document before without being told, told as new. */
  late: number
  /** Items told as gone although their line stands. */
  lost: number
  /** Items taken for another line's item. */
  confused: number
  /** Items of untouched lines told as changed, completed or reopened. */
  restless: number
  markedDone: number
  completed: number
  readonly examples: string[]
}

const CONFIDENCE_MIN = 0.5
const ANY_DAY = '2000-01-01'
const EXAMPLES_MAX = 60

interface Traced extends ComparableItem {
  readonly mark: string
  readonly endMark: string
}

interface TracedState extends DocumentState {
  readonly items: readonly Traced[]
}

/** Returns what is told, reading by reading, of a running document that gains one meeting at a time. */
export function measureGrowth(run: readonly MeetingNotes[], options: GrowthOptions): GrowthCount {
  const count: GrowthCount = {
    readings: 0,
    items: 0,
    duplicates: 0,
    late: 0,
    lost: 0,
    confused: 0,
    restless: 0,
    markedDone: 0,
    completed: 0,
    examples: [],
  }
  let lines: readonly TracedLine[] = []
  let before: TracedState = { items: [], lines: [] }
  let linesBefore = lines
  for (const notes of run) {
    const edited = changeSome(lines, before.items, options)
    lines =
      options.order === 'newest-first'
        ? [...traceLines(notes), ...edited.lines]
        : [...edited.lines, ...traceLines(notes)]
    const now = readTraced(lines)
    tell(count, before, now, linesBefore, lines, edited)
    before = now
    linesBefore = lines
  }
  return count
}

function readTraced(lines: readonly TracedLine[]): TracedState {
  const text = textOf(lines)
  const { meetings } = extractDrafts({ text, format: 'md' }, { today: ANY_DAY })
  const items = meetings.flatMap((meeting) =>
    meeting.actions
      .filter(({ confidence }) => confidence >= CONFIDENCE_MIN)
      .map(({ text: words, owners, done, line, endLine }) => ({
        text: words,
        owners: owners.value.map(({ name }) => name),
        done,
        line,
        meeting: meeting.date.value ?? meeting.title.value,
        mark: lines[line - 1]?.mark ?? '',
        endMark: lines[endLine - 1]?.mark ?? '',
      })),
  )
  return { items, lines: normaliseCapture(text, 'md').lines }
}

interface Edited {
  readonly lines: readonly TracedLine[]
  readonly touched: ReadonlySet<string>
  readonly completed: ReadonlySet<string>
}

function changeSome(lines: readonly TracedLine[], items: readonly Traced[], options: GrowthOptions): Edited {
  let edited: readonly TracedLine[] = lines
  const touched = new Set<string>()
  const completed = new Set<string>()
  for (const item of items) {
    const draw = options.random()
    const index = edited.findIndex(({ mark }) => mark === item.mark)
    const line = edited[index]
    if (line === undefined) continue
    if (draw < options.completing && !item.done) {
      const mark = DONE_MARKS[Math.floor(options.random() * DONE_MARKS.length)] ?? 'tick'
      // Nobody marks a line in the middle of a sentence that runs on.
      if (item.endMark !== item.mark || !/[.!?)*]\s*$/.test(line.text)) continue
      edited = edited.with(index, { ...line, text: markDone(line.text, mark) })
      touched.add(item.mark)
      completed.add(item.mark)
    } else if (options.edits.length > 0 && draw > 0.95) {
      const edit = options.edits[Math.floor(options.random() * options.edits.length)] ?? 'typo'
      edited = editLightly(edited, index, edit, options.random)
      touched.add(item.mark)
    }
  }
  return { lines: edited, touched, completed }
}

function tell(
  count: GrowthCount,
  before: TracedState,
  now: TracedState,
  linesBefore: readonly TracedLine[],
  lines: readonly TracedLine[],
  edited: Edited,
): void {
  const wasItem = new Set(before.items.map(({ mark }) => mark))
  const stoodBefore = new Set(edited.lines.map(({ mark }) => mark))
  const stands = new Map(lines.map(({ mark, text }) => [mark, text]))
  const note = (what: string, mark: string, more = ''): void => {
    if (count.examples.length < EXAMPLES_MAX) count.examples.push(`${what} ${mark} ${stands.get(mark) ?? ''}${more}`)
  }
  count.readings += 1
  count.items += now.items.length
  count.markedDone += edited.completed.size
  for (const { change, old, now: item } of compareDocuments(before, now)) {
    const oldMark = old === null ? null : (linesBefore[old.line - 1]?.mark ?? '')
    const nowMark = item === null ? null : (lines[item.line - 1]?.mark ?? '')
    if (oldMark === null && nowMark !== null && wasItem.has(nowMark)) {
      count.duplicates += 1
      note('duplicate', nowMark)
    } else if (oldMark === null && nowMark !== null && stoodBefore.has(nowMark)) {
      count.late += 1
      note('late', nowMark)
    }
    if (nowMark === null && oldMark !== null && stands.has(oldMark)) {
      count.lost += 1
      note('lost', oldMark)
    }
    if (oldMark === null || nowMark === null || old === null) continue
    if (oldMark !== nowMark) {
      count.confused += 1
      note('confused', nowMark, ` ← ${oldMark} ${old.text}`)
    } else if (edited.completed.has(nowMark)) {
      if (change === 'completed') count.completed += 1
      else note(`not completed (${change})`, nowMark)
    } else if (change !== 'unchanged' && !edited.touched.has(nowMark)) {
      count.restless += 1
      note(`restless (${change})`, nowMark, ` ← ${old.text}`)
    }
  }
}
