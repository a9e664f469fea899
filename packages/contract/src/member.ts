import { Identifier, Instant } from '@evenkeel/domain/identifier.ts'
import { plainName } from '@evenkeel/domain/plain-name.ts'
import * as z from 'zod/mini'
import { CoalitionSummary, Role } from './session.ts'

/** The name by which a coalition knows somebody's account. */
export const MemberName = plainName(100)

/** Somebody who has a part in a coalition. */
export const Member = z.object({
  /** The account. */
  person: z.string(),
  name: z.string(),
  role: Role,
  /** The person of the record that they are; null where nobody has said so. */
  party: z.nullable(Identifier),
  /** Null for those who were there before this was kept. */
  since: z.nullable(Instant),
  /** Whether it is the one who asks. */
  isYou: z.boolean(),
  /** Whether they have a passkey to sign in by; a server of before did not say. */
  hasPasskey: z._default(z.boolean(), false),
})
export type Member = z.infer<typeof Member>

/** An invitation that nobody has accepted yet; its link is shown once, to the one who made it. */
export const Invitation = z.object({
  id: z.string(),
  /** For whom it is, in the words of the one who invites. */
  name: z.string(),
  role: Role,
  party: z.nullable(Identifier),
  /** The member who lost their way in, and whose place the one who accepts takes; null for somebody new. */
  replaces: z.nullable(z.string()),
  expires: Instant,
})
export type Invitation = z.infer<typeof Invitation>

export const MembersResponse = z.object({ members: z.array(Member), invitations: z.array(Invitation) })
export type MembersResponse = z.infer<typeof MembersResponse>

export const InviteRequest = z.object({
  name: MemberName,
  role: Role,
  party: z._default(z.nullable(Identifier), null),
  /** A member who gets a new way in: the role and the person of the record stay as they are, and these two are not looked at. */
  replaces: z._default(z.nullable(z.string().check(z.maxLength(80))), null),
})
export type InviteRequest = z.infer<typeof InviteRequest>

export const InviteResponse = z.object({
  invitation: Invitation,
  /** Works once, within seven days; whoever has it can join. */
  link: z.string(),
})
export type InviteResponse = z.infer<typeof InviteResponse>

export const WithdrawInvitationRequest = z.object({ invitation: z.string().check(z.minLength(1), z.maxLength(80)) })

/** What is left out stays as it is. */
export const ChangeMemberRequest = z.object({
  person: z.string().check(z.minLength(1), z.maxLength(80)),
  role: z.optional(Role),
  party: z.optional(z.nullable(Identifier)),
})
export type ChangeMemberRequest = z.infer<typeof ChangeMemberRequest>

export const RemoveMemberRequest = z.object({ person: z.string().check(z.minLength(1), z.maxLength(80)) })

const InvitationToken = z.string().check(z.minLength(20), z.maxLength(200))

export const LookAtInvitationRequest = z.object({ token: InvitationToken })

/** What somebody is invited to, for whom they say it is. */
export const LookAtInvitationResponse = z.object({
  coalition: z.string(),
  name: z.string(),
  /** A base role, or the name of one that the charter added. */
  role: z.string(),
  expires: Instant,
})
export type LookAtInvitationResponse = z.infer<typeof LookAtInvitationResponse>

/** The name is for somebody who has no account here yet; who is signed in joins as who they are. */
export const AcceptInvitationRequest = z.object({
  token: InvitationToken,
  name: z._default(z.nullable(MemberName), null),
})

export const AcceptInvitationResponse = z.object({ name: z.string(), coalition: CoalitionSummary })
export type AcceptInvitationResponse = z.infer<typeof AcceptInvitationResponse>
