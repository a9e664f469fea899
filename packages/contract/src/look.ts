import * as z from 'zod/mini'

/** What is written down of who looked at people's figures, or changed who may. */
export const LookAction = z.enum([
  'read-people',
  'read-entries',
  'review-names',
  'download',
  'refused',
  'change-members',
  'change-charter',
  'erase',
  'speak-for',
  'read-looks',
  'back-up',
  'restore',
])
export type LookAction = z.infer<typeof LookAction>

/** How often somebody did something within one hour; never a word of what they saw. */
export const Look = z.object({
  /** The hour in UTC, `2026-01-05T09`. */
  hour: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d$/)),
  /** Who it was, by the name of their account; null for one that is not there any more. */
  who: z.nullable(z.string()),
  isYou: z.boolean(),
  action: LookAction,
  /** The party or account that it was about, or the route that was refused; null for the whole record. */
  subject: z.nullable(z.string()),
  count: z.int().check(z.positive()),
})
export type Look = z.infer<typeof Look>

export const LooksResponse = z.object({
  /** Whether these are the looks of everybody at everybody; else those about the reader, and those at all figures. */
  all: z.boolean(),
  /** The latest first, up to 1,000. */
  looks: z.array(Look),
})
export type LooksResponse = z.infer<typeof LooksResponse>
