import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { CoalitionRecord } from './coalition-record.ts'
import type { CommandOf } from './edit-item.ts'
import { refuseConflict } from './refuse-conflict.ts'

/** Says what the coalition is for, in place of what it said before; fails with `version-conflict` where others were seen. */
export function setAims(record: CoalitionRecord, command: CommandOf<'aims.set'>): Outcome<null> {
  const stands = [...record.aims()]
  if (isSame(stands, command.aims)) return succeed(null)
  if (command.was !== undefined && !isSame(stands, command.was)) {
    return refuseConflict({ of: 'aims', stands, sent: command }, 'Somebody else changed the aims meanwhile.')
  }
  record.append({ type: 'aims.set', aims: command.aims })
  return succeed(null)
}

/** Says which aim an item serves, if any; fails with `item-not-found`, `aim-not-found` or, where something else was seen, `version-conflict`. */
export function setPurpose(record: CoalitionRecord, command: CommandOf<'item.set-purpose'>): Outcome<null> {
  const { item, purpose } = command
  if (!record.stands(`item ${item}`)) return fail('item-not-found', `There is no item ${item} in this coalition.`)
  const aim = purpose?.aim ?? null
  if (aim !== null && !record.aims().some(({ id }) => id === aim)) return noSuchAim(aim)
  const stands = record.purposeOf(item)
  if (isSame(stands, purpose)) return succeed(null)
  if (command.was !== undefined && !isSame(stands, command.was)) {
    const detail = `Somebody else has said meanwhile what item ${item} serves.`
    return refuseConflict({ of: 'purpose', stands: { item, purpose: stands }, sent: command }, detail)
  }
  record.append({ type: 'item.purpose-set', item, purpose })
  return succeed(null)
}

/** Says which aim a decision serves, if any; fails with `decision-not-found`, `aim-not-found` or, where something else was seen, `version-conflict`. */
export function setDecisionPurpose(record: CoalitionRecord, command: CommandOf<'decision.set-purpose'>): Outcome<null> {
  const { decision, purpose } = command
  const known = record.decision(decision)
  if (known === null || known.isWithdrawn) {
    return fail('decision-not-found', `There is no decision ${decision} in this coalition.`)
  }
  const aim = purpose?.aim ?? null
  if (aim !== null && !record.aims().some(({ id }) => id === aim)) return noSuchAim(aim)
  const stands = record.decisionPurposeOf(decision)
  if (isSame(stands, purpose)) return succeed(null)
  if (command.was !== undefined && !isSame(stands, command.was)) {
    const detail = `Somebody else has said meanwhile what decision ${decision} serves.`
    return refuseConflict({ of: 'decision-purpose', stands: { decision, purpose: stands }, sent: command }, detail)
  }
  record.append({ type: 'decision.purpose-set', decision, purpose })
  return succeed(null)
}

/** Says of an aim or an item whether it is a quick win and was reached; fails with `item-not-found`, `aim-not-found` or, where something else was seen, `version-conflict`. */
export function setQuickWin(record: CoalitionRecord, command: CommandOf<'quick-win.set'>): Outcome<null> {
  const { of, subject, win } = command
  if (of === 'item' && !record.stands(`item ${subject}`)) {
    return fail('item-not-found', `There is no item ${subject} in this coalition.`)
  }
  if (of === 'aim' && !record.aims().some(({ id }) => id === subject)) return noSuchAim(subject)
  const stands = record.winOf(of, subject)
  if (isSame(stands, win)) return succeed(null)
  if (command.was !== undefined && !isSame(stands, command.was)) {
    const detail = `Somebody else has said meanwhile whether ${of} ${subject} is a quick win.`
    return refuseConflict({ of: 'quick-win', stands: { of, subject, win: stands }, sent: command }, detail)
  }
  record.append({ type: 'quick-win.set', of, subject, win })
  return succeed(null)
}

/** Both have been parsed, so that their keys are in one order. */
function isSame(one: object | null, other: object | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function noSuchAim(id: string): Outcome<never> {
  return fail('aim-not-found', `This coalition has no aim ${id}.`)
}
