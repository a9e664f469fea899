import { BaseRole } from '@evenkeel/contract/permission.ts'
import type { OwnRole } from '@evenkeel/domain/charter.ts'

const baseNames: Readonly<Record<BaseRole, string>> = {
  coordinator: 'Coordinator',
  'note-taker': 'Note-taker',
  member: 'Member',
  viewer: 'Viewer',
}

/** Returns what a role is called on screen; one that is in no charter any more goes by its id. */
export function roleName(role: string, ownRoles: readonly OwnRole[]): string {
  const base = BaseRole.safeParse(role)
  return base.success ? baseNames[base.data] : (ownRoles.find(({ id }) => id === role)?.name ?? role)
}

/** Returns the choices among roles, those that every coalition has before its own. */
export function roleOptions(ownRoles: readonly OwnRole[]): { readonly value: string; readonly label: string }[] {
  const ids = [...BaseRole.options, ...ownRoles.map(({ id }) => id)]
  return ids.map((value) => ({ value, label: roleName(value, ownRoles) }))
}
