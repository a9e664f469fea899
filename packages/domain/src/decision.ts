import * as z from 'zod/mini'
import { Evidence } from './evidence.ts'
import { Identifier } from './identifier.ts'
import { Confirmation } from './item.ts'

export const DecisionMethod = z.enum(['consent', 'consensus', 'majority', 'delegated'])
export type DecisionMethod = z.infer<typeof DecisionMethod>

/** What became of a motion; a tabled one was put off, deferred or withdrawn. */
export const MotionOutcome = z.enum(['carried', 'failed', 'tabled'])
export type MotionOutcome = z.infer<typeof MotionOutcome>

/** Votes as counted; null where the record gives no number. */
export const VoteCount = z.object({
  for: z.nullable(z.int().check(z.nonnegative(), z.maximum(1_000_000))),
  against: z.nullable(z.int().check(z.nonnegative(), z.maximum(1_000_000))),
  abstaining: z.nullable(z.int().check(z.nonnegative(), z.maximum(1_000_000))),
})
export type VoteCount = z.infer<typeof VoteCount>

/**
 * What a meeting decided; `method` is null when the record does not say how. Of a motion also how it went, which parties
 * made and seconded it and how the votes fell: null, or left out in the oldest records, where nothing says so.
 */
export const Decision = z.object({
  id: Identifier,
  meeting: Identifier,
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  method: z.nullable(DecisionMethod),
  outcome: z.optional(z.nullable(MotionOutcome)),
  mover: z.optional(z.nullable(Identifier)),
  seconder: z.optional(z.nullable(Identifier)),
  votes: z.optional(z.nullable(VoteCount)),
  confirmation: Confirmation,
  evidence: Evidence,
})
export type Decision = z.infer<typeof Decision>
