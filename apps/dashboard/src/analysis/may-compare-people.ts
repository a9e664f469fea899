import type { Role } from '@evenkeel/contract/session.ts'

/** Returns whether a role may see people beside each other; until a charter names more roles, only coordinators may. */
export function mayComparePeople(role: Role): boolean {
  return role === 'coordinator'
}
