import type { Extraction, MeetingDraft } from '@evenkeel/domain/draft.ts'
import type { Line } from './1-normalise/line.ts'
import { editSheet, openSheet, type LinesChange, type LineSheet } from './1-normalise/line-sheet.ts'
import { markTurns } from './1-normalise/mark-turns.ts'
import type { NormalisedCapture } from './1-normalise/normalise-capture.ts'
import { countDialectMarks, dialectOf, recountDialectMarks, type DialectMarks } from './1-normalise/wiki-dialects.ts'
import { countTurns, mayHoldTurns, recountTurns, type TurnCounts } from './1-normalise/turn-counts.ts'
import { recogniseAttendees } from './2-recognise/attendees.ts'
import type { RosterEntry } from './2-recognise/roster-entry.ts'
import { editLineDays, readLineDays, type LineDays } from './2-recognise/dated-lines.ts'
import type { SourceHints } from './2-recognise/meeting-date.ts'
import { findMeetings, type MeetingPart } from './2-recognise/meetings.ts'
import { editSections, openSections, type SectionSheet } from './2-recognise/section-sheet.ts'
import { settleAffiliations } from './2-recognise/settle-affiliations.ts'
import { extractDrafts, isMeeting, readPart, type CaptureText, type ExtractionContext } from './pipeline.ts'
import { openMemory, type ParagraphMemory } from './4-refine/paragraph-memory.ts'
import { rememberRosterSigns, type ReadRosterSigns } from './2-recognise/roster-signs.ts'
import { forgetAll } from './remembered.ts'
import { shiftMeeting, shiftPlace, type Shift } from './shift-drafts.ts'

/** Reads a text that is being edited. */
export interface Extractor {
  /** Returns what the text as it is now seems to say: what `extractDrafts` returns for it, at a cost that the edit sets. */
  readonly update: (text: string) => Extraction
  /** Lets go of the text and of everything that was remembered of it; the next update reads it all. */
  readonly forget: () => void
}

/** No meeting's drafts depend on lines this far above or below it, its sections apart. */
const REACH = 4

/** One meeting with its drafts, and all that tells whether an edit changed them. */
interface ReadMeeting {
  readonly first: Line
  readonly from: number
  readonly until: number
  /** The number and start of the first line when the drafts were made. */
  readonly number: number
  readonly start: number
  readonly roster: readonly RosterEntry[]
  /** The roster with its organizations settled by what all rosters name. */
  readonly settled: readonly RosterEntry[]
  readonly meeting: MeetingDraft
}

/** What single lines and paragraphs said, as long as the text is open. */
interface ReadingMemory {
  readonly paragraphs: ParagraphMemory
  readonly rosterSigns: ReadRosterSigns
}

function openReadingMemory(): ReadingMemory {
  return { paragraphs: openMemory(), rosterSigns: rememberRosterSigns() }
}

interface ReadNotes {
  readonly days: LineDays
  readonly sections: SectionSheet
  readonly meetings: readonly ReadMeeting[]
}

interface ReadDocument {
  readonly sheet: LineSheet
  readonly turns: TurnCounts
  readonly marks: DialectMarks
  /** Null for a log or transcript: its layout is a matter of the whole text, and an edit reads it all. */
  readonly notes: ReadNotes | null
  readonly extraction: Extraction
}

/**
 * Returns a reader of one source whose text changes: an update of Markdown or plain text takes apart only the lines
 * that changed, and drafts again only the meetings that an edit reaches; other formats are read afresh.
 */
export function createExtractor(capture: Omit<CaptureText, 'text'>, context: ExtractionContext): Extractor {
  let read: ReadDocument | null = null
  let memory = openReadingMemory()
  const isPlain = capture.format === 'md' || capture.format === 'txt'
  return {
    update: (text) => {
      if (!isPlain) return extractDrafts({ ...capture, text }, context)
      if (read?.sheet.text === text) return read.extraction
      const before = read
      // What was read before is used up; should the reading fail, the next one is whole.
      read = null
      read = readText(before, { ...capture, text }, context, memory)
      return read.extraction
    },
    forget: () => {
      read = null
      memory = openReadingMemory()
      forgetAll()
    },
  }
}

function readText(
  before: ReadDocument | null,
  capture: CaptureText,
  context: ExtractionContext,
  memory: ReadingMemory,
): ReadDocument {
  const { text } = capture
  const { sheet, change } = before === null ? { sheet: openSheet(text), change: null } : editSheet(before.sheet, text)
  const turns =
    before === null || change === null
      ? countTurns(sheet.lines)
      : recountTurns(before.turns, change.removed, sheet.lines.slice(change.from, change.untilAfter))
  const marks =
    before === null || change === null
      ? countDialectMarks(sheet.lines)
      : recountDialectMarks(before.marks, change.removed, sheet.lines.slice(change.from, change.untilAfter))
  if (dialectOf(marks) !== null || (mayHoldTurns(turns) && markTurns(sheet.lines) !== null))
    return { sheet, turns, marks, notes: null, extraction: extractDrafts(capture, context) }
  const notesBefore = before?.notes ?? null
  const edit = notesBefore === null || change === null ? null : { before: notesBefore, change }
  const source = { text, lines: sheet.lines, utterances: null, title: null, startedAt: null }
  const hints = { title: capture.title ?? null, fileName: context.fileName ?? null, startedAt: null }
  const notes = readNotes(edit, source, hints, context, memory)
  return { sheet, turns, marks, ...notes }
}

