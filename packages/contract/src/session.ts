import * as z from 'zod/mini'

/** What somebody is in one coalition: a base role, or the id of one that its charter added. */
export const Role = z.string().check(z.minLength(1), z.maxLength(40))
export type Role = z.infer<typeof Role>

/** A coalition as one reader has it; a server of before gave neither party nor permissions. */
export const CoalitionSummary = z.object({
  id: z.string(),
  name: z.string(),
  role: Role,
  sample: z.boolean(),
  /** The person of the record that the reader is, as far as anybody has said so. */
  party: z._default(z.nullable(z.string()), null),
  /** Names of permissions, in the table's order. */
  permissions: z._default(z.array(z.string()), []),
  /** Names of permissions that would be the reader's too in a session begun by a passkey, which the charter asks for. */
  heldBack: z._default(z.array(z.string()), []),
})
export type CoalitionSummary = z.infer<typeof CoalitionSummary>

/** Who is signed in and which coalitions are theirs; a paired extension has exactly one. */
export const SessionResponse = z.object({
  name: z.string(),
  coalitions: z.array(CoalitionSummary),
  /** Said of whoever may make another coalition; an account that nobody has invited yet may not. */
  mayCreateCoalition: z.optional(z.boolean()),
})
export type SessionResponse = z.infer<typeof SessionResponse>

export const SignInRequest = z.object({ token: z.string().check(z.minLength(20), z.maxLength(200)) })
export type SignInRequest = z.infer<typeof SignInRequest>
