import type { Decision } from '@evenkeel/domain/decision.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Attendance, Speaking } from '@evenkeel/domain/meeting.ts'
import type { Membership } from '@evenkeel/domain/party.ts'

/** What of the facts names parties. */
export type PartyFacts = Pick<
  Facts,
  'parties' | 'aliases' | 'memberships' | 'attendance' | 'speaking' | 'transitions' | 'assignments'
>

/**
 * Returns the facts with every merged party under the id of the one that it was merged into: its names become aliases,
 * present outweighs absent, counts of speaking are summed, and nothing stands twice.
 */
export function foldMergedParties<Given extends PartyFacts>(
  facts: Given,
  mergedInto: ReadonlyMap<string, string>,
): Given {
  if (mergedInto.size === 0) return facts
  const fold = (id: string): string => mergedInto.get(id) ?? id
  const formerNames = facts.parties
    .filter((party) => mergedInto.has(party.id))
    .map((party) => ({ party: fold(party.id), kind: 'name' as const, alias: party.name }))
  return {
    ...facts,
    parties: facts.parties.filter((party) => !mergedInto.has(party.id)),
    aliases: firstOfEach(
      [...facts.aliases.map((alias) => ({ ...alias, party: fold(alias.party) })), ...formerNames],
      (alias) => `${alias.party}\n${alias.kind}\n${alias.alias}`,
    ),
    memberships: combine(
      facts.memberships.map((row) => ({ ...row, person: fold(row.person), organization: fold(row.organization) })),
      (row) => `${row.person}\n${row.organization}`,
      widen,
    ),
    attendance: combine(
      facts.attendance.map((row) => ({
        ...row,
        person: fold(row.person),
        organization: row.organization === null ? null : fold(row.organization),
      })),
      (row) => `${row.meeting}\n${row.person}`,
      together,
    ),
    speaking: combine(
      facts.speaking.map((row) => ({ ...row, person: fold(row.person) })),
      (row) => `${row.meeting}\n${row.person}`,
      add,
    ),
    transitions: combine(
      facts.transitions
        .map((row) => ({ ...row, from: fold(row.from), to: fold(row.to) }))
        .filter((row) => row.from !== row.to),
      (row) => `${row.meeting}\n${row.from}\n${row.to}`,
      (a, b) => ({ ...a, count: a.count + b.count }),
    ),
    assignments: firstOfEach(
      facts.assignments.map((row) => ({ ...row, party: fold(row.party) })),
      (row) => `${row.item}\n${row.party}\n${row.role}`,
    ),
  }
}

/** Returns the decisions with who moved and who seconded them under the ids that merged parties go by. */
export function foldMovers(decisions: readonly Decision[], mergedInto: ReadonlyMap<string, string>): Decision[] {
  const fold = (id: string | null | undefined): string | null => (id ? (mergedInto.get(id) ?? id) : null)
  return decisions.map((one) => ({ ...one, mover: fold(one.mover), seconder: fold(one.seconder) }))
}

function combine<Row>(rows: readonly Row[], keyOf: (row: Row) => string, join: (a: Row, b: Row) => Row): Row[] {
  const byKey = new Map<string, Row>()
  for (const row of rows) {
    const key = keyOf(row)
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? row : join(known, row))
  }
  return [...byKey.values()]
}

function firstOfEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return combine(rows, keyOf, (first) => first)
}

function widen(a: Membership, b: Membership): Membership {
  const since = a.since === null || b.since === null ? null : a.since < b.since ? a.since : b.since
  const until = a.until === null || b.until === null ? null : a.until > b.until ? a.until : b.until
  return { ...a, since, until }
}

function together(a: Attendance, b: Attendance): Attendance {
  const [first, second] = a.state === 'present' ? [a, b] : [b, a]
  return { ...first, organization: first.organization ?? second.organization, role: first.role ?? second.role }
}

function add(a: Speaking, b: Speaking): Speaking {
  const seconds = a.seconds === null || b.seconds === null ? null : a.seconds + b.seconds
  return { ...a, turns: a.turns + b.turns, words: a.words + b.words, seconds }
}
