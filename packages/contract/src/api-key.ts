import { Instant } from '@evenkeel/domain/identifier.ts'
import { plainName } from '@evenkeel/domain/plain-name.ts'
import * as z from 'zod/mini'
import { permissionNames, type Permission } from './permission.ts'

const Scope = z.enum(permissionNames as [Permission, ...Permission[]])

/** A key by which a script does some of what its maker may; what opens with it is shown once. */
export const ApiKey = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  /** The name of the member who made it: it may never more than they, and ends when they are removed. */
  by: z.string(),
  since: Instant,
  /** To the hour; null when it was not used yet. */
  lastUsed: z.nullable(Instant),
})
export type ApiKey = z.infer<typeof ApiKey>

export const ApiKeysResponse = z.object({ keys: z.array(ApiKey) })
export type ApiKeysResponse = z.infer<typeof ApiKeysResponse>

export const MakeApiKeyRequest = z.object({
  name: plainName(100),
  scopes: z.array(Scope).check(z.minLength(1), z.maxLength(permissionNames.length)),
})
export type MakeApiKeyRequest = z.infer<typeof MakeApiKeyRequest>

export const MakeApiKeyResponse = z.object({ key: ApiKey, token: z.string() })
export type MakeApiKeyResponse = z.infer<typeof MakeApiKeyResponse>

export const RevokeApiKeyRequest = z.object({ key: z.string().check(z.minLength(1), z.maxLength(80)) })
