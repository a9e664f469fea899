import * as z from 'zod/mini'
import { Decision } from './decision.ts'
import { ActionItem, Assignment } from './item.ts'
import { Attendance, Meeting, Speaking, TurnTransition } from './meeting.ts'
import { Alias, Membership, Party } from './party.ts'
import { Source } from './source.ts'

/** The present state of one coalition's ledger, merged parties folded into one: what every measure is computed from. */
export const Facts = z.object({
  coalition: z.object({ id: z.string(), name: z.string(), sample: z.boolean() }),
  /** The number of the last ledger entry that is in it. */
  cursor: z.int().check(z.nonnegative()),
  parties: z.array(Party),
  aliases: z.array(Alias),
  memberships: z.array(Membership),
  sources: z.array(Source),
  meetings: z.array(Meeting),
  attendance: z.array(Attendance),
  speaking: z.array(Speaking),
  transitions: z.array(TurnTransition),
  items: z.array(ActionItem),
  assignments: z.array(Assignment),
  decisions: z.array(Decision),
})
export type Facts = z.infer<typeof Facts>
