import * as z from 'zod/mini'
import { CoalitionSummary } from './session.ts'

/** The device-authorisation grant (RFC 8628): the extension shows `userCode`, a signed-in person approves it on the dashboard. */
export const StartPairingResponse = z.object({
  deviceCode: z.string(),
  /** Eight letters in two groups, `ABCD-EFGH`. */
  userCode: z.string(),
  verificationUrl: z.string(),
  expiresInSeconds: z.int(),
  intervalSeconds: z.int(),
})
export type StartPairingResponse = z.infer<typeof StartPairingResponse>

export const PollPairingRequest = z.object({ deviceCode: z.string().check(z.minLength(20), z.maxLength(200)) })
export type PollPairingRequest = z.infer<typeof PollPairingRequest>

export const PollPairingResponse = z.discriminatedUnion('status', [
  z.object({ status: z.literal('pending') }),
  z.object({ status: z.literal('approved'), token: z.string(), coalition: CoalitionSummary }),
])
export type PollPairingResponse = z.infer<typeof PollPairingResponse>

export const ApprovePairingRequest = z.object({
  userCode: z.string().check(z.minLength(8), z.maxLength(9)),
  coalition: z.string(),
})
export type ApprovePairingRequest = z.infer<typeof ApprovePairingRequest>

export const ApprovePairingResponse = z.object({ deviceName: z.string() })
export type ApprovePairingResponse = z.infer<typeof ApprovePairingResponse>
