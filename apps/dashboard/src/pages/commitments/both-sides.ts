import type { CommandBody } from '@evenkeel/domain/command.ts'
import { Conflict } from '@evenkeel/domain/conflict.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import type { Party } from '@evenkeel/domain/party.ts'
import type { Refusal } from '../../record/use-record.ts'
import type { Standing } from './edit-draft.ts'

/** Returns a command about an item as one that was made with that state of the item before one's eyes. */
export function onTopOf(item: ActionItem, command: CommandBody): CommandBody {
  if (command.type === 'item.set-status') return { ...command, was: item.status }
  return command.type === 'item.confirm' ? { ...command, version: item.version } : command
}

/** Returns the record's side of a refused edit, null where the refusal does not tell. */
export function theirSide(refusal: Refusal | null, parties: readonly Party[]): Standing | null {
  const conflict = Conflict.safeParse(refusal?.problem.conflict)
  if (!conflict.success || conflict.data.of !== 'item') return null
  const { item, assignments } = conflict.data.stands
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const owners = assignments
    .filter(({ role }) => role === 'owner')
    .map(({ party }) => names.get(party) ?? 'somebody new')
  return { item, draft: { text: item.text, due: item.due ?? '', owner: owners.join(', ') } }
}

const statusWords = { open: 'open', done: 'done', dropped: 'dropped' } as const

/** Returns what happened to a change of an item that was refused, as a sentence; of a conflict with both sides in it. */
export function refusalTitle({ command, problem }: Refusal): string {
  if (problem.code !== 'version-conflict') return 'The change was not saved and has been taken back.'
  const conflict = Conflict.safeParse(problem.conflict)
  if (!conflict.success || conflict.data.of !== 'item' || command.type !== 'item.set-status') {
    return 'Somebody else changed this item at the same time. It shows their version now.'
  }
  const { status } = conflict.data.stands.item
  return `Somebody else marked this item ${statusWords[status]} at the same time. You wanted it ${statusWords[command.status]}.`
}
