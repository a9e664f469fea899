import { createClientOf } from '@evenkeel/contract/client-of-routes.ts'
import { pairingRoutes } from '@evenkeel/contract/pairing-routes.ts'
import { StartPairingResponse } from '@evenkeel/contract/pairing.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import * as z from 'zod/mini'
import { readSession, writeSession } from '../platform/storage.ts'
import { keepPairing, type Pairing } from './pairing.ts'

const PENDING = 'pending-pairing'

/** A pairing that was asked for and that nobody has approved yet. */
export const PendingPairing = z.object({
  origin: z.string(),
  started: StartPairingResponse,
  /** Epoch milliseconds after which the code is worth nothing. */
  expiresAt: z.number(),
})
export type PendingPairing = z.infer<typeof PendingPairing>

function clientOf(origin: string) {
  return createClientOf(pairingRoutes, {
    origin,
    token: () => null,
    fetch: (input, init) => fetch(input, { ...init, credentials: 'omit' }),
  })
}

/** Asks a server for a pairing and resolves to the code to show; it is remembered while the browser is open. */
export async function startPairing(origin: string, deviceName: string, now: number): Promise<Outcome<PendingPairing>> {
  const answer = await clientOf(origin)('startPairing', { body: { deviceName } })
  if (!answer.ok) return answer
  const pending = { origin, started: answer.value, expiresAt: now + answer.value.expiresInSeconds * 1000 }
  await writeSession(PENDING, pending)
  return succeed(pending)
}

/** Resolves to the pairing that still waits for approval, or null. */
export async function pendingPairing(now: number): Promise<PendingPairing | null> {
  const parsed = PendingPairing.safeParse(await readSession(PENDING))
  return parsed.success && parsed.data.expiresAt > now ? parsed.data : null
}

/** Forgets the pairing that waits for approval. */
export async function dropPendingPairing(): Promise<void> {
  await writeSession(PENDING, undefined)
}

/** Asks once whether the pairing has been approved: resolves to it (and keeps it), to null while it waits, or to a problem. */
export async function pollPairing(pending: PendingPairing, now: number): Promise<Outcome<Pairing | null>> {
  if (now >= pending.expiresAt) {
    await dropPendingPairing()
    return fail('pairing-expired', 'The code was not approved in time.')
  }
  const answer = await clientOf(pending.origin)('pollPairing', { body: { deviceCode: pending.started.deviceCode } })
  // A server that is restarting, or was asked too often, loses no pairing: keep asking until the code has run out.
  const mayPass = !answer.ok && ['unreachable', 'too-many-attempts', 'try-again'].includes(answer.problem.code)
  if (!answer.ok) return mayPass ? succeed(null) : answer
  if (answer.value.status === 'pending') return succeed(null)
  const pairing = { origin: pending.origin, token: answer.value.token, coalition: answer.value.coalition }
  await keepPairing(pairing)
  await dropPendingPairing()
  return succeed(pairing)
}
