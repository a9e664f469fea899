import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { RecordResponse } from '@evenkeel/contract/record.ts'
import type { CaptureCommand } from '@evenkeel/domain/capture-command.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import type { Pairing } from '../pairing/pairing.ts'
import type { Delivery } from './drain.ts'

/** The worker may be stopped 30 s into a request; this ends it before, in an orderly way. */
const TIMEOUT_MS = 25_000
const WAIT_FOR_PAIRING_MS = 10 * 60_000
const RETRY_AFTER_MAX_S = 3600

/**
 * Returns the path of the contract's `record` route. It is written out because the service worker has no room for the
 * whole table of routes; a test holds the two together.
 */
export function recordPath(coalition: string): string {
  return `/v1/coalitions/${encodeURIComponent(coalition)}/commands`
}

function retryAfterMs(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? '')
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, RETRY_AFTER_MAX_S) * 1000 : null
}

function later(code: string, detail: string, waitMs: number | null = null): Delivery {
  return { kind: 'later', problem: { code, detail }, waitMs }
}

function judgeRefusal(response: Response, problem: Problem): Delivery {
  const { status } = response
  // A new pairing is what helps; what waits is not the one to blame.
  if (status === 401 || status === 403 || status === 404) {
    return { kind: 'later', problem: { code: 'pairing-refused', detail: problem.detail }, waitMs: WAIT_FOR_PAIRING_MS }
  }
  const mayPass = status >= 500 || status === 408 || status === 425 || status === 429
  return mayPass ? later(problem.code, problem.detail, retryAfterMs(response)) : { kind: 'refused', problem }
}

/** Sends commands to the paired server and tells what became of them; only a refusal in the server's own words counts as one. */
export async function sendCommands(
  pairing: Pairing,
  commands: readonly CaptureCommand[],
  fetch: typeof globalThis.fetch,
): Promise<Delivery> {
  let response: Response
  let body: unknown
  try {
    response = await fetch(pairing.origin + recordPath(pairing.coalition.id), {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${pairing.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ commands }),
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    body = await response.json()
  } catch (error) {
    return later('unreachable', error instanceof Error ? error.message : String(error))
  }
  if (response.ok) {
    const parsed = RecordResponse.safeParse(body)
    return parsed.success
      ? { kind: 'answered', results: parsed.data.results }
      : later('unexpected-answer', 'The server’s answer does not have the agreed shape.')
  }
  // A hotel's sign-in page answers with a 4xx as well: it is no reason to give up.
  const problem = ProblemResponse.safeParse(body)
  return problem.success
    ? judgeRefusal(response, { code: problem.data.code, detail: problem.data.detail })
    : later('unexpected-answer', `The server answered ${response.status}.`, retryAfterMs(response))
}
