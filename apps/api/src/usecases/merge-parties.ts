import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { noSuchParty } from './change-party.ts'
import type { CoalitionRecord, Distinction } from './coalition-record.ts'
import type { CommandOf } from './edit-item.ts'

/** How many meetings a refusal names. */
const MEETINGS_NAMED = 3

/**
 * Makes two parties one, until that is taken back; fails with `party-not-found`, with `parties-differ` where one is a
 * person and the other is not, and, unless the command says that somebody has looked, with `parties-told-apart` or
 * `parties-met`.
 */
export function mergeParties(record: CoalitionRecord, command: CommandOf<'party.merge'>): Outcome<null> {
  const from = record.canonicalParty(command.from)
  const into = record.canonicalParty(command.into)
  if (from === null) return noSuchParty(command.from)
  if (into === null) return noSuchParty(command.into)
  if (from === into) return succeed(null)
  const [first, second] = [record.party(from), record.party(into)]
  if ((first?.kind === 'person') !== (second?.kind === 'person')) {
    return fail('parties-differ', `${from} and ${into} are not of the same sort, so that they cannot be one.`)
  }
  const refused = command.confirmed === true ? null : whatSpeaksAgainst(record, from, into)
  if (refused !== null) return refused
  record.append({ type: 'party.merged', from, into, reason: command.reason })
  return succeed(null)
}

/** Takes the merge of one party into another back, where it stands; fails with `party-not-found`. */
export function unmergeParties(record: CoalitionRecord, command: CommandOf<'party.unmerge'>): Outcome<null> {
  const { from, into } = command
  if (record.party(from) === null) return noSuchParty(from)
  if (record.party(into) === null) return noSuchParty(into)
  if (record.mergedInto(from) === into) record.append({ type: 'party.unmerged', from, into })
  return succeed(null)
}

/** Notes that two parties are two; fails with `party-not-found` or, while they are merged, `parties-merged`. */
export function distinguishParties(record: CoalitionRecord, command: CommandOf<'party.distinguish'>): Outcome<null> {
  const one = record.canonicalParty(command.one)
  const other = record.canonicalParty(command.other)
  if (one === null) return noSuchParty(command.one)
  if (other === null) return noSuchParty(command.other)
  if (one === other) return fail('parties-merged', `${command.one} and ${command.other} are one at present.`)
  if (distinctionsBetween(record, one, other).length > 0) return succeed(null)
  const [first, second] = one < other ? [one, other] : [other, one]
  record.append({ type: 'party.distinguished', one: first, other: second })
  return succeed(null)
}

/** Forgets that two parties were told apart, however they are merged with others by now; fails with `party-not-found`. */
export function undistinguishParties(
  record: CoalitionRecord,
  command: CommandOf<'party.undistinguish'>,
): Outcome<null> {
  const one = record.canonicalParty(command.one)
  const other = record.canonicalParty(command.other)
  if (one === null) return noSuchParty(command.one)
  if (other === null) return noSuchParty(command.other)
  for (const pair of distinctionsBetween(record, one, other)) {
    record.append({ type: 'party.undistinguished', one: pair.one, other: pair.other })
  }
  return succeed(null)
}

function whatSpeaksAgainst(record: CoalitionRecord, from: string, into: string): Outcome<null> | null {
  if (distinctionsBetween(record, from, into).length > 0) {
    return fail('parties-told-apart', `Somebody noted that ${from} and ${into} are two.`)
  }
  const meetings = record.meetingsTogether(from, into)
  if (meetings.length === 0) return null
  const named = meetings.slice(0, MEETINGS_NAMED).map(({ date, title }) => date ?? `a day that is not known (${title})`)
  const more = meetings.length - named.length
  const rest = more > 0 ? `, and at ${more} more ${more === 1 ? 'meeting' : 'meetings'}` : ''
  return fail('parties-met', `Both were present on ${named.join(', ')}${rest}.`)
}

function distinctionsBetween(record: CoalitionRecord, one: string, other: string): Distinction[] {
  const wanted = new Set([one, other])
  return record.distinctions().filter((pair) => {
    const ends = new Set([record.canonicalParty(pair.one), record.canonicalParty(pair.other)])
    return ends.size === wanted.size && [...ends].every((end) => end !== null && wanted.has(end))
  })
}
