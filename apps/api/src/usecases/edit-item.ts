import type { CommandBody } from '@evenkeel/domain/command.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { AssignedItem, CoalitionRecord } from './coalition-record.ts'
import { refuseConflict } from './refuse-conflict.ts'
import { resolveAssigned } from './record-reading.ts'

export type CommandOf<Type extends CommandBody['type']> = Extract<CommandBody, { type: Type }>

/** Changes an item's words, date or parties; fails with `item-not-found` or, against an older version, `version-conflict`. */
export function editItem(record: CoalitionRecord, command: CommandOf<'item.edit'>): Outcome<null> {
  const before = record.item(command.item)
  if (before === null) return noSuchItem(command.item)
  const { item, assignments } = before
  if (item.version !== command.version) {
    return itemConflict(
      before,
      command,
      `is at version ${item.version}, the edit was made to version ${command.version}`,
    )
  }
  const rows = item.meeting === null ? [] : record.attendanceOf(item.meeting)
  const present = new Set(rows.map((row) => row.person))
  const due = command.due === undefined ? item.due : command.due
  record.append({
    type: 'item.changed',
    item: item.id,
    text: command.text ?? item.text,
    due,
    dueWords: due === item.due ? item.dueWords : null,
    assignments:
      command.parties === undefined ? [...assignments] : resolveAssigned(record, command.parties, { present }),
  })
  return succeed(null)
}

/** Opens, closes or drops an item; fails with `item-not-found` or, where another status was seen, `version-conflict`. */
export function setItemStatus(record: CoalitionRecord, command: CommandOf<'item.set-status'>): Outcome<null> {
  const before = record.item(command.item)
  if (before === null) return noSuchItem(command.item)
  const { status } = before.item
  if (status === command.status) return succeed(null)
  if (command.was !== undefined && command.was !== status) {
    return itemConflict(before, command, `is ${status}, and no longer ${command.was}`)
  }
  record.append({ type: 'item.status-set', item: command.item, status: command.status, at: record.at })
  return succeed(null)
}

/** Makes an item one that a person stands behind; fails with `item-not-found` or, for an older version, `version-conflict`. */
export function confirmItem(record: CoalitionRecord, command: CommandOf<'item.confirm'>): Outcome<null> {
  const before = record.item(command.item)
  if (before === null) return noSuchItem(command.item)
  const { confirmation, version } = before.item
  if (confirmation === 'confirmed') return succeed(null)
  if (command.version !== undefined && command.version !== version) {
    return itemConflict(before, command, `is at version ${version}, what was confirmed is version ${command.version}`)
  }
  record.append({ type: 'item.confirmed', item: command.item })
  return succeed(null)
}

/** Makes a decision one that a person stands behind, also one that was taken back; fails with `decision-not-found` or, in other words, `version-conflict`. */
export function confirmDecision(record: CoalitionRecord, command: CommandOf<'decision.confirm'>): Outcome<null> {
  const known = record.decision(command.decision)
  if (known === null) return noSuchDecision(command.decision)
  const { decision, isWithdrawn } = known
  if (command.text !== undefined && command.text !== decision.text) {
    return refuseConflict(
      { of: 'decision', stands: decision, sent: command },
      `Decision ${decision.id} is in other words by now than those that were confirmed.`,
    )
  }
  if (isWithdrawn) {
    record.append({ type: 'decision.recorded', decision: { ...decision, confirmation: 'confirmed' } })
  } else if (decision.confirmation === 'unconfirmed') {
    record.append({ type: 'decision.confirmed', decision: decision.id })
  }
  return succeed(null)
}

/** Takes a decision from the facts; the ledger keeps it. Fails with `decision-not-found`. */
export function withdrawDecision(record: CoalitionRecord, command: CommandOf<'decision.withdraw'>): Outcome<null> {
  const known = record.decision(command.decision)
  if (known === null) return noSuchDecision(command.decision)
  if (!known.isWithdrawn) record.append({ type: 'decision.withdrawn', decision: command.decision })
  return succeed(null)
}

function itemConflict(before: AssignedItem, command: CommandBody, how: string): Outcome<never> {
  const { item, assignments } = before
  const named = assignments.map(({ party, role }) => ({ item: item.id, party, role }))
  return refuseConflict({ of: 'item', stands: { item, assignments: named }, sent: command }, `Item ${item.id} ${how}.`)
}

function noSuchDecision(id: string): Outcome<never> {
  return fail('decision-not-found', `There is no decision ${id} in this coalition.`)
}

function noSuchItem(id: string): Outcome<never> {
  return fail('item-not-found', `There is no item ${id} in this coalition.`)
}
