import { Instant } from '@evenkeel/domain/identifier.ts'
import * as z from 'zod/mini'

export const LookAtPairingRequest = z.object({ userCode: z.string().check(z.minLength(8), z.maxLength(9)) })
export type LookAtPairingRequest = z.infer<typeof LookAtPairingRequest>

/** The device that waits with a code: what it calls itself, which nobody has checked, and since when it waits. */
export const LookAtPairingResponse = z.object({ deviceName: z.string(), since: Instant })
export type LookAtPairingResponse = z.infer<typeof LookAtPairingResponse>
