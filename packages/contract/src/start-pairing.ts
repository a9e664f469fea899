import { plainName } from '@evenkeel/domain/plain-name.ts'
import * as z from 'zod/mini'

/** The device-authorisation grant (RFC 8628) begins with the name that a device gives itself. */
export const StartPairingRequest = z.object({ deviceName: plainName(100) })
export type StartPairingRequest = z.infer<typeof StartPairingRequest>
