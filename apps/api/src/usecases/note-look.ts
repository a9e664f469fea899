import type { LookAction } from '@evenkeel/contract/look.ts'
import type { RouteName } from '@evenkeel/contract/routes.ts'
import { permits } from '@evenkeel/contract/permission.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import type { Granted } from '../granted.ts'

/** What is written down of something that was done; a subject of '' is the whole record. */
export interface Noted {
  readonly action: LookAction
  readonly subject: string
}

/** Returns what is to be written down of a route that was answered, null for one by which nobody sees or changes people. */
export function noteOfRoute(name: RouteName, granted: Granted, body: unknown): Noted | null {
  const { permissions, party } = granted.coalition
  const subject = (field: string): string => {
    const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[field] : null
    return typeof value === 'string' ? value : ''
  }
  switch (name) {
    case 'facts':
      return permits(permissions, 'compare-people') ? { action: 'read-people', subject: '' } : null
    case 'events':
      return permits(permissions, 'compare-people') ? { action: 'read-entries', subject: '' } : null
    case 'mergeReview':
      return { action: 'review-names', subject: '' }
    case 'mine':
      return { action: 'download', subject: party ?? granted.person }
    case 'looks':
      return { action: 'read-looks', subject: '' }
    case 'changeMember':
    case 'removeMember':
      return { action: 'change-members', subject: subject('person') }
    case 'invite':
    case 'withdrawInvitation':
      return { action: 'change-members', subject: '' }
    default:
      return null
  }
}

/** Returns what is to be written down of a command that was recorded, null for one that is about no person. */
export function noteOfCommand({ body }: Command): Noted | null {
  switch (body.type) {
    case 'charter.set-roles':
    case 'charter.set-protection':
      return { action: 'change-charter', subject: '' }
    case 'person.erase':
      return { action: 'erase', subject: body.party }
    case 'person.count-speaking':
      return { action: 'speak-for', subject: body.party }
    case 'organization.agree':
      return { action: 'speak-for', subject: body.organization }
    default:
      return null
  }
}
