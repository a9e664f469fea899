import type { Role } from '@evenkeel/contract/session.ts'

/** Returns whether a role may change the record; the server refuses viewers, so they are not offered it. */
export function mayRecord(role: Role): boolean {
  return role !== 'viewer'
}
