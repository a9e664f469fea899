import * as z from 'zod/mini'
import { Evidence } from './evidence.ts'
import { CalendarDate, Identifier, Instant } from './identifier.ts'

export const ItemStatus = z.enum(['open', 'done', 'dropped'])
export type ItemStatus = z.infer<typeof ItemStatus>

/** Whether a person has confirmed the item, or a bulk import recorded it and it still waits for one. */
export const Confirmation = z.enum(['confirmed', 'unconfirmed'])
export type Confirmation = z.infer<typeof Confirmation>

/** The MOCHA roles (practice P2); RACI is a view of them. */
export const AssignmentRole = z.enum(['manager', 'owner', 'consultant', 'helper', 'approver'])
export type AssignmentRole = z.infer<typeof AssignmentRole>

export const Assignment = z.object({ item: Identifier, party: Identifier, role: AssignmentRole })
export type Assignment = z.infer<typeof Assignment>

/** A task that a record says somebody, or as yet nobody, is to do. */
export const ActionItem = z.object({
  id: Identifier,
  meeting: z.nullable(Identifier),
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  due: z.nullable(CalendarDate),
  /** The words that set the date ("before next meeting"), kept where they resolve to no day. */
  dueWords: z.nullable(z.string().check(z.maxLength(200))),
  status: ItemStatus,
  confirmation: Confirmation,
  evidence: Evidence,
  /** The day it was first written down: its meeting's date, else the day of capture. */
  since: CalendarDate,
  closedAt: z.nullable(Instant),
  /** True when the last whole reading of its source no longer had it. */
  gone: z.boolean(),
  /** How many meetings' notes have carried it. */
  sightings: z.int().check(z.positive()),
  /** Grows by one with every change: what an edit was made against. */
  version: z.int().check(z.positive()),
})
export type ActionItem = z.infer<typeof ActionItem>
