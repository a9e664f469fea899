import type { ActionDraft, MeetingDraft } from '@evenkeel/domain/draft.ts'
import type { ReadDecision, ReadItem, ReadMeeting } from '@evenkeel/domain/reading.ts'

/**
 * What is known of a draft before anybody looks at it: `known` stands in the record as it is here, `refused` was
 * refused before, and the others are changes since the last reading.
 */
export type Mark = 'new' | 'changed' | 'completed' | 'reopened' | 'known' | 'refused'

/** The record's or this computer's earlier state of a draft. */
export interface Earlier {
  readonly text: string
  readonly verdict: 'confirmed' | 'refused'
  readonly memory: string | null
  /** The record's item or decision. */
  readonly ledgerItem: string | null
  readonly ledgerVersion: number | null
}

interface Common {
  readonly key: string
  readonly meeting: number
  readonly mark: Mark
  readonly earlier: Earlier | null
}

export interface ItemCard extends Common {
  readonly kind: 'item'
  readonly draft: ActionDraft
  readonly item: ReadItem
}

export interface DecisionCard extends Common {
  readonly kind: 'decision'
  readonly decision: ReadDecision
}

/** Who was there, and who spoke how much where the source tells: confirmed as one. */
export interface AttendanceCard extends Common {
  readonly kind: 'attendance'
}

export type DraftCard = ItemCard | DecisionCard | AttendanceCard

/** One meeting of the source with its cards in the order of the notes. */
export interface MeetingCards {
  readonly index: number
  readonly draft: MeetingDraft
  readonly reading: ReadMeeting
  readonly attendance: AttendanceCard | null
  readonly cards: readonly (ItemCard | DecisionCard)[]
}

/** Returns whether a draft still wants a person's decision. */
export function wantsDecision(card: DraftCard): boolean {
  return card.mark !== 'known' && card.mark !== 'refused'
}

/** Returns whether a draft's words may be changed before it is confirmed; a mere change of status has none. */
export function isEditable(card: DraftCard): boolean {
  return card.kind === 'item' && card.mark !== 'completed' && card.mark !== 'reopened'
}

/** Returns what tells a meeting from the others of its source: its date, else its title, else null. */
export function meetingKey(meeting: { readonly title: string; readonly date: string | null }): string | null {
  return meeting.date ?? (meeting.title === '' ? null : meeting.title)
}
