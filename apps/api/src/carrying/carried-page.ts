import * as z from 'zod/mini'

const Value = z.union([z.string(), z.number(), z.null()])
const Name = z.string().check(z.regex(/^[a-z_]{1,60}$/))

/** A row as its columns' values, in their order. */
export const CarriedRow = z.array(Value)
export type CarriedRow = z.infer<typeof CarriedRow>

/** Where the next page of a database begins: behind the row of that key, as long as the database is as it was. */
export const PagePlace = z.object({
  /** What the database was like when its first page was read. */
  stamp: z.string().check(z.maxLength(120)),
  table: Name,
  /** The key of the last row that was read; null before the first. */
  after: z.nullable(z.array(Value).check(z.maxLength(8))),
})
export type PagePlace = z.infer<typeof PagePlace>

export const READ_BYTES = { least: 16_384, usual: 131_072, most: 8_388_608 } as const

export const ReadPageRequest = z.object({
  place: z.nullable(PagePlace),
  /** About how many letters the page may have. */
  bytes: z.int().check(z.minimum(READ_BYTES.least), z.maximum(READ_BYTES.most)),
})
export type ReadPageRequest = z.infer<typeof ReadPageRequest>

export const CarriedPart = z.object({ table: Name, columns: z.array(Name), rows: z.array(CarriedRow) })
export type CarriedPart = z.infer<typeof CarriedPart>

/** Some rows of a database as they stand there, salts and digests included. */
export const CarriedPage = z.object({
  /** How many steps of its schema the database has taken. */
  schema: z.int().check(z.positive()),
  parts: z.array(CarriedPart),
  /** Where the next page begins, null behind the last. */
  next: z.nullable(PagePlace),
})
export type CarriedPage = z.infer<typeof CarriedPage>
