import { scaleSqrt } from 'd3-scale'
import { layoutNamedRows, type NamedRow } from '../named-rows/named-rows.ts'
import { byText } from '../number-words/by-text.ts'
import { countOf } from '../number-words/count-of.ts'
import { shortDate } from '../short-date/short-date.ts'
import { textWidth } from '../text-fit/text-width.ts'
import { wrapText } from '../text-fit/wrap-text.ts'

/** What is known of one row at one meeting; `present` means present with speaking not measured. */
export type MeetingState = 'spoke' | 'present' | 'silent' | 'absent' | 'not-on-roster' | 'not-measured'

export interface StripMeeting {
  id: string
  title: string
  /** Calendar date YYYY-MM-DD, null where the notes do not say. */
  date: string | null
}

export interface StripMark {
  meeting: string
  state: MeetingState
  /** The share of the meeting's speaking, 0 to 1; null unless `state` is `spoke`. */
  share: number | null
}

export interface StripRow {
  id: string
  name: string
  /** A meeting without a mark counts as `not-on-roster`. */
  marks: StripMark[]
  /** The meeting from which on this row was absent or silent throughout; null when it was not. */
  silentSince: string | null
}

export interface MeetingStripData {
  /** In the order of time. */
  meetings: StripMeeting[]
  rows: StripRow[]
  /** What the rows are, in the plural: "organizations". */
  parties: string
  notEnough?: string | null
}

/** Narrower than this, and two meetings cannot be told apart or pointed at. */
const cellMin = 12
const cellMax = 36
/** How many rows are drawn; the rest is in the table. */
const rowsDrawn = 30

export const meetingStateWords: Record<MeetingState, string> = {
  spoke: 'spoke',
  present: 'present, speaking not measured',
  silent: 'present, silent',
  absent: 'absent',
  'not-on-roster': 'not on the roster',
  'not-measured': 'not known',
}

export interface StripCell {
  /** The row's id and the meeting's. */
  id: string
  meeting: StripMeeting
  state: MeetingState
  share: number | null
  x: number
  y: number
  /** The radius of the dot; only that of `spoke` depends on the share. */
  radius: number
}

export interface DrawnStripRow {
  row: NamedRow
  strip: StripRow
  cells: StripCell[]
  /** Behind the meetings from which on the row has fallen silent. */
  silence: { x: number; y: number; width: number; height: number } | null
}

export interface MeetingStripLayout {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  cell: number
  dates: { x: number; label: string }[]
  rows: DrawnStripRow[]
  /** Earlier meetings for which there was no room, and rows likewise. */
  hiddenMeetings: number
  hiddenRows: number
  notes: { text: string; y: number }[]
}

/** Returns why no strip can be drawn, null when one can. */
export function whyNoMeetingStrip(data: MeetingStripData): string | null {
  if (data.notEnough) return data.notEnough
  if (data.meetings.length === 0) return 'No meeting in this span of time.'
  return data.rows.length === 0 ? `No ${data.parties} in this span of time.` : null
}

/** Returns what is known of a row at a meeting: a meeting without a mark is one whose roster it was not on. */
export function markAt(row: StripRow, meeting: string): StripMark {
  return row.marks.find((mark) => mark.meeting === meeting) ?? { meeting, state: 'not-on-roster', share: null }
}

/** Returns the meetings at which a row was there, spoken or not. */
export function meetingsPresent(row: StripRow, meetings: readonly StripMeeting[]): number {
  return meetings.filter((meeting) => ['spoke', 'present', 'silent'].includes(markAt(row, meeting.id).state)).length
}

/** Returns the rows: those that fell silent first, then by the number of meetings at which they were there. */
export function sortStripRows(data: MeetingStripData): StripRow[] {
  const present = new Map(data.rows.map((row) => [row.id, meetingsPresent(row, data.meetings)]))
  return data.rows.toSorted(
    (a, b) =>
      Number(b.silentSince !== null) - Number(a.silentSince !== null) ||
      (present.get(b.id) ?? 0) - (present.get(a.id) ?? 0) ||
      byText(a.name, b.name) ||
      byText(a.id, b.id),
  )
}

