import * as z from 'zod/mini'
import { Identifier } from './identifier.ts'

/** A person's or an organization's seat in a working group, a pod or a body that decides. */
export const GroupMember = z.object({ group: Identifier, member: Identifier })
export type GroupMember = z.infer<typeof GroupMember>

/** Who sits in a group, nobody twice. */
export const GroupMembers = z.array(Identifier).check(
  z.maxLength(500),
  z.refine((members) => new Set(members).size === members.length),
)
