import * as z from 'zod/mini'
import { Evidence } from './evidence.ts'
import { Identifier } from './identifier.ts'
import { Confirmation } from './item.ts'

export const DecisionMethod = z.enum(['consent', 'consensus', 'majority', 'delegated'])
export type DecisionMethod = z.infer<typeof DecisionMethod>

/** What a meeting decided; `method` is null when the record does not say how. */
export const Decision = z.object({
  id: Identifier,
  meeting: Identifier,
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  method: z.nullable(DecisionMethod),
  confirmation: Confirmation,
  evidence: Evidence,
})
export type Decision = z.infer<typeof Decision>
