import { succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { CoalitionRecord } from './coalition-record.ts'
import type { CommandOf } from './edit-item.ts'
import { refuseConflict } from './refuse-conflict.ts'

/** Puts roles in the place of those that the charter added before; fails with `version-conflict` where others were seen. */
export function setRoles(record: CoalitionRecord, command: CommandOf<'charter.set-roles'>): Outcome<null> {
  const { roles } = record.charter()
  if (isSame(roles, command.roles)) return succeed(null)
  if (command.was !== undefined && !isSame(roles, command.was)) return changedMeanwhile(record, command)
  record.append({ type: 'charter.roles-set', roles: command.roles })
  return succeed(null)
}

/** Puts another way of protecting people in the place of the one before; fails with `version-conflict` where another was seen. */
export function setProtection(record: CoalitionRecord, command: CommandOf<'charter.set-protection'>): Outcome<null> {
  const { protection } = record.charter()
  if (isSame(protection, command.protection)) return succeed(null)
  if (command.was !== undefined && !isSame(protection, command.was)) return changedMeanwhile(record, command)
  record.append({ type: 'charter.protection-set', protection: command.protection })
  return succeed(null)
}

/** Says by whom the coalition is run; fails with `version-conflict` where something else was seen. */
export function setGovernance(record: CoalitionRecord, command: CommandOf<'charter.set-governance'>): Outcome<null> {
  const { governance } = record.charter()
  if (governance === command.governance) return succeed(null)
  if (command.was !== undefined && governance !== command.was) return changedMeanwhile(record, command)
  record.append({ type: 'charter.governance-set', governance: command.governance })
  return succeed(null)
}

/** Says on which day the coalition began; fails with `version-conflict` where another was seen. */
export function setBeginning(record: CoalitionRecord, command: CommandOf<'charter.set-beginning'>): Outcome<null> {
  const { beganOn } = record.charter()
  if (beganOn === command.beganOn) return succeed(null)
  if (command.was !== undefined && beganOn !== command.was) return changedMeanwhile(record, command)
  record.append({ type: 'charter.beginning-set', beganOn: command.beganOn })
  return succeed(null)
}

/** Both have been parsed, so that their keys are in one order. */
function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function changedMeanwhile(
  record: CoalitionRecord,
  sent: CommandOf<'charter.set-roles' | 'charter.set-protection' | 'charter.set-governance' | 'charter.set-beginning'>,
): Outcome<never> {
  return refuseConflict(
    { of: 'charter', stands: record.charter(), sent },
    'Somebody else changed the charter meanwhile.',
  )
}
