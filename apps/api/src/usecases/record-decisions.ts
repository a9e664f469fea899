import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Decision } from '@evenkeel/domain/decision.ts'
import type { ReadDecision } from '@evenkeel/domain/reading.ts'
import { compareReadings, type ComparableItem } from '@evenkeel/extract/compare-readings.ts'
import type { CoalitionRecord } from './coalition-record.ts'
import type { RecordedMeeting } from './record-presence.ts'

/** Short decisions ("minutes approved") recur; longer ones in the same words are one decision told again. */
const TELLING_LENGTH = 40

export interface DecisionToRecord {
  readonly meeting: RecordedMeeting
  readonly read: ReadDecision
}

/** Records the decisions of a reading that the coalition does not know yet and returns how many those were. */
export function recordDecisions(
  record: CoalitionRecord,
  source: string,
  decisions: readonly DecisionToRecord[],
  isComplete: boolean,
): number {
  const old = record.decisionsOf(source).map((decision) => ({
    ...comparable(decision.text, decision.evidence.locator.line, decision.meeting),
    decision,
  }))
  const now = decisions.map((one, index) => ({
    ...comparable(one.read.text, one.read.locator.line, one.meeting.id),
    index,
  }))
  const changes = isComplete ? compareReadings(old, now) : []
  const known = new Map(changes.map((change) => [change.now?.index, change.old?.decision]))
  let added = 0
  decisions.forEach((one, index) => {
    const same = known.get(index) ?? findTold(record, one)
    if (same === undefined) {
      recordDecision(record, source, record.newId(), one, one.read.confirmation)
      added += 1
      return
    }
    reread(record, source, same, one)
  })
  return added
}

function comparable(text: string, line: number, meeting: string): ComparableItem {
  return { text, owners: [], done: false, line, meeting }
}

function findTold(record: CoalitionRecord, one: DecisionToRecord): Decision | undefined {
  const folded = foldName(one.read.text)
  const told = record
    .decisionsSaying(folded)
    .find(
      ({ decision, date }) =>
        decision.meeting === one.meeting.id ||
        (date !== null && date === one.meeting.date) ||
        folded.length >= TELLING_LENGTH,
    )
  return told?.decision
}

function reread(record: CoalitionRecord, source: string, same: Decision, one: DecisionToRecord): void {
  const mayReword = one.read.confirmation === 'confirmed' || same.confirmation === 'unconfirmed'
  const isReworded = same.evidence.source === source && foldName(same.text) !== foldName(one.read.text)
  if (isReworded && mayReword) {
    recordDecision(record, source, same.id, { ...one, meeting: { id: same.meeting, date: null } }, same.confirmation)
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
      method: null,
      confirmation,
      evidence: { source, locator: one.read.locator, quote: one.read.quote },
    },
  })
}
