import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { OwnRole, PasskeysAsked } from '@evenkeel/domain/charter.ts'
import * as z from 'zod/mini'

/** The roles that every coalition has; a charter may add others. */
export const BaseRole = z.enum(['coordinator', 'note-taker', 'member', 'viewer'])
export type BaseRole = z.infer<typeof BaseRole>

interface PermissionRow {
  /** Ends the sentence "Who has it may …". */
  readonly allows: string
  readonly roles: readonly BaseRole[]
}

const everybody = BaseRole.options

/** What anybody may do in a coalition, and which roles may: the checks, docs/guide/roles.md and the tests come from here. */
export const permissions = {
  'read-record': {
    allows: 'read the record: meetings, commitments, decisions and figures by organization',
    roles: everybody,
  },
  'send-commands': {
    allows: 'send commands, each of which is judged by a permission of its own',
    roles: everybody,
  },
  'see-owners': {
    allows: 'see by name who owns a commitment and who brought a decision',
    roles: ['coordinator', 'note-taker', 'member'],
  },
  'see-contacts': {
    allows: 'see e-mail addresses and handles',
    roles: ['coordinator', 'note-taker'],
  },
  'compare-people': {
    allows: 'see figures of people beside each other',
    roles: ['coordinator'],
  },
  'change-items': {
    allows: 'confirm, edit, complete and drop action items',
    roles: ['coordinator', 'note-taker', 'member'],
  },
  'record-notes': {
    allows: 'record what was read from notes and calls, decisions, and names',
    roles: ['coordinator', 'note-taker'],
  },
  'decide-identity': {
    allows: 'say which names are one party and which are two',
    roles: ['coordinator'],
  },
  'protect-people': {
    allows:
      'erase a person, and say on somebody’s word that they are not counted or that a small organization may appear',
    roles: ['coordinator'],
  },
  'write-charter': {
    allows:
      'change the charter, the roles that it adds among it, say what the coalition is for, and open and close pulses',
    roles: ['coordinator'],
  },
  'answer-pulses': {
    allows: 'answer a pulse for themselves, and for nobody else',
    roles: ['coordinator', 'note-taker', 'member'],
  },
  'manage-members': {
    allows: 'invite and remove members, and change their roles',
    roles: ['coordinator'],
  },
  'manage-devices': {
    allows: 'see paired devices and keys of the whole coalition, make keys, and end either',
    roles: ['coordinator'],
  },
  /** Of whoever has a role at all, also of one that a charter added without it. */
  'own-data': {
    allows: 'see and take away what is held on them',
    roles: everybody,
  },
} as const satisfies Record<string, PermissionRow>

export type Permission = keyof typeof permissions

/** Every permission, in the order of the table. */
export const permissionNames = Object.keys(permissions) as readonly Permission[]

/** Which permission each command takes, beside `send-commands`. */
export const commandPermissions = {
  'reading.record': 'record-notes',
  'item.edit': 'change-items',
  'item.set-status': 'change-items',
  'item.confirm': 'change-items',
  'decision.confirm': 'record-notes',
  'decision.withdraw': 'record-notes',
  'party.rename': 'record-notes',
  'party.add-alias': 'record-notes',
  'party.merge': 'decide-identity',
  'party.unmerge': 'decide-identity',
  'party.distinguish': 'decide-identity',
  'party.undistinguish': 'decide-identity',
  'organization.declare': 'record-notes',
  'organization.bring-resources': 'record-notes',
  'group.add': 'record-notes',
  'group.set-members': 'record-notes',
  'charter.set-governance': 'write-charter',
  'charter.set-beginning': 'write-charter',
  'charter.set-roles': 'write-charter',
  /** And what the undone command took. */
  undo: 'change-items',
  'charter.set-protection': 'write-charter',
  'retention.apply': 'write-charter',
  'aims.set': 'write-charter',
  'item.set-purpose': 'record-notes',
  'decision.set-purpose': 'record-notes',
  'quick-win.set': 'record-notes',
  'pulse.open': 'write-charter',
  'pulse.close': 'write-charter',
  /** And only as the person that the sender is. */
  'pulse.answer': 'answer-pulses',
  'pulse.withdraw': 'answer-pulses',
  'person.erase': 'protect-people',
  'person.count-speaking': 'protect-people',
  'presence.deny': 'protect-people',
  'organization.agree': 'protect-people',
} as const satisfies Record<CommandBody['type'], Permission>

/**
 * Returns what a role may do: a base role by the table, one of the charter's by its own list, and either may compare
 * people where the charter says so; an unknown role may nothing.
 */
export function permissionsOfRole(
  role: string,
  ownRoles: readonly OwnRole[] = [],
  comparing: readonly string[] = [],
): readonly Permission[] {
  const base = BaseRole.safeParse(role)
  const own = ownRoles.find(({ id }) => id === role)
  if (!base.success && own === undefined) return []
  const listed: ReadonlySet<string> = new Set(own?.permissions)
  return permissionNames.filter((name) => {
    if (isEverybodys(name) || (name === 'compare-people' && comparing.includes(role))) return true
    return base.success ? (permissions[name].roles as readonly BaseRole[]).includes(base.data) : listed.has(name)
  })
}

/**
 * Returns what a charter that asks for passkeys holds back from whoever has shown none. Where it asks those who
 * coordinate, that is everything that a note-taker may not, by whatever role it is held; where it asks everybody, all but
 * what is held on oneself. `isDelegate` is a device or key that was let in by a session of a passkey: it can show none
 * itself, and is cut as where those who coordinate are asked.
 */
export function heldBackWithoutPasskey(
  held: readonly Permission[],
  asked: PasskeysAsked,
  isDelegate = false,
): readonly Permission[] {
  if (asked === 'nobody') return []
  if (asked === 'everybody' && !isDelegate) return held.filter((name) => !isEverybodys(name))
  return held.filter((name) => !(permissions[name].roles as readonly BaseRole[]).includes('note-taker'))
}

/** Returns whether a permission is everybody's who has a role at all: nobody gives or takes it. */
export function isEverybodys(name: string): boolean {
  return name === ('own-data' satisfies Permission)
}

/** What it takes, beside `manage-members`, to say who of the record a member is: whoever is somebody sees, protects and erases what is theirs. */
export const linkPermissions = [
  'see-contacts',
  'compare-people',
  'protect-people',
] as const satisfies readonly Permission[]

/** Returns whether everything in `asked` that not everybody has is also in `held`: nobody gives away or takes what they do not have. */
export function covers(held: readonly string[], asked: readonly string[]): boolean {
  return asked.every((one) => isEverybodys(one) || held.includes(one))
}
