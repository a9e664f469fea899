import { Instant } from '@evenkeel/domain/identifier.ts'
import * as z from 'zod/mini'
import { MemberName } from './member.ts'

/** By what a session was begun. */
export const SignInMeans = z.enum(['link', 'email', 'provider', 'passkey'])
export type SignInMeans = z.infer<typeof SignInMeans>

/** An e-mail address, or an account with another provider, by which somebody signs in. */
export const SignInMethod = z.object({
  id: z.string(),
  /** `email`, or the id of a provider. */
  issuer: z.string(),
  label: z.string(),
  since: Instant,
  lastUsed: z.nullable(Instant),
})
export type SignInMethod = z.infer<typeof SignInMethod>

export const Passkey = z.object({ id: z.string(), name: z.string(), since: Instant, lastUsed: z.nullable(Instant) })
export type Passkey = z.infer<typeof Passkey>

export const OwnSession = z.object({
  id: z.string(),
  /** "Firefox on Linux", as far as the browser tells. */
  browser: z.string(),
  means: SignInMeans,
  since: Instant,
  /** To the hour. */
  lastUsed: Instant,
  /** Whether it is the one that asks. */
  current: z.boolean(),
})
export type OwnSession = z.infer<typeof OwnSession>

/** How somebody gets in, and where they are signed in now. */
export const AccountResponse = z.object({
  name: z.string(),
  /** Whether a passkey, an address or a provider's account may be added now: only soon after signing in. */
  isFresh: z.boolean(),
  methods: z.array(SignInMethod),
  passkeys: z.array(Passkey),
  sessions: z.array(OwnSession),
})
export type AccountResponse = z.infer<typeof AccountResponse>

/** Names one of one's own methods, passkeys or sessions. */
export const OwnThingRequest = z.object({ id: z.string().check(z.minLength(1), z.maxLength(2000)) })
export type OwnThingRequest = z.infer<typeof OwnThingRequest>

export const RenameAccountRequest = z.object({ name: MemberName })
export type RenameAccountRequest = z.infer<typeof RenameAccountRequest>
