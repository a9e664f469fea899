/** What is known of one row at one meeting; `present` means present with speaking not measured. */
export type MeetingState = 'spoke' | 'present' | 'silent' | 'absent' | 'not-on-roster' | 'not-measured'

export interface StripMeeting {
  id: string
  title: string
  /** Calendar date YYYY-MM-DD, null where the notes do not say. */
  date: string | null
}

export interface StripMark {
  meeting: string
  state: MeetingState
  /** The share of the meeting's speaking, 0 to 1; null unless `state` is `spoke`. */
  share: number | null
}

export interface StripRow {
  id: string
  name: string
  /** A meeting without a mark counts as `not-on-roster`. */
  marks: StripMark[]
  /** The meeting from which on this row was absent or silent throughout; null when it was not. */
  silentSince: string | null
}

export interface MeetingStripData {
  /** In the order of time. */
  meetings: StripMeeting[]
  rows: StripRow[]
  /** What the rows are, in the plural: "organizations". */
  parties: string
  notEnough?: string | null
}
