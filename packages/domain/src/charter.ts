import * as z from 'zod/mini'
import { CalendarDate } from './identifier.ts'

/** A role that a coalition made for itself, beside those that every coalition has. */
export const OwnRole = z.object({
  /** Never the name of a role that every coalition has. */
  id: z.string().check(
    z.regex(/^[a-z][a-z0-9-]{0,39}$/),
    z.refine((id) => !['coordinator', 'note-taker', 'member', 'viewer'].includes(id)),
  ),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Names of the contract's permissions. */
  permissions: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(40)),
})
export type OwnRole = z.infer<typeof OwnRole>

/** Up to twenty roles, no two of one id. */
export const OwnRoles = z.array(OwnRole).check(
  z.maxLength(20),
  z.refine((roles) => new Set(roles.map(({ id }) => id)).size === roles.length),
)

/** Of whom a charter asks that they sign in by a passkey. */
export const PasskeysAsked = z.enum(['nobody', 'coordinators', 'everybody'])
export type PasskeysAsked = z.infer<typeof PasskeysAsked>

/** Entries of before say yes or no, and mean those who coordinate. */
const PasskeysAskedOrBefore = z.pipe(
  z.union([PasskeysAsked, z.boolean()]),
  z.transform((asked): PasskeysAsked => (typeof asked === 'string' ? asked : asked ? 'coordinators' : 'nobody')),
)

/**
 * How a coalition protects those who are in its record. Entries of before also hold `storesText`, whether texts of notes may be stored: nothing
 * ever stored any, and it is passed over.
 */
export const Protection = z.object({
  /** Roles, of every coalition or its own, that may compare people beside those that have the permission anyway. */
  comparing: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(24)),
  /** After how many months speaking figures and quotes are erased; null keeps them. */
  retentionMonths: z.nullable(z.int().check(z.positive(), z.maximum(600))),
  /** Who has to have signed in by a passkey; the first entries do not say, and ask nobody. */
  asksPasskey: z._default(PasskeysAskedOrBefore, 'nobody'),
})
export type Protection = z.infer<typeof Protection>

/**
 * By whom a coalition said it is run (Provan and Kenis 2008): all member groups together, one of them for all, or an
 * office made for it. Central networks read differently under each.
 */
export const GovernanceMode = z.enum(['shared', 'lead-organization', 'coordinating-office'])
export type GovernanceMode = z.infer<typeof GovernanceMode>

/** What a coalition has agreed on about itself and its own record; `governance` and `beganOn`, its first day, are null until it has said. */
export const Charter = z.object({
  roles: OwnRoles,
  protection: Protection,
  governance: z.nullable(GovernanceMode),
  beganOn: z.nullable(CalendarDate),
})
export type Charter = z.infer<typeof Charter>

/** The charter of a coalition that has agreed on nothing yet. */
export const emptyCharter: Charter = {
  roles: [],
  protection: { comparing: [], retentionMonths: null, asksPasskey: 'nobody' },
  governance: null,
  beganOn: null,
}
