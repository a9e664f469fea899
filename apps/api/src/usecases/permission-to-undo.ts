import type { Permission } from '@evenkeel/contract/permission.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'

type EventType = EventBody['type']

const aboutIdentity: ReadonlySet<EventType> = new Set([
  'party.merged',
  'party.unmerged',
  'party.distinguished',
  'party.undistinguished',
])
const aboutItems: ReadonlySet<EventType> = new Set(['item.changed', 'item.status-set', 'item.confirmed'])

/** Returns what the undoing of a command takes, by the types of the events that it made: what the command itself took. */
export function permissionToUndo(types: readonly EventType[]): Permission {
  if (types.some((type) => aboutIdentity.has(type))) return 'decide-identity'
  if (types.includes('aims.set')) return 'write-charter'
  // With the level goes whether an organization is directly affected.
  if (types.includes('organization.declared')) return 'protect-people'
  // An edit may bring a party with it; a reading always tells of its source or meeting, or of more than items.
  const isEdit = types.some((type) => aboutItems.has(type)) && !types.includes('source.read')
  const isOfEdit = (type: EventType): boolean =>
    aboutItems.has(type) || type === 'party.added' || type === 'party.alias-added'
  return types.length === 0 || (isEdit && types.every(isOfEdit)) ? 'change-items' : 'record-notes'
}
