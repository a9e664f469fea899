import * as z from 'zod/mini'
import { CalendarDate, Identifier, Instant, Ulid } from './identifier.ts'
import { AssignmentRole, ItemStatus } from './item.ts'
import { PartyMention } from './party.ts'
import { Reading } from './reading.ts'

/** Records what a person stands behind of one source. */
export const RecordReading = z.object({ type: z.literal('reading.record'), reading: Reading })

export const EditItem = z.object({
  type: z.literal('item.edit'),
  item: Identifier,
  /** The version that the editor saw; another one means that somebody was faster. */
  version: z.int().check(z.positive()),
  text: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
  due: z.optional(z.nullable(CalendarDate)),
  parties: z.optional(z.array(z.object({ party: PartyMention, role: AssignmentRole })).check(z.maxLength(50))),
})

export const SetItemStatus = z.object({
  type: z.literal('item.set-status'),
  item: Identifier,
  status: ItemStatus,
  /** The status that the sender saw; another one means that somebody was faster. Left out, the last one wins. */
  was: z.optional(ItemStatus),
})

/** Takes a decision from the facts: it was none, or none of the coalition's. Confirming or recording it again brings it back. */
export const WithdrawDecision = z.object({ type: z.literal('decision.withdraw'), decision: Identifier })

/** What is asked of the ledger beside a document: few of all commands, so that whoever sends them carries few schemas. */
export const CaptureCommandBody = z.discriminatedUnion('type', [
  RecordReading,
  EditItem,
  SetItemStatus,
  WithdrawDecision,
])
export type CaptureCommandBody = z.infer<typeof CaptureCommandBody>

/** A command that was confirmed beside a document; every one of them is a `Command`. */
export const CaptureCommand = z.object({ id: Ulid, at: Instant, body: CaptureCommandBody })
export type CaptureCommand = z.infer<typeof CaptureCommand>
