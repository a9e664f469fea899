import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { Role } from './session.ts'

/** Returns whether a role may say who is one and who is two: a wrong merge changes everybody's figures, so only coordinators. */
export function mayMergeParties(role: Role): boolean {
  return role === 'coordinator'
}

/** Returns whether a command says who is one and who is two. */
export function isAboutIdentity({ type }: CommandBody): boolean {
  return (
    type === 'party.merge' || type === 'party.unmerge' || type === 'party.distinguish' || type === 'party.undistinguish'
  )
}
