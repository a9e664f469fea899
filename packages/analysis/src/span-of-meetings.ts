import type { Facts } from '@evenkeel/domain/facts.ts'
import { meetingRecords } from './meeting-record.ts'
import { cutFrom } from './window.ts'

/** Meetings of a record that stand next to each other: those `first` to `end` - 1 of its `meetingRecords`. */
export interface SpanOfMeetings {
  /** The record that the span was cut from; itself where nothing was cut off. */
  readonly whole: Facts
  readonly first: number
  readonly end: number
}

/** Returns where the meetings of facts stand among those of the record that they were cut from: a span of time leaves out none between two. */
export function spanOfMeetings(facts: Facts): SpanOfMeetings {
  const whole = cutFrom(facts)?.whole ?? facts
  const meetings = meetingRecords(facts)
  const [opening] = meetings
  const first = opening === undefined ? 0 : meetingRecords(whole).indexOf(opening)
  return { whole, first, end: first + meetings.length }
}
