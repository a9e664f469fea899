import * as z from 'zod/mini'

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

/** What a coalition has agreed on about its own record. */
export const Charter = z.object({ roles: OwnRoles })
export type Charter = z.infer<typeof Charter>

/** The charter of a coalition that has agreed on nothing yet. */
export const emptyCharter: Charter = { roles: [] }
