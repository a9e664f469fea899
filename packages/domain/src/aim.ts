import * as z from 'zod/mini'
import { CalendarDate, Identifier } from './identifier.ts'

/** One thing that a coalition said it is for, and from when until when it is; null is open-ended. */
export const Aim = z.object({
  id: Identifier,
  text: z.string().check(z.minLength(1), z.maxLength(300)),
  from: z.nullable(CalendarDate),
  until: z.nullable(CalendarDate),
})
export type Aim = z.infer<typeof Aim>

/** What a coalition is for, no aim twice and none that ends before it begins. */
export const Aims = z.array(Aim).check(
  z.maxLength(30),
  z.refine((aims) => new Set(aims.map(({ id }) => id)).size === aims.length),
  z.refine((aims) => aims.every(({ from, until }) => from === null || until === null || from <= until)),
)

/** What a person said an item or a decision serves: one of the aims, or with null none of them. */
export const Purpose = z.object({ aim: z.nullable(Identifier) })
export type Purpose = z.infer<typeof Purpose>

/** An item with what it serves; of whose purpose nobody said anything has no row, which is not the same as serving none. */
export const ItemPurpose = z.object({ item: Identifier, aim: z.nullable(Identifier) })
export type ItemPurpose = z.infer<typeof ItemPurpose>

/** A decision with what it serves; of whose purpose nobody said anything has no row. */
export const DecisionPurpose = z.object({ decision: Identifier, aim: z.nullable(Identifier) })
export type DecisionPurpose = z.infer<typeof DecisionPurpose>
