import { succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { CoalitionRecord } from './coalition-record.ts'
import type { CommandOf } from './edit-item.ts'

/** Puts roles in the place of those that the charter added before; never fails. */
export function setRoles(record: CoalitionRecord, command: CommandOf<'charter.set-roles'>): Outcome<null> {
  if (JSON.stringify(record.charter().roles) !== JSON.stringify(command.roles)) {
    record.append({ type: 'charter.roles-set', roles: command.roles })
  }
  return succeed(null)
}

/** Puts another way of protecting people in the place of the one before; never fails. */
export function setProtection(record: CoalitionRecord, command: CommandOf<'charter.set-protection'>): Outcome<null> {
  if (JSON.stringify(record.charter().protection) !== JSON.stringify(command.protection)) {
    record.append({ type: 'charter.protection-set', protection: command.protection })
  }
  return succeed(null)
}
