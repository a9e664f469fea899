import { CoalitionSummary } from '@evenkeel/contract/session.ts'
import * as z from 'zod/mini'
import { readLocal, writeLocal } from '../platform/storage.ts'

/** This computer's leave to read and record in one coalition on one server. */
export const Pairing = z.object({ origin: z.string(), token: z.string(), coalition: CoalitionSummary })
export type Pairing = z.infer<typeof Pairing>

/** The name under which the pairing is kept in `storage.local`. */
export const PAIRING = 'pairing'

/** Resolves to the pairing of this computer, or null. */
export async function readPairing(): Promise<Pairing | null> {
  const parsed = Pairing.safeParse(await readLocal(PAIRING))
  return parsed.success ? parsed.data : null
}

/** Keeps the pairing of this computer, or forgets it. */
export async function keepPairing(pairing: Pairing | null): Promise<void> {
  await writeLocal(PAIRING, pairing ?? undefined)
}
