import { countOf } from '../number-words/count-of.ts'
import { isolateName } from '../number-words/isolate-name.ts'
import { leadersWords } from '../number-words/leaders-words.ts'
import { nameList } from '../number-words/name-list.ts'
import { shareWords } from '../number-words/share-words.ts'
import { shortDate } from '../short-date/short-date.ts'
import {
  meetingsPresent,
  meetingStateWords,
  type MeetingStripData,
  sortStripRows,
  type StripCell,
  type StripMeeting,
  whyNoMeetingStrip,
} from './layout.ts'
import { nothingToRead } from '../not-enough/nothing-to-show.ts'

function meetingWords(meeting: StripMeeting): string {
  return meeting.date === null ? `${meeting.title}, no date` : `${meeting.title}, ${shortDate(meeting.date)}`
}

/** Returns one mark in words: who, at which meeting, how. */
export function readStripCell(cell: StripCell, name: string): string {
  const share = cell.share === null ? '' : `, ${shareWords(cell.share)} of the speaking`
  return `${isolateName(name)} at ${meetingWords(cell.meeting)}: ${meetingStateWords[cell.state]}${share}.`
}

/** Returns the strip in one sentence, with its n: who was there most and who has fallen silent since when; the reason where there is too little. */
export function readMeetingStrip(data: MeetingStripData): string {
  const reason = whyNoMeetingStrip(data)
  if (reason !== null) return nothingToRead(reason)
  const rows = sortStripRows(data)
  const counts = rows.map((row) => ({ name: row.name, present: meetingsPresent(row, data.meetings) }))
  const most = Math.max(...counts.map((count) => count.present))
  const leaders = leadersWords(counts, (count) => count.present, ['was', 'were'])
  const total = countOf(data.meetings.length, 'meetings')
  const opening = `Over ${total}, ${leaders} there most often of ${countOf(rows.length, data.parties)}, at ${most}`
  const silent = rows.filter((row) => row.silentSince !== null)
  if (silent.length === 0) return `${opening}; none has fallen silent.`
  const parts = silent.map((row) => {
    const since = data.meetings.find((meeting) => meeting.id === row.silentSince)
    return since?.date ? `${isolateName(row.name)} since ${shortDate(since.date)}` : isolateName(row.name)
  })
  return `${opening}; fallen silent: ${parts.length > 3 ? nameList(parts) : parts.join(', ')}.`
}
