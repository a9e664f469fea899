import { Identifier, Instant, Ulid } from '@evenkeel/domain/identifier.ts'
import * as z from 'zod/mini'
import { HistoryKind } from './history-kind.ts'

/** One sort of thing that a command did, once or several times. */
export const HistoryDeed = z.enum([
  'meetings-recorded',
  'attendance-recorded',
  'speaking-recorded',
  'items-recorded',
  'items-changed',
  'items-completed',
  'items-reopened',
  'items-dropped',
  'items-confirmed',
  'items-seen-again',
  'items-gone',
  'decisions-recorded',
  'decisions-confirmed',
  'decisions-withdrawn',
  'source-read',
  'parties-added',
  'names-changed',
  'aliases-added',
  'memberships-stated',
  'parties-merged',
  'merges-undone',
  'parties-told-apart',
  'told-apart-undone',
  'organizations-declared',
  'organizations-agreed',
  'resources-set',
  'group-members-set',
  'speaking-choices',
  'presences-denied',
  'people-erased',
  'retention-applied',
  'roles-set',
  'protection-set',
  'governance-set',
  'beginning-set',
  'aims-set',
  'purposes-set',
  'decision-purposes-set',
  'quick-wins-set',
  'pulses-opened',
  'pulses-closed',
  'pulse-answers-given',
  'pulse-answers-withdrawn',
  'commands-undone',
  'commands-redone',
])
export type HistoryDeed = z.infer<typeof HistoryDeed>

/** All that one command put into the ledger, as much of it as the reader may know. */
export const HistoryEntry = z.object({
  command: Ulid,
  /** The number of the last entry that it made: the facts at this cursor are the record just behind it. */
  cursor: z.int().check(z.positive()),
  at: Instant,
  kind: HistoryKind,
  /** Who sent it: the reader, somebody else, an import from the command line, or the server by itself. */
  by: z.enum(['you', 'somebody', 'import', 'server']),
  /** The name of that account, for who may compare people; null for others, and of one that has left. */
  who: z.nullable(z.string()),
  deeds: z.array(
    z.object({
      deed: HistoryDeed,
      count: z.int().check(z.positive()),
      /** The words or names of the first few that it was about, as they stand now; none for who may not see owners. */
      about: z.array(z.string()),
    }),
  ),
  /** The meeting, or else the document, that everything in it comes from; null where there is no such one. */
  from: z.nullable(z.object({ title: z.string(), date: z.nullable(z.string()) })),
  /** Of an undoing or redoing, which command it was about. */
  target: z.nullable(Ulid),
  isUndone: z.boolean(),
  /** What the reader may ask for by the command `undo`; it may still be refused because something builds on it. */
  may: z.nullable(
    z.object({
      what: z.enum(['undo', 'redo']),
      /** The command to name: this one to undo it, the one that undid it to do it again. */
      command: Ulid,
    }),
  ),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

export const HistoryResponse = z.object({
  /** The latest first; those about people's own wishes only to who may compare people. */
  entries: z.array(HistoryEntry),
  /** The number to ask for what came before (`before`), null at the beginning of the ledger. */
  next: z.nullable(z.int()),
  /** Accounts that have recorded something, for who may compare people; else empty. */
  people: z.array(z.object({ id: Identifier, name: z.string() })),
})
export type HistoryResponse = z.infer<typeof HistoryResponse>

/** `who` is the id of an account, or `you`; the id of another takes the permission to compare people. */
export const HistoryQuery = z.object({
  before: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
  limit: z.optional(z.string().check(z.regex(/^[1-9]\d?$/))),
  kind: z.optional(HistoryKind),
  who: z.optional(Identifier),
})
export type HistoryQuery = z.infer<typeof HistoryQuery>
