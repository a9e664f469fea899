import type { CaptureCommandBody } from '@evenkeel/domain/capture-command.ts'
import type { PartyMention } from '@evenkeel/domain/party.ts'
import type { ReadItem, ReadMeeting } from '@evenkeel/domain/reading.ts'
import type { SourceReference } from '@evenkeel/domain/source.ts'
import type { Remembered } from '../outbox/remembered.ts'
import type { DraftCard, ItemCard } from './draft-card.ts'

/** What a person changed in a draft before confirming it. */
export interface ItemEdit {
  readonly text: string
  /** Names; the first is the owner, the others help. */
  readonly owners: readonly string[]
  readonly due: string | null
}

/** Where a decision is made: the source, the card's meeting, and whether its attendance has been confirmed. */
export interface DecisionPlace {
  readonly source: SourceReference
  readonly meeting: ReadMeeting
  readonly attendanceConfirmed: boolean
}

/** The command that a decision sends, or null where it sends none, and what this computer remembers of it. */
export interface DecisionPlan {
  readonly body: CaptureCommandBody | null
  readonly remembered: Remembered
}

type Part = Partial<Pick<ReadMeeting, 'items' | 'decisions' | 'attendance' | 'speaking' | 'transitions'>>

function recordPart(place: DecisionPlace, part: Part): CaptureCommandBody {
  const { title, date, speakingMethod } = place.meeting
  const meeting: ReadMeeting = {
    title,
    date,
    attendance: place.attendanceConfirmed ? place.meeting.attendance : [],
    speaking: [],
    speakingMethod: part.speaking === undefined ? null : speakingMethod,
    transitions: [],
    items: [],
    decisions: [],
    ...part,
  }
  return { type: 'reading.record', reading: { source: place.source, complete: false, meetings: [meeting] } }
}

function editedParties(item: ReadItem, owners: readonly string[]): ReadItem['parties'] {
  const before = new Map(item.parties.map((assigned) => [assigned.party.name, assigned]))
  const same = owners.length === item.parties.length && owners.every((name) => before.has(name))
  if (same) return item.parties
  return owners.map((name, index) => {
    const party: PartyMention = before.get(name)?.party ?? { name }
    return { party, role: index === 0 ? ('owner' as const) : ('helper' as const) }
  })
}

/** Returns the draft's item as the person left it: confirmed, and with the edit where there was one. */
export function confirmedItem(item: ReadItem, edit: ItemEdit | null): ReadItem {
  if (edit === null) return { ...item, confirmation: 'confirmed' }
  return {
    ...item,
    text: edit.text,
    parties: editedParties(item, edit.owners),
    due: edit.due,
    dueWords: edit.due === item.due ? item.dueWords : null,
    confirmation: 'confirmed',
  }
}

function itemBody(card: ItemCard, place: DecisionPlace, edit: ItemEdit | null): CaptureCommandBody {
  const item = confirmedItem(card.item, edit)
  const { earlier, mark } = card
  // The item itself is named wherever it is known: then no likeness of words has to find it again.
  if (earlier?.ledgerItem && edit === null) {
    if (mark === 'completed') return { type: 'item.set-status', item: earlier.ledgerItem, status: 'done' }
    if (mark === 'reopened') return { type: 'item.set-status', item: earlier.ledgerItem, status: 'open' }
  }
  if (earlier?.ledgerItem && earlier.ledgerVersion !== null && mark === 'changed') {
    const { text, due, parties } = item
    return {
      type: 'item.edit',
      item: earlier.ledgerItem,
      version: earlier.ledgerVersion,
      text,
      due,
      ...(parties.length > 0 ? { parties } : {}),
    }
  }
  return recordPart(place, { items: [item] })
}

function rememberedOf(card: DraftCard, place: DecisionPlace, verdict: Remembered['verdict']): Remembered {
  const shared = {
    verdict,
    meeting: { title: place.meeting.title, date: place.meeting.date },
    follows: card.earlier?.memory ?? null,
    ledgerItem: card.earlier?.ledgerItem ?? null,
  }
  if (card.kind === 'item') return { kind: 'item', ...shared, item: card.item }
  if (card.kind === 'decision') return { kind: 'decision', ...shared, decision: card.decision }
  return { kind: 'attendance', ...shared, attendance: place.meeting.attendance }
}

/** Returns what confirming a draft sends and leaves in memory; `edit` is for items only. */
export function planConfirmation(card: DraftCard, place: DecisionPlace, edit: ItemEdit | null): DecisionPlan {
  const remembered = rememberedOf(card, place, 'confirmed')
  if (card.kind === 'item') return { body: itemBody(card, place, edit), remembered }
  if (card.kind === 'decision') {
    return { body: recordPart(place, { decisions: [{ ...card.decision, confirmation: 'confirmed' }] }), remembered }
  }
  const { attendance, speaking, transitions } = place.meeting
  return { body: recordPart(place, { attendance, speaking, transitions }), remembered }
}

/** Returns what refusing a draft leaves in memory; nothing of it is ever sent. A change refused leaves the confirmed item standing. */
export function planRefusal(card: DraftCard, place: DecisionPlace): DecisionPlan {
  const verdict = card.earlier?.verdict === 'confirmed' ? 'confirmed' : 'refused'
  return { body: null, remembered: rememberedOf(card, place, verdict) }
}

/** Returns the command that takes back what was already sent, or null where the record knows no way back. */
export function planTakeBack(card: DraftCard, ledgerItem: string | null): CaptureCommandBody | null {
  if (ledgerItem === null) return null
  if (card.kind === 'decision') return { type: 'decision.withdraw', decision: ledgerItem }
  if (card.kind !== 'item') return null
  if (card.mark === 'completed') return { type: 'item.set-status', item: ledgerItem, status: 'open' }
  if (card.mark === 'reopened') {
    const before = card.earlier?.verdict === 'refused' ? 'dropped' : 'done'
    return { type: 'item.set-status', item: ledgerItem, status: before }
  }
  return card.mark === 'new' ? { type: 'item.set-status', item: ledgerItem, status: 'dropped' } : null
}
