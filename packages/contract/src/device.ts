import { Instant } from '@evenkeel/domain/identifier.ts'
import * as z from 'zod/mini'
import { Role } from './session.ts'

/** A paired device of a coalition, under the name that it gave itself; its token is shown to nobody. */
export const Device = z.object({
  id: z.string(),
  name: z.string(),
  role: Role,
  since: Instant,
  /** To the hour; null when it has asked for nothing yet. */
  lastUsed: z.nullable(Instant),
})
export type Device = z.infer<typeof Device>

export const DevicesResponse = z.object({ devices: z.array(Device) })
export type DevicesResponse = z.infer<typeof DevicesResponse>

export const RevokeDeviceRequest = z.object({ device: z.string().check(z.minLength(1), z.maxLength(80)) })
export type RevokeDeviceRequest = z.infer<typeof RevokeDeviceRequest>
