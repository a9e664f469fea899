import { plainName } from '@evenkeel/domain/plain-name.ts'
import * as z from 'zod/mini'

export const CreateCoalitionRequest = z.object({ name: plainName(200) })
export type CreateCoalitionRequest = z.infer<typeof CreateCoalitionRequest>