/** Returns the geometry for a width in pixels: a row each, the latest meetings that have room, oldest on the left. */
export function layoutMeetingStrip(data: MeetingStripData, width: number): MeetingStripLayout {
  const sorted = sortStripRows(data)
  const drawn = sorted.slice(0, rowsDrawn)
  const top = 30
  const named = layoutNamedRows(
    drawn.map((row) => ({
      id: row.id,
      name: row.name,
      value: `${meetingsPresent(row, data.meetings)} of ${data.meetings.length}`,
    })),
    { width, top, markHeight: 22 },
  )
  const room = Math.max(1, Math.floor((named.plot.right - named.plot.left) / cellMin))
  const meetings = data.meetings.slice(-room)
  const cell = Math.min(cellMax, (named.plot.right - named.plot.left) / meetings.length)
  const places = meetings.map((_, index) => named.plot.left + (index + 0.5) * cell)
  const rows = named.rows.flatMap((row, index) => {
    const strip = drawn[index]
    return strip === undefined ? [] : [drawRow(row, strip, { meetings, places, cell })]
  })
  const hiddenMeetings = data.meetings.length - meetings.length
  const hiddenRows = sorted.length - drawn.length
  const notes = notesOf(hiddenMeetings, hiddenRows, data.parties).flatMap((note) => wrapText(note, width - 8, 12))
  return {
    width,
    height: named.bottom + 8 + notes.length * 20,
    plot: { ...named.plot, top, bottom: named.bottom },
    cell,
    dates: dateLabels(meetings, places, width),
    rows,
    hiddenMeetings,
    hiddenRows,
    notes: notes.map((text, index) => ({ text, y: named.bottom + 20 + index * 20 })),
  }
}

interface RowContext {
  meetings: readonly StripMeeting[]
  places: readonly number[]
  cell: number
}

function drawRow(row: NamedRow, strip: StripRow, { meetings, places, cell }: RowContext): DrawnStripRow {
  const largest = Math.min(11, cell / 2 - 0.5)
  const radiusOf = scaleSqrt([0, 1], [2, largest]).clamp(true)
  const cells = meetings.map((meeting, index) => {
    const { state, share } = markAt(strip, meeting.id)
    const radius = state === 'spoke' ? radiusOf(share ?? 0) : Math.min(4, largest * 0.6)
    return { id: `${strip.id} ${meeting.id}`, meeting, state, share, x: places[index] ?? 0, y: row.markY, radius }
  })
  const since = meetings.findIndex((meeting) => meeting.id === strip.silentSince)
  const start = (places[since] ?? 0) - cell / 2
  const end = (places.at(-1) ?? 0) + cell / 2
  const silence = since === -1 ? null : { x: start, y: row.markY - 11, width: end - start, height: 22 }
  return { row, strip, cells, silence }
}

function notesOf(hiddenMeetings: number, hiddenRows: number, parties: string): string[] {
  const notes: string[] = []
  if (hiddenMeetings > 0) notes.push(`${countOf(hiddenMeetings, 'earlier meetings')} in the table only`)
  if (hiddenRows > 0) notes.push(`${countOf(hiddenRows, `more ${parties}`)} in the table only`)
  return notes
}

/** The first meeting's date and as many after it as have room. */
function dateLabels(
  meetings: readonly StripMeeting[],
  places: readonly number[],
  width: number,
): { x: number; label: string }[] {
  const labels: { x: number; label: string }[] = []
  let free = 0
  meetings.forEach((meeting, index) => {
    if (meeting.date === null) return
    const label = shortDate(meeting.date)
    const half = textWidth(label, 12) / 2
    const x = Math.min(Math.max(places[index] ?? 0, half), width - half)
    if (x - half < free) return
    free = x + half + 14
    labels.push({ x, label })
  })
  return labels
}
