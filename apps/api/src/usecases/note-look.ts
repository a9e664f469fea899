import { permits } from '@evenkeel/contract/permits.ts'
import type { LookAction } from '@evenkeel/contract/look.ts'
import type { RouteName } from '@evenkeel/contract/routes.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import type { Granted } from '../granted.ts'

/** What is written down of something that was done; a subject of '' is the whole record. */
export interface Noted {
  readonly action: LookAction
  readonly subject: string
}

type NoteOf = (granted: Granted, body: Readonly<Record<string, unknown>>) => Noted | null

const aboutAll =
  (action: LookAction): NoteOf =>
  () => ({ action, subject: '' })

const aboutEachPerson =
  (action: LookAction): NoteOf =>
  ({ coalition }) =>
    permits(coalition.permissions, 'compare-people') ? { action, subject: '' } : null

const aboutMember: NoteOf = (_, { person }) => ({
  action: 'change-members',
  subject: typeof person === 'string' ? person : '',
})

/** The routes by which somebody sees people's own figures, or changes who may. */
const notes: Readonly<Partial<Record<RouteName, NoteOf>>> = {
  facts: aboutEachPerson('read-people'),
  events: aboutEachPerson('read-entries'),
  history: aboutEachPerson('read-entries'),
  mergeReview: aboutAll('review-names'),
  mine: ({ coalition, person }) => ({ action: 'download', subject: coalition.party ?? person }),
  looks: aboutAll('read-looks'),
  changeMember: aboutMember,
  removeMember: aboutMember,
  invite: aboutAll('change-members'),
  withdrawInvitation: aboutAll('change-members'),
}

/** Returns what is to be written down of a route that was answered, null for one by which nobody sees or changes people. */
export function noteOfRoute(name: RouteName, granted: Granted, body: unknown): Noted | null {
  const fields = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
  return notes[name]?.(granted, fields) ?? null
}

/** Returns what is to be written down of a command that was recorded, null for one that is about no person. */
export function noteOfCommand({ body }: Command): Noted | null {
  const { type } = body
  if (type.startsWith('charter.')) return { action: 'change-charter', subject: '' }
  if (type === 'person.erase') return { action: 'erase', subject: body.party }
  if (type === 'person.count-speaking' || type === 'presence.deny') return { action: 'speak-for', subject: body.party }
  return type === 'organization.agree' ? { action: 'speak-for', subject: body.organization } : null
}
