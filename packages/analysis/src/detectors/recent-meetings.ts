import type { Facts } from '@evenkeel/domain/facts.ts'
import { type MeetingRecord, meetingRecords } from '../meeting-record.ts'
import type { Window } from '../window.ts'

/** What is older than this is history, and nobody's question today; an earlier window asks it of then. */
const YEARS_BACK = 2

/** Returns the dated meetings of the last so many years (two) before the last one, in order. */
export function recentMeetings(inWindow: Facts, years = YEARS_BACK): readonly MeetingRecord[] {
  const dated = meetingRecords(inWindow).filter((meeting) => meeting.date !== null)
  const horizon = yearsBefore(dated.at(-1)?.date ?? '', years)
  return dated.filter((meeting) => (meeting.date ?? '') >= horizon)
}

/** Returns the last two years of a window up to the last meeting in it, for measures; the window itself where no meeting has a day. */
export function recentWindow(inWindow: Facts, window: Window): Window {
  let last = ''
  for (const { date } of inWindow.meetings) if (date !== null && date > last) last = date
  if (last === '') return window
  const horizon = yearsBefore(last)
  return window.from !== null && window.from >= horizon ? window : { from: horizon, to: window.to }
}

/** Returns the same day some years earlier; the day's own number stays. */
export function yearsBefore(day: string, years = YEARS_BACK): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`
}
