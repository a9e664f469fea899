import type { Command } from '@evenkeel/domain/command.ts'
import { Decision } from '@evenkeel/domain/decision.ts'
import { LedgerEvent } from '@evenkeel/domain/event.ts'
import { ActionItem, Assignment } from '@evenkeel/domain/item.ts'
import { Attendance, Meeting, Speaking } from '@evenkeel/domain/meeting.ts'
import { Alias, Party } from '@evenkeel/domain/party.ts'
import { ReadingOutcome } from '@evenkeel/domain/reading.ts'
import * as z from 'zod/mini'

/** Each command is judged by itself: one that is refused, or does not even parse, holds up none of the others. */
export const RecordRequest = z.object({ commands: z.array(z.unknown()).check(z.minLength(1), z.maxLength(200)) })
export type RecordRequest = { readonly commands: readonly Command[] }

export const CommandProblem = z.object({
  code: z.string(),
  detail: z.string(),
  /** Of a `version-conflict` a `Conflict`, both sides for a person to choose from; of an `undo-built-upon` a `BuiltUpon`. */
  conflict: z.optional(z.unknown()),
})

export const RecordedCommand = z.object({
  ok: z.literal(true),
  id: z.string(),
  /** The ledger's number behind which this command's effects stand. */
  cursor: z.int(),
  reading: z.nullable(ReadingOutcome),
})
export type RecordedCommand = z.infer<typeof RecordedCommand>

/** `id` is the command's, or null for one that had none that could be read. A repeat gets the first answer again. */
export const CommandResult = z.discriminatedUnion('ok', [
  RecordedCommand,
  z.object({ ok: z.literal(false), id: z.nullable(z.string()), problem: CommandProblem }),
])
export type CommandResult = z.infer<typeof CommandResult>

export const RecordResponse = z.object({ results: z.array(CommandResult) })
export type RecordResponse = z.infer<typeof RecordResponse>

export const NumberedEvent = z.object({ sequence: z.int(), event: LedgerEvent })
export type NumberedEvent = z.infer<typeof NumberedEvent>

export const EventsResponse = z.object({ events: z.array(NumberedEvent), cursor: z.int() })
export type EventsResponse = z.infer<typeof EventsResponse>

/** What the ledger already holds of one source, so that a panel can mark a draft as known before it is sent. */
export const SourceItemsResponse = z.object({
  items: z.array(ActionItem),
  assignments: z.array(Assignment),
  parties: z.array(Party),
  /** What follows is empty in the answers of a server older than the client. */
  aliases: z._default(z.array(Alias), []),
  decisions: z._default(z.array(Decision), []),
  meetings: z._default(z.array(Meeting), []),
  attendance: z._default(z.array(Attendance), []),
  speaking: z._default(z.array(Speaking), []),
})
export type SourceItemsResponse = z.infer<typeof SourceItemsResponse>
