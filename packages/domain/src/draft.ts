import type { DecisionMethod, MotionOutcome, VoteCount } from './decision.ts'
import type { Certainty } from './evidence.ts'
import type { CalendarDate } from './identifier.ts'
import type { MeetingRole, SpeakingMethod } from './meeting.ts'

/** A stretch of a capture's normalised text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A value with how sure it is, where it stands, in which words, and which recogniser proposed it. */
export interface Drafted<T> {
  readonly value: T
  readonly certainty: Certainty
  readonly span: Span | null
  readonly quote: string | null
  readonly by: string
}

/** Where a draft stands: 1-based first and last line of the source as given, span and verbatim quote. */
export interface DraftPlace {
  readonly line: number
  readonly endLine: number
  readonly span: Span
  readonly quote: string
}

export interface AttendeeDraft extends DraftPlace {
  readonly name: string
  readonly email: string | null
  readonly handle: string | null
  readonly organization: string | null
  readonly role: MeetingRole | null
  readonly state: 'present' | 'absent'
  readonly by: string
}

export interface OwnerDraft {
  readonly name: string
  readonly email: string | null
  readonly handle: string | null
}

export interface ActionDraft extends DraftPlace {
  readonly text: string
  /** An empty value with certainty `unknown` when nobody is named; never invented. */
  readonly owners: Drafted<readonly OwnerDraft[]>
  readonly due: Drafted<CalendarDate | null>
  readonly dueWords: string | null
  readonly done: boolean
  /** The chance, 0 to 1, that a careful coordinator would put this on the board. */
  readonly confidence: number
  readonly by: string
}

export interface DecisionDraft extends DraftPlace {
  readonly text: string
  /** How a motion went; null for what was decided without one, or where the record does not say. */
  readonly outcome: MotionOutcome | null
  readonly method: DecisionMethod | null
  readonly mover: string | null
  readonly seconder: string | null
  readonly votes: VoteCount | null
  readonly confidence: number
  readonly by: string
}

export interface SpeakingDraft {
  readonly name: string
  readonly turns: number
  readonly words: number
  readonly seconds: number | null
  /** The turns without those that only show listening ("yeah") while another keeps the floor; left out when that is all of them. */
  readonly floorTurns?: number
}

export interface TransitionDraft {
  readonly from: string
  readonly to: string
  readonly count: number
}

export interface MeetingDraft {
  /** 1-based line where the meeting's part of the source begins. */
  readonly line: number
  readonly title: Drafted<string | null>
  readonly date: Drafted<CalendarDate | null>
  readonly attendees: readonly AttendeeDraft[]
  readonly actions: readonly ActionDraft[]
  readonly decisions: readonly DecisionDraft[]
  readonly speaking: readonly SpeakingDraft[]
  readonly transitions: readonly TransitionDraft[]
  readonly speakingMethod: SpeakingMethod | null
}

/** Everything that one capture seems to say; nothing in it is a fact yet. */
export interface Extraction {
  readonly meetings: readonly MeetingDraft[]
}
