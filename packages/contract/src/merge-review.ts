import { CalendarDate, Identifier, Instant } from '@evenkeel/domain/identifier.ts'
import { Alias, PartyKind } from '@evenkeel/domain/party.ts'
import * as z from 'zod/mini'

/** What the record holds of a party, for somebody who has to tell whether two are one. */
export const PartyBrief = z.object({
  id: Identifier,
  kind: PartyKind,
  name: z.string(),
  /** Further names, addresses and handles, without the name. */
  aliases: z.array(z.pick(Alias, { kind: true, alias: true })),
  /** The names of the organizations that a person came for. */
  organizations: z.array(z.string()),
  /** How many meetings the party was present at, an organization through its people. */
  meetings: z.int().check(z.nonnegative()),
  /** How many action items name the party. */
  items: z.int().check(z.nonnegative()),
  /** The day of the latest meeting at which the party was present or was given an item; null where no day is known. */
  lastSeen: z.nullable(CalendarDate),
})
export type PartyBrief = z.infer<typeof PartyBrief>

/** Two parties that may be one; `from` would be merged into `into`, which is the one that was met more often. */
export const SuggestedMerge = z.object({
  from: PartyBrief,
  into: PartyBrief,
  /** A fragment of a sentence: "the same surname, and a short form of the same first name". */
  reason: z.string(),
  /** 0 to 1. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  /** The meetings at which both were present, which speaks against it: how many, and the days of the latest three. */
  together: z.object({ meetings: z.int().check(z.nonnegative()), days: z.array(CalendarDate) }),
})
export type SuggestedMerge = z.infer<typeof SuggestedMerge>

const NamedParty = z.object({ id: Identifier, kind: PartyKind, name: z.string() })

/** A merge that stands; `party.unmerge` with these two takes it back. */
export const StandingMerge = z.object({ from: NamedParty, into: NamedParty, reason: z.string(), at: Instant })
export type StandingMerge = z.infer<typeof StandingMerge>

/** Two parties that a person told apart; `party.undistinguish` with these two takes it back. */
export const ToldApart = z.object({ one: NamedParty, other: NamedParty, at: Instant })
export type ToldApart = z.infer<typeof ToldApart>

/** Which parties may be one, the most certain first, and what was decided about others. */
export const MergeReviewResponse = z.object({
  /** The ledger's number behind which this was found. */
  cursor: z.int().check(z.nonnegative()),
  /** Up to 200 of them. */
  suggestions: z.array(SuggestedMerge),
  /** How many suggestions there are, with those that are not told here. */
  total: z.int().check(z.nonnegative()),
  /** How many names may belong to another party: fewer than `total` where one may belong to several. */
  names: z.int().check(z.nonnegative()),
  /** The latest first. */
  merges: z.array(StandingMerge),
  /** The latest first. */
  toldApart: z.array(ToldApart),
})
export type MergeReviewResponse = z.infer<typeof MergeReviewResponse>
