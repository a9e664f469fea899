import { nameTrick } from '@evenkeel/domain/deceptive-name.ts'
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

function deceptiveName(): Outcome<never> {
  return fail('name-deceptive', 'The name has characters that are not seen, or letters that look like others.')
}

/** Returns the refusal of a command that names a party which the coalition does not have. */
export function noSuchParty(id: string): Outcome<never> {
  return fail('party-not-found', `There is no party ${id} in this coalition.`)
}
