import { foldName } from '@evenkeel/domain/fold-name.ts'
import { legalEnd } from '../identity/organization-key.ts'
import { isNobody } from '../identity/is-nobody.ts'
import { partyKindOf } from '../identity/party-kind.ts'
import { isOccupation } from './read-affiliation.ts'
import { repeatOf, type RosterEntry } from './roster-entry.ts'
import type { Add } from './roster-lists.ts'

/** A roster while it is being read. */
export interface OpenRoster {
  readonly add: Add
  /** Returns everybody added so far, once each, in the order in which they were first named. */
  readonly entries: () => RosterEntry[]
}

/** Returns an empty roster, which joins what is added of one name and leaves out who is nobody. */
export function openRoster(): OpenRoster {
  const roster = new Map<string, RosterEntry>()
  // Who stands on a list of those who came, and not only behind an office that the notes' template may name.
  const came = new Set<string>()
  const add: Add = (line, person, quote, state, role, by) => {
    if (
      isNobody(person.name) ||
      isNoPerson(person.name) ||
      isOccupation(person.name) ||
      /\b(?:representative|chairperson|chair)$/i.test(person.name)
    )
      return
    const key = foldName(person.name)
    const at = line.raw.indexOf(quote)
    const start = line.start + Math.max(0, at)
    const end = at < 0 ? line.start + line.raw.length : start + quote.length
    const entry: RosterEntry = {
      name: person.name,
      email: person.email,
      handle: person.handle,
      organization: person.organization,
      role: role ?? person.role,
      state,
      by,
      line: line.number,
      endLine: line.number,
      span: { start, end },
      quote: at < 0 ? line.raw : quote,
      aliases: person.aliases,
      repeats: [],
    }
    if (state === 'present' && role === null) came.add(key)
    const before = roster.get(key)
    if (before === undefined) roster.set(key, entry)
    else {
      roster.set(key, {
        ...before,
        organization: before.organization ?? entry.organization,
        email: before.email ?? entry.email,
        handle: before.handle ?? entry.handle,
        role: before.role ?? entry.role,
        state: before.state === state ? state : came.has(key) ? 'present' : 'absent',
        repeats: [...before.repeats, repeatOf(entry)],
      })
    }
  }
  return { add, entries: () => [...roster.values()] }
}

/** Rosters list member groups too; a single word such as TC may still be somebody's initials. */
function isNoPerson(name: string): boolean {
  const kind = partyKindOf(name)
  return (
    legalEnd(foldName(name)) === '' ||
    kind === 'organization' ||
    (kind === 'group' && (name.includes(' ') || name.length > 3 || name === 'TAC' || name === 'TSC'))
  )
}
