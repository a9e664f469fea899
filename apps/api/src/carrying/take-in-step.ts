import * as z from 'zod/mini'
import { CarriedPart } from './carried-page.ts'

/** The tables of a coalition that are carried; all others are built from its ledger where it arrives. */
export const carriedTables: readonly string[] = ['commands', 'ledger', 'looks']

const Source = z.string().check(z.minLength(8), z.maxLength(200))
const Head = z.object({ sequence: z.int().check(z.nonnegative()), chain: z.string().check(z.maxLength(200)) })

/** One step by which a coalition is carried in; each can be sent again. */
export const TakeInStep = z.discriminatedUnion('step', [
  /** Begins, or tells how far it has come; what was begun from another source is thrown away. */
  z.object({
    step: z.literal('begin'),
    source: Source,
    schema: z.int(),
    name: z.string().check(z.maxLength(2000)),
    sample: z.boolean(),
  }),
  z.object({
    step: z.literal('rows'),
    source: Source,
    page: z.int().check(z.nonnegative()),
    parts: z.array(CarriedPart),
  }),
  /** Builds a part of what the ledger says. */
  z.object({ step: z.literal('build'), source: Source }),
  /** Holds what stands there by now against what was sent. */
  z.object({
    step: z.literal('check'),
    source: Source,
    head: Head,
    /** The digest of each table that is built from the ledger. */
    tables: z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(200))),
  }),
])
export type TakeInStep = z.infer<typeof TakeInStep>

/** How far a coalition has been carried in. */
export const TakenIn = z.object({
  /** The number of the page that is wanted next. */
  page: z.int(),
  /** How many entries have been built into tables, and of how many. */
  built: z.int(),
  entries: z.int(),
  /** Whether all of it was checked. */
  checked: z.boolean(),
})
export type TakenIn = z.infer<typeof TakenIn>
