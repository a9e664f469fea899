import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import type { PartyKind } from '@evenkeel/domain/party.ts'
import type { RosterEntry, RosterRepeat } from '../2-recognise/roster-entry.ts'
import type { ReadMeetingPart } from '../pipeline.ts'
import { isNobody } from './is-nobody.ts'
import { partyKindOf } from './party-kind.ts'
import { onlyBearer, shortFormsOf } from './short-forms.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'

/** One place where somebody is named. */
export interface Sighting {
  readonly file: string
  /** 1-based line of the file. */
  readonly line: number
  /** The name as it stands there. */
  readonly as: string
  /** The name to look up: whole where the meeting's roster says whom a short form means. */
  readonly name: string
  readonly kind: PartyKind
  /** Only an entry of a roster is certainly another person than the roster's other entries. */
  readonly place: 'roster' | 'invited' | 'owner' | 'speaker'
  readonly email: string | null
  readonly handle: string | null
  readonly organization: string | null
}

/** One meeting with everybody who is named in its notes. */
export interface SightedMeeting {
  /** The same for no two meetings. */
  readonly key: string
  readonly file: string
  readonly date: CalendarDate | null
  readonly sightings: readonly Sighting[]
}

/**
 * Returns who is named in the meetings of one file: on rosters, among the invited, as owners and as speakers; without
 * handles nobody is named for a handle that the roster gives.
 */
export function sightingsOf(file: string, parts: readonly ReadMeetingPart[], withHandles = true): SightedMeeting[] {
  return parts.map((part, index) => ({
    key: `${file}\n${String(index).padStart(5, '0')}`,
    file,
    date: part.draft.date.value,
    sightings: sightingsOfMeeting(file, part, withHandles),
  }))
}

function sightingsOfMeeting(
  file: string,
  { draft, roster, invited, turns }: ReadMeetingPart,
  withHandles: boolean,
): Sighting[] {
  const handles = new Set(roster.flatMap(({ handle }) => (handle === null ? [] : [foldName(handle)])))
  const isByHandle = (as: string): boolean => !withHandles && handles.has(foldName(as))
  const listed = (place: 'roster' | 'invited') => (entry: RosterEntry) =>
    [entry, ...entry.repeats.map((repeat) => asEntry(repeat, entry))].map(
      ({ line, name, email, handle, organization }): Sighting => ({
        file,
        line,
        as: name,
        // A short form that the roster gives again (`Scribe: MIH`) means the entry that it was put to.
        name: name.includes(' ') || isByHandle(name) ? name : entry.name,
        kind: 'person',
        place,
        email,
        handle,
        organization,
      }),
    )
  const ownerName = wholeNames(withHandles ? roster : roster.map((entry) => ({ ...entry, handle: null })))
  const owners = draft.actions.flatMap(({ line, owners: { value } }) =>
    value.map((owner): Sighting => {
      const { name: as, handle } = owner
      const { name, email } = fromAddress(owner)
      const kind = email !== null && isList(email) ? 'group' : partyKindOf(name)
      const whole = kind === 'person' ? ownerName(name, handle) : name
      return { file, line, as, name: whole, kind, place: 'owner', email, handle, organization: null }
    }),
  )
  const speakers = turns.map(({ line, as, name }): Sighting => ({
    file,
    line,
    as,
    name: isByHandle(as) ? as : name,
    kind: 'person',
    place: 'speaker',
    email: null,
    handle: null,
    organization: null,
  }))
  const entries = roster.flatMap(listed('roster'))
  const lines = new Set(entries.map(({ line }) => line))
  const further = invited.flatMap(listed('invited')).filter(({ line }) => !lines.has(line))
  return [...entries, ...further, ...owners, ...speakers].filter(({ name }) => !isNobody(name))
}

/** `ann.lee@example.org` tells the name too; `ann@example.org` does not. */
function fromAddress({ name, email }: OwnerDraft): { readonly name: string; readonly email: string | null } {
  const bare = name.replace(/^<|>$/g, '')
  if (!/^[^\s@]{1,100}@[^\s@]{1,200}$/.test(bare)) return { name, email }
  const words = bare.slice(0, bare.indexOf('@')).split(/[._+-]{1,5}/)
  const isName = words.length > 1 && words.every((word) => word !== '')
  return { name: isName && !isList(bare) ? words.map(capitalised).join(' ') : bare, email: email ?? bare }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function isList(email: string): boolean {
  return (
    /@(?:lists?|groups?|googlegroups)\./i.test(email) ||
    /^[^@]{0,60}\b(?:team|leads|members|board|tac|tsc)@/i.test(email)
  )
}

function asEntry(repeat: RosterRepeat, entry: RosterEntry): RosterRepeat {
  return { ...repeat, organization: repeat.organization ?? (repeat.name.includes(' ') ? null : entry.organization) }
}

/** Returns a function that gives the whole name of the only one present, else on the roster, whom a name means, and any other as it is. */
function wholeNames(roster: readonly RosterEntry[]): (name: string, handle: string | null) => string {
  const bearers = roster.map((entry) => ({ value: entry.name, forms: [shortFormsOf(entry.name)], entry }))
  const present = bearers.filter(({ entry }) => entry.state === 'present')
  const wholes = new Set(roster.map(({ name }) => foldName(name)))
  const byHandle = new Map(roster.flatMap(({ handle, name }) => (handle === null ? [] : [[foldName(handle), name]])))
  const seen = new Map<string, string>()
  return (name, handle) => {
    if (wholes.has(foldName(name))) return name
    const before = seen.get(name)
    if (before !== undefined) return before
    const whole =
      byHandle.get(foldName(handle ?? name)) ?? onlyBearer(name, present) ?? onlyBearer(name, bearers) ?? name
    seen.set(name, whole)
    return whole
  }
}
