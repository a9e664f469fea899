import * as z from 'zod/mini'
import { CalendarDate, Identifier } from './identifier.ts'

/** By when something is hoped to be won, and when it was; null until a person says so. */
export const Win = z.object({ hopedFor: CalendarDate, reachedOn: z.nullable(CalendarDate) })
export type Win = z.infer<typeof Win>

export const WinSubject = z.enum(['aim', 'item'])
export type WinSubject = z.infer<typeof WinSubject>

/** An aim or an item that was declared a quick win (practice P13). */
export const QuickWin = z.object({ of: WinSubject, subject: Identifier, ...Win.shape })
export type QuickWin = z.infer<typeof QuickWin>
