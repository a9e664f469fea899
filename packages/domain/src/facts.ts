import * as z from 'zod/mini'
import { Aim, DecisionPurpose, ItemPurpose } from './aim.ts'
import { GovernanceMode } from './charter.ts'
import { Decision } from './decision.ts'
import { GroupMember } from './group-member.ts'
import { CalendarDate, Identifier } from './identifier.ts'
import { ActionItem, Assignment } from './item.ts'
import { Attendance, Meeting, Speaking, TurnTransition } from './meeting.ts'
import { Alias, Membership, Party } from './party.ts'
import { Perception, Pulse } from './pulse.ts'
import { QuickWin } from './quick-win.ts'
import { Resource } from './resource.ts'
import { Source } from './source.ts'

/** Why an organization's people stand among those of others: they are too few, or others could be told by subtraction. */
export const WithheldReason = z.enum(['few-people', 'tells-others'])
export type WithheldReason = z.infer<typeof WithheldReason>

/** What a reader's facts leave out, so that a screen can say so: what is withheld is neither zero nor unknown. */
export const Withheld = z.object({
  /** In place of other people stands one party for each organization, whose rows are their sums. */
  people: z.boolean(),
  /** Those who own items and move decisions are named by their organization only. */
  names: z.boolean(),
  /** Organizations that have no rows of their own, everywhere or at so many of the meetings that they came to. */
  organizations: z.array(
    z.object({ organization: Identifier, reason: WithheldReason, meetings: z.int().check(z.positive()) }),
  ),
  /** Meetings with so few people that nothing is said of who was there. */
  meetings: z.array(Identifier),
})
export type Withheld = z.infer<typeof Withheld>

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
  /** People who asked that their speaking is not counted: it is not measured, which is no zero. */
  notMeasured: z.optional(z.array(Identifier)),
  /** Organizations of one or two people that agreed to appear by themselves. */
  consents: z.optional(z.array(Identifier)),
  /** What organizations said they bring; who said nothing has no row, and neither has who said that it brings nothing. */
  resources: z.optional(z.array(Resource)),
  /** Organizations that said they bring none of the kinds there are; of one that has no row in either list nothing was said. */
  bringsNothing: z.optional(z.array(Identifier)),
  /** Who sits in which working group, as far as somebody said so. */
  groupMembers: z.optional(z.array(GroupMember)),
  /** By whom the coalition said it is run, null where it has not. */
  governance: z.optional(z.nullable(GovernanceMode)),
  /** On which day the coalition said it began, null where it has not: its first meeting on record may be a later one. */
  beganOn: z.optional(z.nullable(CalendarDate)),
  /** What the coalition said it is for. */
  aims: z.optional(z.array(Aim)),
  /** What items serve, as far as somebody said so. */
  purposes: z.optional(z.array(ItemPurpose)),
  /** What decisions serve, as far as somebody said so. */
  decisionPurposes: z.optional(z.array(DecisionPurpose)),
  quickWins: z.optional(z.array(QuickWin)),
  pulses: z.optional(z.array(Pulse)),
  /** What closed pulses tell of organizations, each from five people or more; the answers themselves are nobody's but their givers'. */
  perceptions: z.optional(z.array(Perception)),
  /** Left out where the reader gets everything. */
  withheld: z.optional(Withheld),
})
export type Facts = z.infer<typeof Facts>
