import { writeActionLines } from './action-lines.ts'
import { dayNumber, isoDate } from './calendar.ts'
import { type NotesShape, writeGeminiNotes } from './gemini-notes.ts'
import { writeHtmlPage } from './html-page.ts'
import { planMeetings } from './plan-meetings.ts'
import { type PlantedTask, tasksOf } from './planted-tasks.ts'
import { writePlainMinutes } from './plain-minutes.ts'
import type { PlannedMeeting } from './plan.ts'
import { writeRosterMinutes } from './roster-minutes.ts'
import { writeRunningDocument } from './running-document.ts'
import { allSeries, type Series } from './series.ts'
import { writeTranscript } from './transcript.ts'
import type { PlantedDocument, SampleDocument, WrittenDocument } from './written.ts'

export interface SampleOptions {
  /** Any whole number: the same one gives the same documents. */
  readonly seed: number
  /** The day that the two years end on, `YYYY-MM-DD`. */
  readonly today: string
}

const TRANSCRIPT_SHAPES = ['old-text', 'new-text', 'markdown'] as const

/** A group changes the way in which it keeps notes: by hand at first, by machine in the last year. */
function shapeOfFood(progress: number): NotesShape | 'by-hand' {
  if (progress < 0.5) return 'by-hand'
  return progress < 0.76 ? 'old' : 'new'
}

function writeOfFood(
  series: Series,
  meeting: PlannedMeeting,
  later: readonly PlannedMeeting[],
  date: string,
  { seed, today }: SampleOptions,
): WrittenDocument {
  if (shapeOfFood(meeting.progress) === 'by-hand') {
    const format = meeting.number % 3 === 2 ? 'txt' : 'md'
    return writePlainMinutes(`food-and-health/${date}-minutes.${format}`, series.title, meeting, format, seed)
  }
  return writeGeminiNotes(
    `food-and-health/${date} Notes by Gemini.md`,
    series.title,
    meeting,
    shapeOfFood,
    later,
    dayNumber(today),
    seed,
  )
}

function writeOne(
  series: Series,
  meeting: PlannedMeeting,
  later: readonly PlannedMeeting[],
  options: SampleOptions,
): WrittenDocument {
  const date = isoDate(meeting.day)
  const { seed } = options
  const { key } = series
  switch (key) {
    case 'coordination':
      return writeRosterMinutes(`coordination-circle/${date}.md`, series.title, meeting, series.members, seed)
    case 'hotline':
      return writeActionLines(`hotline/${date}-hotline.md`, series.title, meeting, seed)
    case 'festival':
      return writeHtmlPage(`festival/${date}.html`, series.title, meeting, seed)
    case 'assembly': {
      const shape = TRANSCRIPT_SHAPES[meeting.number % 3] ?? 'markdown'
      const extension = shape === 'markdown' ? 'md' : 'txt'
      return writeTranscript(`assembly/${date} Transcript.${extension}`, series.title, meeting, shape, seed)
    }
    case 'food':
    case 'river':
      return writeOfFood(series, meeting, later, date, options)
    default:
      return key satisfies never
  }
}

function writeAll(options: SampleOptions): WrittenDocument[] {
  const { seed, today } = options
  const meetings = planMeetings(seed, today)
  return allSeries.flatMap((series) => {
    const mine = meetings.filter((meeting) => meeting.series === series.key)
    if (series.key === 'river') {
      return [writeRunningDocument('river-and-homes/Running notes.md', series.title, mine, seed)]
    }
    return mine.map((meeting, index) => writeOne(series, meeting, mine.slice(index + 1), options))
  })
}

/** Returns the notes documents of a believable coalition's two years up to `today`; the same options give the same bytes. */
export function writeSample(options: SampleOptions): readonly SampleDocument[] {
  return writeAll(options).map(({ path, text }) => ({ path, text }))
}

/** Returns what was planted in each document of `writeSample` with the same options: meetings, who was there, and tasks. */
export function sampleTruth(options: SampleOptions): readonly PlantedDocument[] {
  return writeAll(options).map(({ path, meetings }) => ({ path, meetings }))
}

/** Returns the distinct tasks of `sampleTruth` with the same options in order of time, each with whether and when it ends done. */
export function sampleTasks(options: SampleOptions): readonly PlantedTask[] {
  return tasksOf(writeAll(options))
}
