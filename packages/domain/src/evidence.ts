import * as z from 'zod/mini'
import { Identifier } from './identifier.ts'

/** `stated`: the text says it. `implied`: it follows from the text. `unknown`: nobody said it. */
export const Certainty = z.enum(['stated', 'implied', 'unknown'])
export type Certainty = z.infer<typeof Certainty>

/** Where in its source a value stands: 1-based lines of the source as given, and a link into it where there is one. */
export const Locator = z.object({
  line: z.int().check(z.positive()),
  endLine: z.int().check(z.positive()),
  url: z.optional(z.nullable(z.string().check(z.maxLength(2000)))),
})
export type Locator = z.infer<typeof Locator>

/** The words in a source that a recorded value rests on, verbatim and cut to 1,000 characters. */
export const Evidence = z.object({
  source: Identifier,
  locator: Locator,
  quote: z.string().check(z.maxLength(1000)),
})
export type Evidence = z.infer<typeof Evidence>
