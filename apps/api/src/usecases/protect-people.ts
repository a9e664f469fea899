import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { noSuchParty } from './change-party.ts'
import type { CoalitionRecord } from './coalition-record.ts'
import type { CommandOf } from './edit-item.ts'
import { erasedName } from './without-person.ts'

/** Takes a person out of the ledger under every name that was merged into one; fails with `party-not-found` or `not-a-person`. */
export function erasePerson(record: CoalitionRecord, command: CommandOf<'person.erase'>): Outcome<null> {
  const person = findPerson(record, command.party)
  if (!person.ok) return person
  if (person.value.name === erasedName) return succeed(null)
  const ids = record.idsOf(person.value.id)
  const rewritten = record.eraseEntries(ids)
  ids.forEach((party, place) => {
    record.append({ type: 'person.erased', party, rewritten: place === 0 ? [...rewritten] : [] })
  })
  return succeed(null)
}

/** Says whether a person's speaking may be counted; fails with `party-not-found` or `not-a-person`. */
export function countSpeaking(record: CoalitionRecord, command: CommandOf<'person.count-speaking'>): Outcome<null> {
  const person = findPerson(record, command.party)
  if (!person.ok) return person
  const { id } = person.value
  if (record.isSpeakingCounted(id) === command.counted) return succeed(null)
  // A refusal may have been given under any of the names that were merged into this one.
  const ids = command.counted ? record.idsOf(id) : [id]
  for (const party of ids) record.append({ type: 'person.speaking-counted', party, counted: command.counted })
  return succeed(null)
}

/** Says whether a small organization may appear by itself; fails with `party-not-found` or `not-an-organization`. */
export function agreeToAppear(record: CoalitionRecord, command: CommandOf<'organization.agree'>): Outcome<null> {
  const id = record.canonicalParty(command.organization)
  const before = id === null ? null : record.party(id)
  if (before === null) return noSuchParty(command.organization)
  if (before.kind !== 'organization') {
    return fail('not-an-organization', `${before.id} is no organization, so that it has nothing to agree to.`)
  }
  if (record.hasAgreed(before.id) === command.agreed) return succeed(null)
  const ids = command.agreed ? [before.id] : record.idsOf(before.id)
  for (const organization of ids) {
    record.append({ type: 'organization.agreed', organization, agreed: command.agreed })
  }
  return succeed(null)
}

/** Says that it was not this person at a meeting; fails with `party-not-found`, `not-a-person` or `meeting-not-found`. */
export function denyPresence(record: CoalitionRecord, command: CommandOf<'presence.deny'>): Outcome<null> {
  const person = findPerson(record, command.party)
  if (!person.ok) return person
  if (!record.stands(`meeting ${command.meeting}`)) {
    return fail('meeting-not-found', `There is no meeting ${command.meeting} in this coalition.`)
  }
  const denied = record.deniedAt(command.meeting)
  for (const party of record.idsOf(person.value.id)) {
    if (!denied.has(party)) record.append({ type: 'presence.denied', meeting: command.meeting, party })
  }
  return succeed(null)
}

/** Returns the person that a party goes by now; fails with `party-not-found` or `not-a-person`. */
export function findPerson(
  record: CoalitionRecord,
  party: string,
): Outcome<{ readonly id: string; readonly name: string }> {
  const id = record.canonicalParty(party)
  const before = id === null ? null : record.party(id)
  if (before === null) return noSuchParty(party)
  if (before.kind !== 'person') return fail('not-a-person', `${before.id} is no person: this is asked of people only.`)
  return succeed(before)
}
