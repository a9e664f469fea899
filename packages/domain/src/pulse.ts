import * as z from 'zod/mini'
import { Identifier, Instant } from './identifier.ts'

/**
 * What a pulse asks about an organization, after PARTNER (Varda and others 2008): the first three are its value, the last
 * three the trust in it.
 */
export const PulseQuestion = z.enum(['power', 'involvement', 'resources', 'reliability', 'mission', 'openness'])
export type PulseQuestion = z.infer<typeof PulseQuestion>

/** From 1, not at all, to 4, a great deal. */
export const Grade = z.int().check(z.minimum(1), z.maximum(4))

/** What one person said of one organization that they work with; what was skipped is null. */
export const PulseAnswer = z.object({
  organization: Identifier,
  power: z.nullable(Grade),
  involvement: z.nullable(Grade),
  resources: z.nullable(Grade),
  reliability: z.nullable(Grade),
  mission: z.nullable(Grade),
  openness: z.nullable(Grade),
})
export type PulseAnswer = z.infer<typeof PulseAnswer>

/** Answers about organizations, none of them twice. */
export const PulseAnswers = z.array(PulseAnswer).check(
  z.maxLength(200),
  z.refine((answers) => new Set(answers.map(({ organization }) => organization)).size === answers.length),
)

/** A short survey; what was answered is told once it is closed, never person by person. */
export const Pulse = z.object({
  id: Identifier,
  openedAt: Instant,
  closedAt: z.nullable(Instant),
  /** How many people have answered, whatever it was. */
  answered: z.int().check(z.nonnegative()),
})
export type Pulse = z.infer<typeof Pulse>

/** How an organization is seen in one question of a closed pulse, by five people or more. */
export const Perception = z.object({
  pulse: Identifier,
  organization: Identifier,
  question: PulseQuestion,
  n: z.int().check(z.minimum(5)),
  /** The mean of the grades, to one place behind the point. */
  mean: z.number().check(z.minimum(1), z.maximum(4)),
})
export type Perception = z.infer<typeof Perception>
