import { createClient } from '@evenkeel/contract/client.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import type { Pairing } from '../pairing/pairing.ts'
import type { Delivery } from './drain.ts'

/** The worker may be stopped 30 s into a request; this ends it before, in an orderly way. */
const TIMEOUT_MS = 25_000
const WAIT_FOR_PAIRING_MS = 10 * 60_000

/** Sends commands to the paired server and tells what became of them; a refused token waits for a new pairing. */
export async function sendCommands(
  pairing: Pairing,
  commands: readonly Command[],
  fetch: typeof globalThis.fetch,
): Promise<Delivery> {
  let status = 0
  let retryAfterSeconds: number | null = null
  const call = createClient({
    origin: pairing.origin,
    token: () => pairing.token,
    fetch: async (input, init) => {
      const response = await fetch(input, init)
      status = response.status
      const header = Number(response.headers.get('retry-after') ?? '')
      retryAfterSeconds = Number.isFinite(header) && header > 0 ? Math.min(header, 3600) : null
      return response
    },
  })
  const outcome = await call('record', {
    parameters: { coalition: pairing.coalition.id },
    body: { commands: [...commands] },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (outcome.ok) return { kind: 'answered', results: outcome.value.results }
  const { problem } = outcome
  // Only a refusal in the server's own words is one: a hotel's sign-in page also answers with a 4xx.
  const own = problem.code !== 'unexpected-answer' && problem.code !== 'unreachable'
  if (own && (status === 401 || status === 403 || status === 404)) {
    return { kind: 'later', problem: { code: 'pairing-refused', detail: problem.detail }, waitMs: WAIT_FOR_PAIRING_MS }
  }
  const forGood = own && status >= 400 && status < 500 && status !== 408 && status !== 425 && status !== 429
  if (forGood) return { kind: 'refused', problem }
  return { kind: 'later', problem, waitMs: retryAfterSeconds === null ? null : retryAfterSeconds * 1000 }
}
