import type { Phrases } from './phrases.ts'

/** How a language speaks of meetings. */
export interface MeetingWords {
  /** Words of a dated heading that say that a meeting begins there. */
  readonly headings: Phrases
  /** Words of a title that say that the document is about a meeting. */
  readonly titles: Phrases
  /** Labels of the line that gives the meeting's day. */
  readonly dateLabels: Phrases
  /** Words of lines that tell of another day than the meeting's. */
  readonly otherDays: Phrases
  /** Single words of a dated line that tell of another meeting than the one that it stands in. */
  readonly otherMeetings?: Phrases
  /** Openings of lines that tell when the text was made. */
  readonly stamps: Phrases
  /** Words by which a meeting did not take place. */
  readonly cancelled: Phrases
  /** What calls a text a period's report, which is no meeting. */
  readonly reports: Phrases
  /** What the next meeting is called. */
  readonly nextMeeting: Phrases
}