/** The notes as they were before an edit, and the lines that it replaced. */
interface Edit {
  readonly before: ReadNotes
  readonly change: LinesChange
}

function readNotes(
  edit: Edit | null,
  source: NormalisedCapture,
  hints: SourceHints,
  context: ExtractionContext,
  memory: ReadingMemory,
): { readonly notes: ReadNotes; readonly extraction: Extraction } {
  const { lines } = source
  const before = edit?.before.meetings ?? []
  const sections = edit === null ? openSections(lines) : editSections(edit.before.sections, lines, edit.change)
  const { sectionOf } = sections
  const days = edit === null ? readLineDays(lines) : editLineDays(edit.before.days, lines, edit.change)
  const parts = findMeetings(lines, hints, days)
  const known = new Map(before.map((one) => [one.first, one]))
  const kept = parts.map((part) => {
    const old = known.get(lines[part.from] ?? NO_LINE)
    return old !== undefined && edit !== null && isUntouched(part, old, sections, edit) ? old : null
  })
  const rosters = parts.map(
    (part, index) =>
      kept[index]?.roster ?? recogniseAttendees(lines, sectionOf, part.from, part.until, undefined, memory.rosterSigns),
  )
  const settled = hasSamePeople(before, rosters) ? settledAs(before, rosters) : settleAffiliations(rosters)
  const meetings = parts.map((part, index): ReadMeeting => {
    const old = kept[index] ?? null
    const first = lines[part.from] ?? NO_LINE
    const place = { first, from: part.from, until: part.until }
    const organized = settled[index] ?? []
    if (old !== null && isSameRoster(organized, old.settled)) return { ...old, ...place }
    const shift = old === null ? NO_SHIFT : { lines: first.number - old.number, letters: first.start - old.start }
    const roster = (rosters[index] ?? []).map((entry) => shiftPlace(entry, shift))
    const placed = organized.map((entry) => shiftPlace(entry, shift))
    const meeting = readPart(source, part, sectionOf, placed, context, memory.paragraphs).draft
    return { ...place, number: first.number, start: first.start, roster, settled: placed, meeting }
  })
  const drafts = meetings.map((one, index) => place(one, parts[index]))
  const extraction = {
    meetings: drafts.filter((meeting) => isMeeting(meeting, source, drafts.length > 1, context.fileName)),
  }
  return { notes: { days, sections, meetings }, extraction }
}

const NO_LINE = {} as Line
const NO_SHIFT: Shift = { lines: 0, letters: 0 }

/** Returns a meeting's drafts where its lines stand now. */
function place({ first, number, start, meeting }: ReadMeeting, part: MeetingPart | undefined): MeetingDraft {
  const shift: Shift = { lines: first.number - number, letters: first.start - start }
  if (part === undefined || (shift.lines === 0 && shift.letters === 0)) return meeting
  return { ...shiftMeeting(meeting, shift), title: part.title, date: part.date }
}

/** Nothing of a meeting is drafted again when its lines, those near it and their sections are what they were. */
function isUntouched(
  { from, until, title, date }: MeetingPart,
  old: ReadMeeting,
  { sectionOf, changed }: SectionSheet,
  { before, change }: Edit,
): boolean {
  if (until - from !== old.until - old.from) return false
  if (title.value !== old.meeting.title.value || date.value !== old.meeting.date.value) return false
  const opening = Math.min(from, sectionOf[from]?.line.index ?? from)
  if (change.from <= until + REACH && change.untilAfter >= opening - REACH) return false
  if (until <= changed.from || from >= changed.until) return true
  const sectionsBefore = before.sections.sectionOf
  for (let offset = 0; offset < until - from; offset++) {
    if (sectionOf[from + offset] !== sectionsBefore[old.from + offset]) return false
  }
  return true
}

/** Whether all rosters name the same people of the same organizations, meeting by meeting. */
function hasSamePeople(before: readonly ReadMeeting[], rosters: readonly (readonly RosterEntry[])[]): boolean {
  return (
    before.length === rosters.length && rosters.every((roster, index) => isSameRoster(roster, before[index]?.roster))
  )
}

function isSameRoster(one: readonly RosterEntry[], other: readonly RosterEntry[] | undefined): boolean {
  if (one === other) return true
  if (other === undefined || one.length !== other.length) return false
  return one.every((entry, index) => {
    const twin = other[index]
    return twin !== undefined && twin.name === entry.name && twin.organization === entry.organization
  })
}

/** Returns the rosters with the organizations that the same people were settled on before. */
function settledAs(
  before: readonly ReadMeeting[],
  rosters: readonly (readonly RosterEntry[])[],
): (readonly RosterEntry[])[] {
  return rosters.map((roster, index) => {
    const settled = before[index]?.settled ?? []
    if (roster === before[index]?.roster) return settled
    return roster.map((entry, place) => ({ ...entry, organization: settled[place]?.organization ?? null }))
  })
}
