import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'

function changeItem(facts: Facts, id: string, change: (item: ActionItem) => Partial<ActionItem>): Facts {
  return {
    ...facts,
    items: facts.items.map((item) => (item.id === id ? { ...item, ...change(item), version: item.version + 1 } : item)),
  }
}

function editItem(facts: Facts, command: Extract<CommandBody, { type: 'item.edit' }>): Facts {
  const { text, due, parties } = command
  const changed = changeItem(facts, command.item, (item) => ({
    ...(text === undefined ? {} : { text }),
    ...(due === undefined ? {} : { due, dueWords: due === item.due ? item.dueWords : null }),
  }))
  if (parties === undefined) return changed
  const byName = new Map(facts.parties.map((party) => [foldName(party.name), party.id]))
  const assigned = parties.flatMap(({ party, role }) => {
    const id = byName.get(foldName(party.name))
    return id === undefined ? [] : [{ item: command.item, party: id, role }]
  })
  return { ...changed, assignments: [...facts.assignments.filter(({ item }) => item !== command.item), ...assigned] }
}

/**
 * Returns the facts as they will most likely be once the server has recorded a command about an item or decision; the
 * same facts for every other command. A name that nobody bears yet shows only after the server has made it a party.
 */
export function applyCommand(facts: Facts, command: CommandBody, at: string): Facts {
  if (command.type === 'item.set-status') {
    const { status } = command
    return changeItem(facts, command.item, () => ({ status, closedAt: status === 'open' ? null : at }))
  }
  if (command.type === 'item.confirm') return changeItem(facts, command.item, () => ({ confirmation: 'confirmed' }))
  if (command.type === 'item.edit') return editItem(facts, command)
  if (command.type !== 'decision.confirm') return facts
  const decisions = facts.decisions.map((decision) =>
    decision.id === command.decision ? { ...decision, confirmation: 'confirmed' as const } : decision,
  )
  return { ...facts, decisions }
}

/** Returns the present facts with the given items, who they are assigned to, and the given decisions put back to an earlier state. */
export function putBack(present: Facts, before: Facts, ids: ReadonlySet<string>): Facts {
  const earlier = new Map(before.items.filter(({ id }) => ids.has(id)).map((item) => [item.id, item]))
  const decided = new Map(before.decisions.filter(({ id }) => ids.has(id)).map((decision) => [decision.id, decision]))
  return {
    ...present,
    items: present.items.map((item) => earlier.get(item.id) ?? item),
    decisions: present.decisions.map((decision) => decided.get(decision.id) ?? decision),
    assignments: [
      ...present.assignments.filter(({ item }) => !ids.has(item)),
      ...before.assignments.filter(({ item }) => ids.has(item)),
    ],
  }
}
