import { VoteCount, type Decision, type DecisionMethod, type MotionOutcome } from '@evenkeel/domain/decision.ts'
import type { ActionItem, Confirmation, ItemStatus } from '@evenkeel/domain/item.ts'
import type { ParticipationLevel, Party, PartyKind } from '@evenkeel/domain/party.ts'
import type { Source, SourceKind } from '@evenkeel/domain/source.ts'

export interface PartyRow {
  readonly id: string
  readonly kind: PartyKind
  readonly name: string
  readonly level: ParticipationLevel | null
  readonly directly_affected: number
  readonly merged_into: string | null
}

export interface SourceRow {
  readonly id: string
  readonly kind: SourceKind
  readonly key: string
  readonly title: string
  readonly url: string | null
  readonly last_read_at: string
}

interface EvidenceColumns {
  readonly source: string
  readonly line: number
  readonly end_line: number
  readonly url: string | null
  readonly quote: string
}

export interface ItemRow extends EvidenceColumns {
  readonly id: string
  readonly meeting: string | null
  readonly text: string
  readonly due: string | null
  readonly due_words: string | null
  readonly status: ItemStatus
  readonly confirmation: Confirmation
  readonly since: string
  readonly closed_at: string | null
  readonly gone: number
  readonly sightings: number
  readonly version: number
}

export interface DecisionRow extends EvidenceColumns {
  readonly id: string
  readonly meeting: string
  readonly text: string
  readonly method: DecisionMethod | null
  readonly outcome: MotionOutcome | null
  readonly mover: string | null
  readonly seconder: string | null
  /** A `VoteCount` as JSON. */
  readonly votes: string | null
  readonly confirmation: Confirmation
  readonly withdrawn: number
}

/** Returns the party that a row holds. */
export function partyFromRow(row: PartyRow): Party {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    level: row.level,
    directlyAffected: row.directly_affected === 1,
  }
}

/** Returns the source that a row holds. */
export function sourceFromRow(row: SourceRow): Source {
  return {
    id: row.id,
    kind: row.kind,
    key: row.key,
    title: row.title,
    url: row.url,
    lastReadAt: row.last_read_at,
  }
}

function evidenceFromRow(row: EvidenceColumns): ActionItem['evidence'] {
  return {
    source: row.source,
    locator: { line: row.line, endLine: row.end_line, url: row.url },
    quote: row.quote,
  }
}

/** Returns the action item that a row holds. */
export function itemFromRow(row: ItemRow): ActionItem {
  return {
    id: row.id,
    meeting: row.meeting,
    text: row.text,
    due: row.due,
    dueWords: row.due_words,
    status: row.status,
    confirmation: row.confirmation,
    evidence: evidenceFromRow(row),
    since: row.since,
    closedAt: row.closed_at,
    gone: row.gone === 1,
    sightings: row.sightings,
    version: row.version,
  }
}

/** Returns the decision that a row holds. */
export function decisionFromRow(row: DecisionRow): Decision {
  return {
    id: row.id,
    meeting: row.meeting,
    text: row.text,
    method: row.method,
    outcome: row.outcome,
    mover: row.mover,
    seconder: row.seconder,
    votes: row.votes === null ? null : VoteCount.parse(JSON.parse(row.votes)),
    confirmation: row.confirmation,
    evidence: evidenceFromRow(row),
  }
}
