import { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { ReadAttendance, ReadDecision, ReadItem } from '@evenkeel/domain/reading.ts'
import * as z from 'zod/mini'

const shared = {
  verdict: z.enum(['confirmed', 'refused']),
  meeting: z.object({ title: z.string(), date: z.nullable(CalendarDate) }),
  /** The earlier memory of the same draft that this one takes the place of; it counts again when this one is undone. */
  follows: z.nullable(z.string()),
  /** The ledger's item or decision that it was about, where that was known. */
  ledgerItem: z.nullable(z.string()),
}

/** What a person decided on one draft, with the draft as the document had it: how it is known again next week. */
export const Remembered = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('item'),
    ...shared,
    /** As the document said it, before any edit. */
    item: ReadItem,
  }),
  z.object({
    kind: z.literal('decision'),
    ...shared,
    decision: ReadDecision,
  }),
  z.object({
    kind: z.literal('attendance'),
    ...shared,
    attendance: z.array(ReadAttendance),
  }),
])
export type Remembered = z.infer<typeof Remembered>
