import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Decision } from '@evenkeel/domain/decision.ts'
import type { ReadDecision } from '@evenkeel/domain/reading.ts'
import { compareReadings, type ComparableItem } from '@evenkeel/extract/compare/compare-readings.ts'
import type { CoalitionRecord, KnownDecision } from './coalition-record.ts'
import type { RecordedMeeting } from './record-presence.ts'

/** Short decisions ("minutes approved") recur; longer ones in the same words are one decision told again. */
const TELLING_LENGTH = 40

export interface DecisionToRecord {
  readonly meeting: RecordedMeeting
  readonly read: ReadDecision
  readonly motion: Motion
}

/** How a motion went and who brought it, by parties; each null where the notes do not say, or name nobody whom the record knows. */
export type Motion = Required<Pick<Decision, 'outcome' | 'mover' | 'seconder' | 'votes'>>

export interface RecordedDecisions {
  /** How many the coalition did not know. */
  readonly added: number
  /** The recorded decision that each of the reading became, in its order. */
  readonly ids: readonly string[]
}

/** Records the decisions of a reading that the coalition does not know yet, and returns what became of them all. */
export function recordDecisions(
  record: CoalitionRecord,
  source: string,
  decisions: readonly DecisionToRecord[],
  isComplete: boolean,
): RecordedDecisions {
  const old = (isComplete ? record.decisionsOf(source) : []).map((known) => ({
    ...comparable(known.decision.text, known.decision.evidence.locator.line, known.decision.meeting),
    known,
  }))
  const now = decisions.map((one, index) => ({
    ...comparable(one.read.text, one.read.locator.line, one.meeting.id),
    index,
  }))
  const changes = isComplete ? compareReadings(old, now) : []
  const known = new Map(changes.map((change) => [change.now?.index, change.old?.known]))
  let added = 0
  const ids = decisions.map((one, index) => {
    const same = known.get(index) ?? findTold(record, one)
    if (same === undefined) {
      const id = record.newId()
      recordDecision(record, source, id, one, one.read.confirmation)
      added += 1
      return id
    }
    reread(record, source, same, one)
    return same.decision.id
  })
  return { added, ids }
}

function comparable(text: string, line: number, meeting: string): ComparableItem {
  return { text, owners: [], done: false, line, meeting }
}

function findTold(record: CoalitionRecord, one: DecisionToRecord): KnownDecision | undefined {
  const folded = foldName(one.read.text)
  return record
    .decisionsSaying(folded)
    .find(
      ({ decision, date }) =>
        decision.meeting === one.meeting.id ||
        (date !== null && date === one.meeting.date) ||
        folded.length >= TELLING_LENGTH,
    )
}

function reread(record: CoalitionRecord, source: string, known: KnownDecision, one: DecisionToRecord): void {
  const same = known.decision
  if (known.isWithdrawn) {
    // Somebody took it back: only a person who means it brings it back, never an import.
    if (one.read.confirmation === 'unconfirmed') return
    record.append({ type: 'decision.recorded', decision: same })
  }
  const mayReword = one.read.confirmation === 'confirmed' || same.confirmation === 'unconfirmed'
  const motion = toldBy(same, one.motion)
  const isOther = foldName(same.text) !== foldName(one.read.text) || !isAsRecorded(same, motion)
  if (isOther && mayReword && same.evidence.source === source) {
    const meeting = { id: same.meeting, date: null }
    recordDecision(record, source, same.id, { ...one, motion, meeting }, same.confirmation)
  }
  if (same.confirmation === 'unconfirmed' && one.read.confirmation === 'confirmed') {
    record.append({ type: 'decision.confirmed', decision: same.id })
  }
}

function recordDecision(
  record: CoalitionRecord,
  source: string,
  id: string,
  one: DecisionToRecord,
  confirmation: Decision['confirmation'],
): void {
  record.append({
    type: 'decision.recorded',
    decision: {
      id,
      meeting: one.meeting.id,
      text: one.read.text,
      method: one.read.method ?? null,
      ...one.motion,
      confirmation,
      evidence: { source, locator: one.read.locator, quote: one.read.quote },
    },
  })
}

/** What was recorded of a motion with what the notes say of it by now: one that was open is voted on later. */
function toldBy(recorded: Decision, read: Motion): Motion {
  return {
    outcome: read.outcome ?? recorded.outcome ?? null,
    mover: read.mover ?? recorded.mover ?? null,
    seconder: read.seconder ?? recorded.seconder ?? null,
    votes: read.votes ?? recorded.votes ?? null,
  }
}

function isAsRecorded(recorded: Decision, { outcome, mover, seconder, votes }: Motion): boolean {
  return (
    outcome === (recorded.outcome ?? null) &&
    mover === (recorded.mover ?? null) &&
    seconder === (recorded.seconder ?? null) &&
    JSON.stringify(votes) === JSON.stringify(recorded.votes ?? null)
  )
}
