import { Decision } from '@evenkeel/domain/decision.ts'
import { ActionItem, Assignment } from '@evenkeel/domain/item.ts'
import { Attendance, Meeting, Speaking, TurnTransition } from '@evenkeel/domain/meeting.ts'
import { Alias, Membership, Party } from '@evenkeel/domain/party.ts'
import * as z from 'zod/mini'
import { AccountResponse } from './account.ts'
import { Look } from './look.ts'
import { NumberedEvent } from './record.ts'

/** What the record of a coalition holds of one person. */
export const HeldRecord = z.object({
  party: Party,
  aliases: z.array(Alias),
  memberships: z.array(Membership),
  attendance: z.array(Attendance),
  speaking: z.array(Speaking),
  /** Whether speaking is counted; older figures are not shown while it is not. */
  isSpeakingCounted: z.boolean(),
  /** Who spoke right before and after, by meeting, without saying who the others are. */
  transitions: z.array(TurnTransition),
  items: z.array(ActionItem),
  assignments: z.array(Assignment),
  decisions: z.array(Decision),
  /** The meetings and organizations that the rows above name. */
  meetings: z.array(Meeting),
  organizations: z.array(Party),
  /** Entries of the ledger that name the person, rows of other people left out. */
  entries: z.array(NumberedEvent),
})
export type HeldRecord = z.infer<typeof HeldRecord>

/** Everything that is held on the one who asks; `record` is null where nobody has said who of the record they are. */
export const MineResponse = z.object({
  coalition: z.object({ id: z.string(), name: z.string(), role: z.string(), permissions: z.array(z.string()) }),
  account: AccountResponse,
  record: z.nullable(HeldRecord),
  looks: z.array(Look),
})
export type MineResponse = z.infer<typeof MineResponse>
