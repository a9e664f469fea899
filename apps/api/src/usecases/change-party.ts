import { nameTrick } from '@evenkeel/domain/deceptive-name.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { meansEverybody } from '@evenkeel/domain/means-everybody.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { CoalitionRecord } from './coalition-record.ts'
import type { CommandOf } from './edit-item.ts'
import { refuseConflict } from './refuse-conflict.ts'

/** Gives a party another name, the old one staying as an alias; fails with `party-not-found`, `version-conflict` or `name-deceptive`. */
export function renameParty(record: CoalitionRecord, command: CommandOf<'party.rename'>): Outcome<null> {
  const id = record.canonicalParty(command.party)
  const before = id === null ? null : record.party(id)
  if (before === null) return noSuchParty(command.party)
  if (nameTrick(command.name) !== null) return deceptiveName()
  if (before.name === command.name) return succeed(null)
  if (command.was !== undefined && command.was !== before.name) {
    return refuseConflict({ of: 'party', stands: before, sent: command }, `${before.id} has another name by now.`)
  }
  record.append({ type: 'party.alias-added', alias: { party: before.id, kind: 'name', alias: before.name } })
  record.append({ type: 'party.renamed', party: before.id, name: command.name })
  return succeed(null)
}

/** Notes a further name, address or handle of a party; fails with `party-not-found` and `name-deceptive`. */
export function addPartyAlias(record: CoalitionRecord, command: CommandOf<'party.add-alias'>): Outcome<null> {
  const party = record.canonicalParty(command.alias.party)
  if (party === null) return noSuchParty(command.alias.party)
  if (nameTrick(command.alias.alias) !== null) return deceptiveName()
  record.append({ type: 'party.alias-added', alias: { ...command.alias, party } })
  return succeed(null)
}

/** Notes what an organization says of itself; fails with `party-not-found`, for people and groups `not-an-organization`, or `version-conflict`. */
export function declareOrganization(
  record: CoalitionRecord,
  command: CommandOf<'organization.declare'>,
): Outcome<null> {
  const id = record.canonicalParty(command.organization)
  const before = id === null ? null : record.party(id)
  if (before === null) return noSuchParty(command.organization)
  if (before.kind !== 'organization') {
    return fail('not-an-organization', `${before.id} is no organization, so that it has no level of participation.`)
  }
  const level = command.level === undefined ? before.level : command.level
  const directlyAffected = command.directlyAffected ?? before.directlyAffected
  if (level === before.level && directlyAffected === before.directlyAffected) return succeed(null)
  const { was } = command
  if (was !== undefined && (was.level !== before.level || was.directlyAffected !== before.directlyAffected)) {
    return refuseConflict({ of: 'party', stands: before, sent: command }, `${before.id} has said otherwise by now.`)
  }
  record.append({ type: 'organization.declared', organization: before.id, level, directlyAffected })
  return succeed(null)
}

/** Notes what an organization says it brings, in place of what stood under every name merged into it; fails with `party-not-found`, for people and groups `not-an-organization`, or `version-conflict`. */
export function bringResources(
  record: CoalitionRecord,
  command: CommandOf<'organization.bring-resources'>,
): Outcome<null> {
  const known = record.canonicalParty(command.organization)
  const organization = known === null ? null : record.party(known)
  if (organization === null) return noSuchParty(command.organization)
  if (organization.kind !== 'organization') {
    return fail('not-an-organization', `${organization.id} is no organization, so that it brings nothing of its own.`)
  }
  const before = record.resourcesOf(organization.id)
  if (isSameSaying(before, command.resources)) return succeed(null)
  if (command.was !== undefined && !isSameSaying(before, command.was)) {
    const stands = { organization: organization.id, resources: before === null ? null : [...before] }
    return refuseConflict({ of: 'resources', stands, sent: command }, `${organization.id} has said otherwise by now.`)
  }
  for (const id of record.idsOf(organization.id)) {
    const said = id === organization.id ? command.resources : null
    record.append({
      type: 'organization.resources-set',
      organization: id,
      resources: said?.toSorted() ?? [],
      said: said !== null,
    })
  }
  return succeed(null)
}

/** Adds a working group by its name; fails with `name-wanted`, with `name-deceptive`, with `not-a-group` where the name means everybody, or with `name-taken`. */
export function addGroup(record: CoalitionRecord, command: CommandOf<'group.add'>): Outcome<null> {
  const name = command.name.trim().slice(0, 200)
  if (name === '') return fail('name-wanted', 'A working group needs a name.')
  if (nameTrick(name) !== null) return deceptiveName()
  if (meansEverybody(name)) return fail('not-a-group', 'Everybody together are the coalition, and no working group.')
  const { kinds, namesOf } = record.knownParties()
  const folded = foldName(name)
  const bearer = [...kinds].find(([id, kind]) => kind === 'group' && namesOf.get(id)?.includes(folded) === true)
  if (bearer !== undefined) return fail('name-taken', `${bearer[0]} is a working group of this name already.`)
  const party = { id: record.newId(), kind: 'group' as const, name, level: null, directlyAffected: false }
  record.append({ type: 'party.added', party })
  return succeed(null)
}

/**
 * Notes who sits in a working group, in place of those under every name merged into it; fails with `party-not-found`, with `not-a-group` where it is a person or an
 * organization or one of its members is a group, or with `version-conflict`.
 */
export function setGroupMembers(record: CoalitionRecord, command: CommandOf<'group.set-members'>): Outcome<null> {
  const known = record.canonicalParty(command.group)
  const group = known === null ? null : record.party(known)
  if (group === null) return noSuchParty(command.group)
  if (group.kind !== 'group') return fail('not-a-group', `${group.id} is no working group.`)
  const members = new Set<string>()
  for (const sent of command.members) {
    const member = record.canonicalParty(sent)
    const party = member === null ? null : record.party(member)
    if (party === null) return noSuchParty(sent)
    if (party.kind === 'group') return fail('not-a-group', `${party.id} is a group itself, and sits in none.`)
    members.add(party.id)
  }
  const before = record.membersOf(group.id)
  if (isSameSet(before, [...members])) return succeed(null)
  if (
    command.was !== undefined &&
    !isSameSet(
      before,
      command.was.map((one) => record.canonicalParty(one) ?? one),
    )
  ) {
    const stands = { group: group.id, members: [...before] }
    return refuseConflict({ of: 'members', stands, sent: command }, `${group.id} has other members by now.`)
  }
  for (const id of record.idsOf(group.id)) {
    record.append({ type: 'group.members-set', group: id, members: id === group.id ? [...members].toSorted() : [] })
  }
  return succeed(null)
}

/** That nothing was said and that nothing is brought are two sayings. */
function isSameSaying(one: readonly string[] | null, other: readonly string[] | null): boolean {
  return one === null || other === null ? one === other : isSameSet(one, other)
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one)
  return known.size === new Set(other).size && other.every((value) => known.has(value))
}

function deceptiveName(): Outcome<never> {
  return fail('name-deceptive', 'The name has characters that are not seen, or letters that look like others.')
}

/** Returns the refusal of a command that names a party which the coalition does not have. */
export function noSuchParty(id: string): Outcome<never> {
  return fail('party-not-found', `There is no party ${id} in this coalition.`)
}
