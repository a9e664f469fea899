import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { PulseAnswer } from '@evenkeel/domain/pulse.ts'
import { noSuchParty } from './change-party.ts'
import type { CoalitionRecord } from './coalition-record.ts'
import type { CommandOf } from './edit-item.ts'
import { findPerson } from './protect-people.ts'

/** Opens a pulse, nothing while one is open; never fails. */
export function openPulse(record: CoalitionRecord): Outcome<null> {
  if (record.pulses().some(({ closedAt }) => closedAt === null)) return succeed(null)
  record.append({ type: 'pulse.opened', pulse: record.newId(), at: record.at })
  return succeed(null)
}

/** Closes a pulse, nothing where it is closed; fails with `pulse-not-found`. */
export function closePulse(record: CoalitionRecord, { pulse }: CommandOf<'pulse.close'>): Outcome<null> {
  const known = record.pulses().find(({ id }) => id === pulse)
  if (known === undefined) return noSuchPulse(pulse)
  if (known.closedAt === null) record.append({ type: 'pulse.closed', pulse, at: record.at })
  return succeed(null)
}

/**
 * Puts a person's answers in the place of those before; fails with `pulse-not-found`, `pulse-closed`, `party-not-found`,
 * `not-a-person`, `not-an-organization`, or with `own-organization` where one is about an organization that is theirs.
 */
export function answerPulse(record: CoalitionRecord, command: CommandOf<'pulse.answer'>): Outcome<null> {
  const known = record.pulses().find(({ id }) => id === command.pulse)
  if (known === undefined) return noSuchPulse(command.pulse)
  if (known.closedAt !== null) return fail('pulse-closed', `Pulse ${known.id} takes no more answers.`)
  const person = findPerson(record, command.party)
  if (!person.ok) return person
  const ids = record.idsOf(person.value.id)
  const answers: PulseAnswer[] = []
  for (const answer of command.answers) {
    const found = record.canonicalParty(answer.organization)
    const organization = found === null ? null : record.party(found)
    if (organization === null) return noSuchParty(answer.organization)
    if (organization.kind !== 'organization') {
      return fail('not-an-organization', `${organization.id} is no organization: a pulse asks about nobody else.`)
    }
    const names = record.idsOf(organization.id)
    if (ids.some((id) => names.some((name) => record.membership(id, name) !== null))) {
      return fail('own-organization', `${organization.id} is an organization of whoever answers.`)
    }
    answers.push({ ...answer, organization: organization.id })
  }
  for (const id of ids) {
    if (id === person.value.id) record.append({ type: 'pulse.answered', pulse: known.id, person: id, answers })
    else if (record.hasAnswered(known.id, id)) {
      record.append({ type: 'pulse.answered', pulse: known.id, person: id, answers: [] })
    }
  }
  return succeed(null)
}

/** Takes a person's answers out of the ledger, nothing where there are none; fails with `pulse-not-found`, `party-not-found` or `not-a-person`. */
export function withdrawAnswers(record: CoalitionRecord, command: CommandOf<'pulse.withdraw'>): Outcome<null> {
  const { pulse } = command
  if (!record.pulses().some(({ id }) => id === pulse)) return noSuchPulse(pulse)
  const person = findPerson(record, command.party)
  if (!person.ok) return person
  const rewritten = record.eraseAnswers(pulse, record.idsOf(person.value.id))
  if (rewritten.length > 0) {
    record.append({ type: 'pulse.withdrawn', pulse, person: person.value.id, rewritten: [...rewritten] })
  }
  return succeed(null)
}

function noSuchPulse(id: string): Outcome<never> {
  return fail('pulse-not-found', `There is no pulse ${id} in this coalition.`)
}
