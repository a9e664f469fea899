import * as z from 'zod/mini'
import type { PendingProofs } from '../sign-in-ports.ts'
import { digestOnTheWeb } from '../store/digest.ts'

const Purpose = z.object({ person: z.nullable(z.string()), provider: z.nullable(z.string()) })

/** What a proof is asked for: to add it to a person's account, or, where that is null, to sign in. */
export type Purpose = z.infer<typeof Purpose>

const PENDING_MS = 600_000

/** Keeps for ten minutes what a secret was given out for. */
export async function keepPurpose(
  directory: PendingProofs,
  secret: string,
  purpose: Purpose,
  now: number,
): Promise<void> {
  await directory.keepPending(`purpose ${await digestOnTheWeb(secret)}`, JSON.stringify(purpose), now + PENDING_MS)
}

/** Returns, once, what a secret was given out for; null when it never was, was used, or has run out. */
export async function takePurpose(directory: PendingProofs, secret: string, now: number): Promise<Purpose | null> {
  const kept = await directory.takePending(`purpose ${await digestOnTheWeb(secret)}`, now)
  return kept === null ? null : Purpose.parse(JSON.parse(kept))
}
