import type { Facts } from '@evenkeel/domain/facts.ts'
import { givingTies } from './directed-ties.ts'
import { talkOfOrganizations, turnsOf } from './measures/talk-at-meetings.ts'
import { meetingRecords } from './meeting-record.ts'
import { readOwnership } from './ownership.ts'
import { partyDirectory } from './party-directory.ts'

/** The kinds of say that a record can count, in the order in which they are told. */
export const KINDS_OF_SAY = ['speaking', 'proposals', 'approvals', 'giving'] as const
export type KindOfSay = (typeof KINDS_OF_SAY)[number]

/** How much of one kind of say each organization has. */
export interface Say {
  readonly kind: KindOfSay
  /** What one case is, in the plural. */
  readonly of: string
  readonly cases: number
  /** Cases of each organization that could have had any; who is not in it was not measured, which is no zero. */
  readonly amounts: ReadonlyMap<string, number>
}

/** Returns how much each organization speaks, has of the proposals that carried, approves, and gives others to do. */
export function kindsOfSay(facts: Facts): readonly Say[] {
  const talk = talkOfOrganizations(facts)
  const turns = turnsOf(talk)
  const active = activeOrganizations(facts)
  return [
    say(
      'speaking',
      'turns',
      talk.parties.map((party, place) => [party, turns[place] ?? 0]),
    ),
    say('proposals', 'proposals that carried', counts(active, carriedBy(facts))),
    say('approvals', 'approvals', counts(active, approvedBy(facts))),
    say('giving', 'pieces of work given to another group', counts(active, givenBy(facts))),
  ]
}

function say(kind: KindOfSay, of: string, amounts: readonly (readonly [string, number])[]): Say {
  return { kind, of, cases: amounts.reduce((sum, [, amount]) => sum + amount, 0), amounts: new Map(amounts) }
}

function counts(active: ReadonlySet<string>, cases: readonly string[]): readonly (readonly [string, number])[] {
  const tally = new Map([...active].sort().map((party) => [party, 0]))
  for (const party of cases) tally.set(party, (tally.get(party) ?? 0) + 1)
  return [...tally]
}

/** Those who were at a meeting or are named on an item: they could have moved, approved or given something. */
function activeOrganizations(facts: Facts): ReadonlySet<string> {
  const directory = partyDirectory(facts)
  const active = new Set<string>()
  const add = (organization: string | null): void => {
    if (organization !== null) active.add(organization)
  }
  for (const meeting of meetingRecords(facts)) for (const person of meeting.present) add(meeting.organizationOf(person))
  const { items, namedOn } = readOwnership(facts)
  for (const item of items) for (const party of namedOn(item.id)) add(directory.organizationOf(party, item.since))
  return active
}

function carriedBy(facts: Facts): readonly string[] {
  const directory = partyDirectory(facts)
  const days = new Map(facts.meetings.map(({ id, date }) => [id, date]))
  return facts.decisions.flatMap(({ meeting, mover, outcome }) =>
    mover && outcome === 'carried' ? (directory.organizationOf(mover, days.get(meeting) ?? null) ?? []) : [],
  )
}

function approvedBy(facts: Facts): readonly string[] {
  const directory = partyDirectory(facts)
  const items = new Map(readOwnership(facts).items.map((item) => [item.id, item]))
  return facts.assignments.flatMap(({ item: id, party, role }) => {
    const item = items.get(id)
    return role !== 'approver' || item === undefined ? [] : (directory.organizationOf(party, item.since) ?? [])
  })
}

function givenBy(facts: Facts): readonly string[] {
  return givingTies(facts, 'organization').edges.flatMap(({ source, shared }) =>
    Array.from({ length: shared }, () => source),
  )
}
