import type { SourceItemsResponse } from '@evenkeel/contract/record.ts'
import type { Decision } from '@evenkeel/domain/decision.ts'
import type { Extraction } from '@evenkeel/domain/draft.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Reading, ReadMeeting } from '@evenkeel/domain/reading.ts'
import { compareReadings, type ChangeKind, type ComparableItem } from '@evenkeel/extract/compare/compare-readings.ts'
import type { MemoryOf } from '../outbox/decision-memory.ts'
import {
  meetingKey,
  type AttendanceCard,
  type DecisionCard,
  type Earlier,
  type ItemCard,
  type Mark,
  type MeetingCards,
} from './draft-card.ts'
import { earlierItems, type EarlierItem } from './earlier-items.ts'
import { recordedMeetings, standingAttendance } from './recorded-meetings.ts'

/** What there is to lay side by side: the new reading, this computer's memory, and the record where it could be had. */
export interface CardMaterial {
  readonly extraction: Extraction
  /** The whole extraction as a reading, so that meeting and item of the same place belong together. */
  readonly reading: Reading
  readonly memory: readonly MemoryOf[]
  readonly ledger: SourceItemsResponse | null
}

interface Now extends ComparableItem {
  readonly key: string
  readonly due: string | null
}

function markOf(change: ChangeKind, earlier: EarlierItem, now: Now): Mark {
  const moved = now.due !== earlier.due && (earlier.origin === 'memory' || now.due !== null)
  if (earlier.verdict === 'refused') return change === 'changed' && earlier.text !== now.text ? 'new' : 'refused'
  if (change === 'completed') return earlier.ledgerStatus === 'done' ? 'known' : 'completed'
  if (change === 'reopened')
    return earlier.ledgerStatus === 'done' || earlier.origin === 'memory' ? 'reopened' : 'known'
  if (change === 'unchanged') return moved ? 'changed' : 'known'
  // The record names parties by their full names: another spelling of an owner alone is no change.
  const sameText = earlier.text.trim() === now.text.trim()
  if (earlier.origin === 'ledger' && sameText && earlier.owners.length > 0) return moved ? 'changed' : 'known'
  return 'changed'
}

function itemMarks(material: CardMaterial): Map<string, { mark: Mark; earlier: Earlier | null }> {
  const now: Now[] = material.reading.meetings.flatMap((meeting, m) =>
    meeting.items.map((item, index) => ({
      key: `${m}/item/${index}`,
      text: item.text,
      owners: item.parties.filter(({ role }) => role === 'owner').map(({ party }) => party.name),
      done: item.done,
      due: item.due,
      line: item.locator.line,
      meeting: meetingKey(meeting),
    })),
  )
  const marks = new Map<string, { mark: Mark; earlier: Earlier | null }>()
  for (const { change, old, now: item } of compareReadings(earlierItems(material.memory, material.ledger), now)) {
    if (item === null) continue
    if (old === null) marks.set(item.key, { mark: 'new', earlier: null })
    else marks.set(item.key, { mark: markOf(change, old, item), earlier: old })
  }
  return marks
}

function sameAttendance(a: ReadMeeting['attendance'], b: ReadMeeting['attendance']): boolean {
  const told = (list: ReadMeeting['attendance']): string =>
    list
      .map(({ party, state }) => `${foldName(party.name)}:${state}`)
      .sort()
      .join('\n')
  return told(a) === told(b)
}

function memoryOfMeeting<Kind extends MemoryOf['remembered']['kind']>(
  memory: readonly MemoryOf[],
  kind: Kind,
  meeting: ReadMeeting,
): { readonly id: string; readonly remembered: Extract<MemoryOf['remembered'], { kind: Kind }> }[] {
  return memory.flatMap(({ id, remembered }) =>
    remembered.kind === kind && meetingKey(remembered.meeting) === meetingKey(meeting)
      ? [{ id, remembered: remembered as Extract<MemoryOf['remembered'], { kind: Kind }> }]
      : [],
  )
}

