import type { SamplePerson } from './people.ts'

export type SeriesKey = 'river' | 'food' | 'coordination' | 'hotline' | 'assembly' | 'festival'

export interface Remark {
  readonly speaker: SamplePerson
  readonly topic: string
  readonly text: string
}

export type TaskOwner =
  | { readonly kind: 'person'; readonly person: SamplePerson }
  | { readonly kind: 'party'; readonly name: string }

export interface Task {
  /** An infinitive without "to". */
  readonly text: string
  readonly topic: string
  /** Empty when nobody took it. */
  readonly owners: readonly TaskOwner[]
  readonly dueDay: number | null
  readonly dueWords: string | null
  readonly day: number
  /** Where in the two years it was given out, 0 to 1. */
  readonly progress: number
  /** Null when it is not done by the end of the two years. */
  readonly closedDay: number | null
  /** No later meeting speaks of it again. */
  readonly forgotten: boolean
}

/** Something that was moved, and what became of it. */
export interface Motion {
  readonly topic: string
  readonly text: string
  readonly outcome: 'carried' | 'failed' | 'tabled'
  readonly mover: SamplePerson
  readonly seconder: SamplePerson
}

/** What happened at one meeting, before anybody wrote it down. */
export interface PlannedMeeting {
  readonly series: SeriesKey
  readonly number: number
  readonly day: number
  /** The day of the series' next meeting, or of `today` after the last: notes are ticked until then. */
  readonly untilDay: number
  /** Where in the two years it lies, 0 to 1. */
  readonly progress: number
  readonly present: readonly SamplePerson[]
  readonly absent: readonly SamplePerson[]
  readonly facilitator: SamplePerson
  readonly noteTaker: SamplePerson
  readonly remarks: readonly Remark[]
  readonly tasks: readonly Task[]
  /** Tasks of earlier meetings that the group went through again. */
  readonly carried: readonly Task[]
  readonly agreed: readonly Motion[]
  /** What was moved and did not carry. */
  readonly declined: readonly Motion[]
}
