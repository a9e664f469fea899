import * as z from 'zod/mini'
import { CalendarDate, Identifier } from './identifier.ts'

/** One gathering, found in a source; `date` is null when the notes do not say. */
export const Meeting = z.object({
  id: Identifier,
  source: Identifier,
  title: z.string().check(z.maxLength(300)),
  date: z.nullable(CalendarDate),
})
export type Meeting = z.infer<typeof Meeting>

/** `absent` covers regrets and unticked rosters; who was never on a roster has no row at all. */
export const AttendanceState = z.enum(['present', 'absent'])
export type AttendanceState = z.infer<typeof AttendanceState>

export const MeetingRole = z.enum(['chair', 'facilitator', 'note-taker', 'guest'])
export type MeetingRole = z.infer<typeof MeetingRole>

/**
 * Of a row that stands for several people (see `Withheld`): of how many of those who were there speaking would be
 * counted. A row about one person has none.
 */
const MeasuredPeople = z.optional(z.int().check(z.nonnegative()))

/** One person's presence or absence at one meeting, with the organization that they stood for on that day. */
export const Attendance = z.object({
  meeting: Identifier,
  person: Identifier,
  organization: z.nullable(Identifier),
  state: AttendanceState,
  role: z.nullable(MeetingRole),
  measured: MeasuredPeople,
})
export type Attendance = z.infer<typeof Attendance>

/** How the speaking figures of a meeting came about: they are not comparable across ways. */
export const SpeakingMethod = z.enum(['transcript', 'captions', 'minutes'])
export type SpeakingMethod = z.infer<typeof SpeakingMethod>

/** What one person said at one meeting, as counts; `seconds` is null where the source has no times. */
export const Speaking = z.object({
  meeting: Identifier,
  person: Identifier,
  turns: z.int().check(z.nonnegative()),
  words: z.int().check(z.nonnegative()),
  seconds: z.nullable(z.number().check(z.nonnegative())),
  method: SpeakingMethod,
  measured: MeasuredPeople,
  /** In what a reader without people gets: that the first, or last, turn of the meeting is in this row; else left out. */
  opened: z.optional(z.boolean()),
  closed: z.optional(z.boolean()),
})
export type Speaking = z.infer<typeof Speaking>

/** How often `to` took the turn right after `from` at one meeting. */
export const TurnTransition = z.object({
  meeting: Identifier,
  from: Identifier,
  to: Identifier,
  count: z.int().check(z.positive()),
})
export type TurnTransition = z.infer<typeof TurnTransition>