function earlierBy(memory: string, verdict: Earlier['verdict'], text: string): Earlier {
  return { text, verdict, memory, ledgerItem: null, ledgerVersion: null }
}

const ON_RECORD: Earlier = { text: '', verdict: 'confirmed', memory: null, ledgerItem: null, ledgerVersion: null }

function attendanceCard(meeting: ReadMeeting, index: number, material: CardMaterial): AttendanceCard | null {
  if (meeting.attendance.length === 0 && meeting.speaking.length === 0) return null
  const base = { kind: 'attendance', key: `${index}/attendance`, meeting: index } as const
  const last = memoryOfMeeting(material.memory, 'attendance', meeting).at(-1)
  const standing = standingAttendance(meeting, material.ledger)
  if (last !== undefined) {
    const { verdict, attendance } = last.remembered
    const same = sameAttendance(attendance, meeting.attendance)
    const earlier = earlierBy(last.id, verdict, '')
    if (same) return { ...base, mark: verdict === 'refused' ? 'refused' : 'known', earlier }
    if (standing !== 'known') return { ...base, mark: 'changed', earlier }
  }
  return { ...base, mark: standing, earlier: standing === 'new' ? null : ON_RECORD }
}

function recordedDecision(meeting: ReadMeeting, folded: string, material: CardMaterial): Decision | null {
  const meetings = new Set(recordedMeetings(meeting, material.ledger).map(({ id }) => id))
  const same = material.ledger?.decisions.find((one) => meetings.has(one.meeting) && foldName(one.text) === folded)
  return same ?? null
}

function decisionCard(meeting: ReadMeeting, index: number, place: number, material: CardMaterial): DecisionCard[] {
  const decision = meeting.decisions[place]
  if (decision === undefined) return []
  const folded = foldName(decision.text)
  const last = memoryOfMeeting(material.memory, 'decision', meeting).findLast(
    ({ remembered }) => foldName(remembered.decision.text) === folded,
  )
  const card = { kind: 'decision', key: `${index}/decision/${place}`, meeting: index, decision } as const
  if (last !== undefined) {
    const { verdict } = last.remembered
    const earlier = earlierBy(last.id, verdict, last.remembered.decision.text)
    return [{ ...card, mark: verdict === 'refused' ? 'refused' : 'known', earlier }]
  }
  const recorded = recordedDecision(meeting, folded, material)
  if (recorded === null) return [{ ...card, mark: 'new', earlier: null }]
  return [{ ...card, mark: 'known', earlier: { ...ON_RECORD, text: recorded.text, ledgerItem: recorded.id } }]
}

/** Returns every meeting of a reading with its drafts, each marked by what the record and this computer know of it; the latest meeting comes first. */
export function buildCards(material: CardMaterial): MeetingCards[] {
  const marks = itemMarks(material)
  const meetings = material.reading.meetings.flatMap((reading, index): MeetingCards[] => {
    const draft = material.extraction.meetings[index]
    if (draft === undefined) return []
    const items = draft.actions.flatMap((action, place): ItemCard[] => {
      const item = reading.items[place]
      const key = `${index}/item/${place}`
      const known = marks.get(key)
      if (item === undefined || known === undefined) return []
      return [{ kind: 'item', key, meeting: index, draft: action, item, ...known }]
    })
    const decisions = draft.decisions.flatMap((_, place) => decisionCard(reading, index, place, material))
    const lineOf = (card: ItemCard | DecisionCard): number =>
      card.kind === 'item' ? card.item.locator.line : card.decision.locator.line
    const cards = [...items, ...decisions].sort((a, b) => lineOf(a) - lineOf(b))
    return [{ index, draft, reading, attendance: attendanceCard(reading, index, material), cards }]
  })
  return meetings.sort((a, b) => {
    const [before, after] = [a.reading.date ?? '', b.reading.date ?? '']
    return before === after ? a.index - b.index : before < after ? 1 : -1
  })
}
