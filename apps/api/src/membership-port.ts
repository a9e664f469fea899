import type { ApiKey, MakeApiKeyRequest } from '@evenkeel/contract/api-key.ts'
import type {
  ChangeMemberRequest,
  Invitation,
  InviteRequest,
  LookAtInvitationResponse,
  MembersResponse,
} from '@evenkeel/contract/member.ts'
import type { SignInMeans } from '@evenkeel/contract/account.ts'
import type { CoalitionSummary } from '@evenkeel/contract/session.ts'
import type { Outcome } from '@evenkeel/domain/problem.ts'
import type { Granted } from './granted.ts'
import type { Arrival } from './sign-in-ports.ts'

/** Whose open connections to a coalition are to end. */
export type Dismissed =
  | { readonly kind: 'person' | 'token'; readonly id: string }
  | { readonly kind: 'everybody'; readonly id: null }

/** Returns whether a right is one of those that are to end. */
export function concerns(gone: Dismissed, { person, token }: Granted): boolean {
  if (gone.kind === 'everybody') return true
  return gone.id === (gone.kind === 'person' ? person : token)
}

/** Somebody who holds the link of an invitation. */
export interface Acceptance {
  readonly secret: string
  /** The account of the one who is signed in, null for somebody who has none here. */
  readonly person: string | null
  /** By what the session of the one who is signed in was begun. */
  readonly means?: SignInMeans
  /** The name of a new account. */
  readonly name: string | null
  /** The circumstances in which a new account's first session begins. */
  readonly arrival: Arrival
}

export interface Accepted {
  readonly name: string
  readonly coalition: CoalitionSummary
  /** The secret of a new session, null for somebody who had one. */
  readonly session: string | null
  /** The account whose place was taken, null where there was none. */
  readonly replaced: string | null
}

/**
 * Who belongs to which coalition, and the keys of scripts. Nobody gives or takes what they may not do themselves: that
 * fails with `role-not-allowed`. A coalition keeps a coordinator: else it fails with `last-coordinator`.
 */
export interface MembershipPort {
  readonly members: (granted: Granted<'manage-members'>, now: number) => Promise<MembersResponse>
  /** Fails with `member-not-found` or `role-not-found`. */
  readonly changeMember: (granted: Granted<'manage-members'>, change: ChangeMemberRequest) => Promise<Outcome<null>>
  /** Ends a membership with the devices and keys that hang on it; fails with `member-not-found`. */
  readonly removeMember: (granted: Granted<'manage-members'>, person: string) => Promise<Outcome<null>>
  /** Returns the invitation with its secret; fails with `role-not-found`, `member-not-found` or `too-many-invitations`. */
  readonly invite: (
    granted: Granted<'manage-members'>,
    request: InviteRequest,
    now: number,
  ) => Promise<Outcome<{ readonly invitation: Invitation; readonly secret: string }>>
  /** Fails with `invitation-not-found`. */
  readonly withdrawInvitation: (granted: Granted<'manage-members'>, invitation: string) => Promise<Outcome<null>>
  /** Fails with `invitation-not-found` and, after a few of those from one address, `too-many-attempts`. */
  readonly lookAtInvitation: (
    secret: string,
    now: number,
    address: string,
  ) => Promise<Outcome<LookAtInvitationResponse>>
  /** Spends an invitation; fails as looking at it does, and with `name-wanted` where a new account has no name. */
  readonly acceptInvitation: (acceptance: Acceptance, now: number, address: string) => Promise<Outcome<Accepted>>
  readonly apiKeys: (granted: Granted<'manage-devices'>) => Promise<readonly ApiKey[]>
  /** Returns a key with its secret; fails with `too-many-keys`. */
  readonly makeApiKey: (
    granted: Granted<'manage-devices'>,
    request: MakeApiKeyRequest,
    now: number,
  ) => Promise<Outcome<{ readonly key: ApiKey; readonly token: string }>>
  /** Fails with `key-not-found`. */
  readonly revokeApiKey: (granted: Granted<'manage-devices'>, key: string) => Promise<Outcome<null>>
}
