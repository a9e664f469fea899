import { Identifier } from '@evenkeel/domain/identifier.ts'
import { PulseAnswer } from '@evenkeel/domain/pulse.ts'
import * as z from 'zod/mini'

/** What the one who asks answered in each pulse; `party` is null where nobody has said who of the record they are. */
export const OwnAnswersResponse = z.object({
  party: z.nullable(Identifier),
  /** The organizations that are theirs, about which they are not asked. */
  organizations: z.array(Identifier),
  pulses: z.array(z.object({ pulse: Identifier, answers: z.array(PulseAnswer) })),
})
export type OwnAnswersResponse = z.infer<typeof OwnAnswersResponse>
