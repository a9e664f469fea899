import { meetingRecords } from '@evenkeel/analysis/meeting-record.ts'
import { partyDirectory } from '@evenkeel/analysis/party-directory.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Assignment } from '@evenkeel/domain/item.ts'
import { rowsByKey } from '@evenkeel/domain/rows-by-key.ts'
import { replaceNames } from '@evenkeel/domain/replace-names.ts'

export interface Naming {
  readonly own: string | null
  /** The party that stands for people whose organization is not told. */
  readonly rest: string
  /** Returns whether an organization is too small to stand for its people. */
  readonly isSmall: (organization: string) => boolean
}

/**
 * Returns the facts with organizations in place of the people who own items and move decisions, names of people
 * replaced in texts and titles, and without quotes and links into the notes, which hold names as they were written.
 */
export function nameOrganizations(facts: Facts, { own, rest, isSmall }: Naming): Facts {
  const directory = partyDirectory(facts)
  const meetings = new Map(meetingRecords(facts).map((meeting) => [meeting.id, meeting]))
  const items = new Map(facts.items.map((item) => [item.id, item]))
  const stand = (party: string, organization: string | null): string => {
    if (party === own || directory.kindOf(party) !== 'person') return party
    return organization === null || isSmall(organization) ? rest : organization
  }
  const people = new Set(facts.parties.filter(({ id, kind }) => kind === 'person' && id !== own).map(({ id }) => id))
  const without = replaceNames(
    [
      ...facts.parties.filter(({ id }) => people.has(id)).map(({ name }) => name),
      ...facts.aliases.filter(({ party }) => people.has(party)).map(({ alias }) => alias),
    ],
    'somebody',
  )
  const partsOf = new Map(
    facts.parties
      .filter(({ id }) => people.has(id))
      .map(({ id, name }) => [
        id,
        replaceNames(
          name.split(/\s+/).filter((part) => part.length > 2),
          'somebody',
        ),
      ]),
  )
  const ownersOf = rowsByKey(facts.assignments, ({ item }) => item)
  // Notes call those whose task it is by their first names.
  const withoutOwners = (item: string, text: string): string =>
    (ownersOf.get(item) ?? []).reduce((now, { party }) => partsOf.get(party)?.(now) ?? now, text)
  const evidence = ({ source, locator }: Facts['items'][number]['evidence']) => ({
    source,
    locator: { line: locator.line, endLine: locator.endLine },
    quote: '',
  })
  return {
    ...facts,
    sources: facts.sources.map((source) => ({ ...source, key: source.id, title: without(source.title), url: null })),
    meetings: facts.meetings.map((meeting) => ({ ...meeting, title: without(meeting.title) })),
    items: facts.items.map((item) => ({
      ...item,
      text: withoutOwners(item.id, without(item.text)),
      dueWords: item.dueWords === null ? null : without(item.dueWords),
      evidence: evidence(item.evidence),
    })),
    aims: (facts.aims ?? []).map((aim) => ({ ...aim, text: without(aim.text) })),
    assignments: onceEach(
      facts.assignments.map((row) => ({
        ...row,
        party: stand(row.party, directory.organizationOf(row.party, items.get(row.item)?.since ?? null)),
      })),
    ),
    decisions: facts.decisions.map((decision) => {
      const standAt = (party: string | null | undefined): string | null =>
        party ? stand(party, meetings.get(decision.meeting)?.organizationOf(party) ?? null) : null
      return {
        ...decision,
        text: without(decision.text),
        mover: standAt(decision.mover),
        seconder: standAt(decision.seconder),
        evidence: evidence(decision.evidence),
      }
    }),
  }
}

function onceEach(rows: readonly Assignment[]): Assignment[] {
  return [...new Map(rows.map((row) => [`${row.item}\n${row.party}\n${row.role}`, row])).values()]
}
