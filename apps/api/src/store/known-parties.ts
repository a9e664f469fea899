import type { EventBody } from '@evenkeel/domain/event.ts'
import type { Alias } from '@evenkeel/domain/party.ts'
import { addAlias, addParty, indexParties, type KnownParties } from '@evenkeel/extract/identity/index-parties.ts'
import type { PartyRow } from './rows.ts'
import type { SqlDriver } from './sql-driver.ts'

/** An index of a coalition's parties, merged ones under the id of the other. */
export interface PartyIndex {
  readonly known: KnownParties
  readonly mergedInto: ReadonlyMap<string, string>
  /** For each party that others were merged into, an index over them and itself, each under its own id. */
  readonly groups: ReadonlyMap<string, KnownParties>
}

/** Returns who each merged party is now, chains followed to their end; parties that were not merged are not in it. */
export function followMerges(rows: readonly Pick<PartyRow, 'id' | 'merged_into'>[]): Map<string, string> {
  const next = new Map<string, string>()
  for (const row of rows) if (row.merged_into !== null) next.set(row.id, row.merged_into)
  const ends = new Map<string, string>()
  for (const [from, into] of next) {
    let end = into
    for (let step = 0; step < next.size; step++) {
      const further = next.get(end)
      if (further === undefined) break
      end = further
    }
    ends.set(from, end)
  }
  return ends
}

/** Returns an index over the parties that a database holds. */
export function readPartyIndex(driver: SqlDriver): PartyIndex {
  const rows = driver.all<PartyRow>('SELECT * FROM parties ORDER BY rowid')
  const aliases = driver.all<Alias>('SELECT party, kind, alias FROM aliases ORDER BY rowid')
  const mergedInto = followMerges(rows)
  const kinds = new Map(rows.map((row) => [row.id, row.kind]))
  const parties = rows.map((row) => {
    const id = mergedInto.get(row.id) ?? row.id
    return { id, kind: kinds.get(id) ?? row.kind, name: row.name }
  })
  const known = indexParties(
    parties,
    aliases.map((alias) => ({ ...alias, party: mergedInto.get(alias.party) ?? alias.party })),
  )
  return { known, mergedInto, groups: groupMerged(rows, aliases, mergedInto) }
}

/** Returns the ids that a party stands for: those merged into it, and its own. */
export function membersOf(index: PartyIndex, party: string): readonly string[] {
  return [...(index.groups.get(party)?.kinds.keys() ?? [party])]
}

function groupMerged(
  rows: readonly PartyRow[],
  aliases: readonly Alias[],
  mergedInto: ReadonlyMap<string, string>,
): Map<string, KnownParties> {
  const groups = new Map([...mergedInto.values()].map((party) => [party, indexParties([], [])]))
  for (const row of rows) {
    const group = groups.get(mergedInto.get(row.id) ?? row.id)
    if (group !== undefined) addParty(group, row)
  }
  for (const alias of aliases) {
    const group = groups.get(mergedInto.get(alias.party) ?? alias.party)
    if (group !== undefined) addAlias(group, alias)
  }
  return groups
}

/** Returns the index after an event, or null where it has to be read again. */
export function indexAfter(index: PartyIndex, body: EventBody): PartyIndex | null {
  switch (body.type) {
    case 'party.added':
      addParty(index.known, body.party)
      break
    case 'party.alias-added': {
      const party = index.mergedInto.get(body.alias.party) ?? body.alias.party
      addAlias(index.known, { ...body.alias, party })
      const group = index.groups.get(party)
      if (group !== undefined) addAlias(group, body.alias)
      break
    }
    case 'party.renamed':
    case 'party.merged':
    case 'party.unmerged':
    case 'person.erased':
    case 'command.undone':
    case 'command.redone':
      return null
    case 'party.distinguished':
    case 'party.undistinguished':
    case 'organization.declared':
    case 'organization.agreed':
    case 'organization.resources-set':
    case 'group.members-set':
    case 'person.speaking-counted':
    case 'membership.stated':
    case 'source.read':
    case 'meeting.recorded':
    case 'attendance.recorded':
    case 'speaking.recorded':
    case 'item.recorded':
    case 'item.changed':
    case 'item.status-set':
    case 'item.confirmed':
    case 'item.sighted':
    case 'item.gone':
    case 'presence.denied':
    case 'decision.recorded':
    case 'decision.confirmed':
    case 'decision.withdrawn':
    case 'retention.applied':
    case 'charter.roles-set':
    case 'charter.protection-set':
    case 'charter.governance-set':
    case 'charter.beginning-set':
    case 'aims.set':
    case 'item.purpose-set':
    case 'decision.purpose-set':
    case 'quick-win.set':
    case 'pulse.opened':
    case 'pulse.closed':
    case 'pulse.answered':
    case 'pulse.withdrawn':
  }
  return index
}
