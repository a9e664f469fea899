import type { Capture } from '@evenkeel/domain/capture.ts'
import type { Pairing } from '../pairing/pairing.ts'
import type { MeetingCards } from './draft-card.ts'

/** What the panel hands its worker. */
export interface ReviewJob {
  readonly capture: Capture
  /** `YYYY-MM-DD`: what words such as "tomorrow" count from where the notes carry no date. */
  readonly today: string
  /** The time zone of whoever takes the notes: its calendar tells the day of an instant. */
  readonly timeZone: string
  /** Where to ask what the record holds of this source; null without a pairing. */
  readonly pairing: Pairing | null
}

export type ReviewResult =
  | { readonly ok: true; readonly meetings: readonly MeetingCards[] }
  | { readonly ok: false; readonly detail: string }

/** A job with the number by which its answer is known. */
export type NumberedJob = ReviewJob & { readonly number: number }

export type ReviewAnswer = ReviewResult & { readonly number: number }
