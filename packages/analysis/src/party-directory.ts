import type { Facts } from '@evenkeel/domain/facts.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { Membership, Party } from '@evenkeel/domain/party.ts'

/** Names, kinds and belongings of a coalition's parties. */
export interface PartyDirectory {
  readonly nameOf: (party: string) => string
  readonly kindOf: (party: string) => Party['kind'] | null
  /**
   * The organization of a person on a day, null when nobody said. Of several memberships the one that began last
   * counts; a day of null asks for any. An organization is its own.
   */
  readonly organizationOf: (party: string, day: CalendarDate | null) => string | null
}

const known = new WeakMap<readonly Party[], PartyDirectory>()

/** Returns the directory of the parties and memberships in the facts. */
export function partyDirectory(facts: Facts): PartyDirectory {
  const remembered = known.get(facts.parties)
  if (remembered !== undefined) return remembered
  const parties = new Map(facts.parties.map((party) => [party.id, party]))
  const memberships = new Map<string, Membership[]>()
  for (const membership of facts.memberships) {
    const list = memberships.get(membership.person)
    if (list === undefined) memberships.set(membership.person, [membership])
    else list.push(membership)
  }
  // Inside the coalition an organization of one or two people that has not agreed is told of by nothing.
  const untold = new Set(
    facts.withheld?.names === false
      ? facts.withheld.organizations.flatMap((one) => (one.reason === 'few-people' ? [one.organization] : []))
      : [],
  )
  // The latest beginning first; an unknown beginning counts as the oldest.
  for (const list of memberships.values()) {
    list.sort((left, right) => {
      const [later, earlier] = [right.since ?? '', left.since ?? '']
      return later === earlier ? (left.organization < right.organization ? -1 : 1) : later < earlier ? -1 : 1
    })
  }
  const tell = (organization: string | undefined): string | null =>
    organization === undefined || untold.has(organization) ? null : organization
  /** Those of whom every day has the same answer, by far the most. */
  const always = new Map<string, string | null>()
  for (const { id, kind } of facts.parties) {
    const [only, second] = memberships.get(id) ?? []
    if (kind === 'organization') always.set(id, id)
    else if (only === undefined) always.set(id, null)
    else if (second === undefined && only.since === null && only.until === null) always.set(id, tell(only.organization))
  }
  const directory: PartyDirectory = {
    nameOf: (party) => parties.get(party)?.name ?? party,
    kindOf: (party) => parties.get(party)?.kind ?? null,
    organizationOf(party, day) {
      const known = always.get(party)
      if (known !== undefined) return known
      const valid = (memberships.get(party) ?? []).find(
        ({ since, until }) => day === null || ((since === null || since <= day) && (until === null || day <= until)),
      )
      return tell(valid?.organization)
    },
  }
  known.set(facts.parties, directory)
  return directory
}
