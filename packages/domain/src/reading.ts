import * as z from 'zod/mini'
import { DecisionMethod, MotionOutcome, VoteCount } from './decision.ts'
import { Locator } from './evidence.ts'
import { CalendarDate } from './identifier.ts'
import { AssignmentRole, Confirmation } from './item.ts'
import { AttendanceState, MeetingRole, SpeakingMethod } from './meeting.ts'
import { PartyMention } from './party.ts'
import { SourceReference } from './source.ts'

const Quote = z.string().check(z.maxLength(1000))
const Count = z.int().check(z.nonnegative(), z.maximum(10_000_000))

export const ReadAttendance = z.object({
  party: PartyMention,
  state: AttendanceState,
  role: z.nullable(MeetingRole),
})
export type ReadAttendance = z.infer<typeof ReadAttendance>

export const ReadSpeaking = z.object({
  party: PartyMention,
  turns: Count,
  words: Count,
  seconds: z.nullable(z.number().check(z.nonnegative())),
})
export type ReadSpeaking = z.infer<typeof ReadSpeaking>

export const ReadTransition = z.object({ from: PartyMention, to: PartyMention, count: z.int().check(z.positive()) })
export type ReadTransition = z.infer<typeof ReadTransition>

export const ReadItem = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  parties: z.array(z.object({ party: PartyMention, role: AssignmentRole })).check(z.maxLength(50)),
  due: z.nullable(CalendarDate),
  dueWords: z.nullable(z.string().check(z.maxLength(200))),
  done: z.boolean(),
  confirmation: Confirmation,
  locator: Locator,
  quote: Quote,
  /** The recogniser that proposed it, or `person` when somebody tagged it by hand. */
  by: z.string().check(z.maxLength(80)),
})
export type ReadItem = z.infer<typeof ReadItem>

export const ReadDecision = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** Left out or null where the notes do not say; the same for how a motion went and who made it. */
  method: z.optional(z.nullable(DecisionMethod)),
  outcome: z.optional(z.nullable(MotionOutcome)),
  mover: z.optional(z.nullable(PartyMention)),
  seconder: z.optional(z.nullable(PartyMention)),
  votes: z.optional(z.nullable(VoteCount)),
  confirmation: Confirmation,
  locator: Locator,
  quote: Quote,
  by: z.string().check(z.maxLength(80)),
})
export type ReadDecision = z.infer<typeof ReadDecision>

export const ReadMeeting = z.object({
  title: z.string().check(z.maxLength(300)),
  date: z.nullable(CalendarDate),
  attendance: z.array(ReadAttendance).check(z.maxLength(1000)),
  speaking: z.array(ReadSpeaking).check(z.maxLength(1000)),
  speakingMethod: z.nullable(SpeakingMethod),
  transitions: z.array(ReadTransition).check(z.maxLength(20_000)),
  items: z.array(ReadItem).check(z.maxLength(5000)),
  decisions: z.array(ReadDecision).check(z.maxLength(5000)),
})
export type ReadMeeting = z.infer<typeof ReadMeeting>

/**
 * What a person let pass of one reading of a source: anything from one confirmed item to a whole document.
 * Never the text itself, only what was confirmed, its quotes, and counts.
 */
export const Reading = z.object({
  source: SourceReference,
  /** True only when it carries everything found in the whole source: then what is missing from it is gone. */
  complete: z.boolean(),
  meetings: z.array(ReadMeeting).check(z.maxLength(2000)),
})
export type Reading = z.infer<typeof Reading>

/** What became of the items of a reading, counted; `decisions` counts new decisions only. */
export const ReadingOutcome = z.object({
  source: z.string(),
  new: Count,
  changed: Count,
  completed: Count,
  reopened: Count,
  gone: Count,
  unchanged: Count,
  decisions: Count,
  meetings: Count,
  /** The item that each submitted item became, in the order of the reading. */
  items: z.array(z.string()),
  /** The decision that each submitted decision became, in the order of the reading; the oldest answers lack it. */
  decisionIds: z.optional(z.array(z.string())),
})
export type ReadingOutcome = z.infer<typeof ReadingOutcome>
