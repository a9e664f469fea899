import type { MergeReviewResponse, PartyBrief, SuggestedMerge } from '@evenkeel/contract/merge-review.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { suggestMerges } from '@evenkeel/extract/identity/suggest-merges.ts'
import type { Distinction } from './coalition-record.ts'

/** More than this nobody reviews at a sitting. */
const SUGGESTIONS_TOLD = 200
const DAYS_TOLD = 3

/** The facts that a review looks at, merged parties folded into one. */
export interface ReviewedFacts extends Pick<
  Facts,
  'parties' | 'aliases' | 'memberships' | 'meetings' | 'attendance' | 'assignments'
> {
  /** The meeting of each item that has one. */
  readonly meetingOf: ReadonlyMap<string, string>
}

/** Returns which parties may be one, the most certain first, without the pairs that were told apart. */
export function reviewMerges(
  facts: ReviewedFacts,
  toldApart: readonly Distinction[],
): Pick<MergeReviewResponse, 'suggestions' | 'total' | 'names'> {
  const apart = new Set(toldApart.flatMap(({ one, other }) => [`${one}\n${other}`, `${other}\n${one}`]))
  const found = suggestMerges(facts).filter((one) => !apart.has(`${one.with}\n${one.into}`))
  const told = found.slice(0, SUGGESTIONS_TOLD)
  const dayOf = new Map(facts.meetings.map(({ id, date }) => [id, date]))
  const brief = briefer(facts, dayOf, new Set(told.flatMap((one) => [one.with, one.into])))
  const suggestions = told.flatMap((one): SuggestedMerge[] => {
    const [from, into] = [brief(one.with), brief(one.into)]
    if (from === null || into === null) return []
    const together = [...from.present].filter((meeting) => into.present.has(meeting))
    const days = together
      .flatMap((meeting) => dayOf.get(meeting) ?? [])
      .sort()
      .reverse()
    return [
      {
        from: from.brief,
        into: into.brief,
        reason: one.reason,
        confidence: one.confidence,
        together: { meetings: together.length, days: days.slice(0, DAYS_TOLD) },
      },
    ]
  })
  return { suggestions, total: found.length, names: new Set(found.map((one) => one.with)).size }
}

/** Returns a review for whoever may not see addresses and handles: further names alone tell two people apart for them. */
export function withoutContacts(review: MergeReviewResponse): MergeReviewResponse {
  const named = (brief: PartyBrief): PartyBrief => ({
    ...brief,
    aliases: brief.aliases.filter(({ kind }) => kind === 'name'),
  })
  const suggestions = review.suggestions.map((one) => ({ ...one, from: named(one.from), into: named(one.into) }))
  return { ...review, suggestions }
}

interface Briefed {
  readonly brief: PartyBrief
  /** The meetings at which a person was present; empty for organizations and groups, which are nobody's double there. */
  readonly present: ReadonlySet<string>
}

function briefer(
  facts: ReviewedFacts,
  dayOf: ReadonlyMap<string, string | null>,
  wanted: ReadonlySet<string>,
): (party: string) => Briefed | null {
  const { meetingOf } = facts
  const nameOf = new Map(facts.parties.map(({ id, name }) => [id, name]))
  const gather = (): Map<string, Set<string>> => new Map([...wanted].map((id) => [id, new Set()]))
  const [present, items, organizations] = [gather(), gather(), gather()]
  for (const { meeting, person, organization, state } of facts.attendance) {
    if (state !== 'present') continue
    present.get(person)?.add(meeting)
    if (organization !== null) present.get(organization)?.add(meeting)
  }
  for (const { item, party } of facts.assignments) items.get(party)?.add(item)
  for (const { person, organization } of facts.memberships) {
    const name = nameOf.get(organization)
    if (name !== undefined) organizations.get(person)?.add(name)
  }
  const aliases = new Map([...wanted].map((id): [string, PartyBrief['aliases']] => [id, []]))
  for (const { party, kind, alias } of facts.aliases) {
    if (kind !== 'name' || alias !== nameOf.get(party)) aliases.get(party)?.push({ kind, alias })
  }
  const parties = new Map(facts.parties.map((party) => [party.id, party]))
  return (id) => {
    const party = parties.get(id)
    if (party === undefined) return null
    const meetings = present.get(id) ?? new Set<string>()
    const tasks = items.get(id) ?? new Set<string>()
    const days = [...meetings, ...[...tasks].flatMap((item) => meetingOf.get(item) ?? [])]
      .flatMap((meeting) => dayOf.get(meeting) ?? [])
      .sort()
    return {
      brief: {
        id,
        kind: party.kind,
        name: party.name,
        aliases: aliases.get(id) ?? [],
        organizations: [...(organizations.get(id) ?? [])].sort(),
        meetings: meetings.size,
        items: tasks.size,
        lastSeen: days.at(-1) ?? null,
      },
      present: party.kind === 'person' ? meetings : new Set<string>(),
    }
  }
}
