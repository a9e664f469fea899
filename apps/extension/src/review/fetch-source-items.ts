import { createClientOf } from '@evenkeel/contract/client-of-routes.ts'
import type { SourceItemsResponse } from '@evenkeel/contract/record.ts'
import { sourceRoutes } from '@evenkeel/contract/source-routes.ts'
import type { SourceReference } from '@evenkeel/domain/source.ts'
import type { Pairing } from '../pairing/pairing.ts'

const TIMEOUT_MS = 4000

/** Resolves to what the record holds of a source, or to null when it can't be had within four seconds: the review goes on without. */
export async function fetchSourceItems(pairing: Pairing, source: SourceReference): Promise<SourceItemsResponse | null> {
  const call = createClientOf(sourceRoutes, {
    origin: pairing.origin,
    token: () => pairing.token,
    fetch: (input, init) => fetch(input, init),
  })
  const answer = await call('sourceItems', {
    parameters: { coalition: pairing.coalition.id },
    query: { kind: source.kind, key: source.key },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  return answer.ok ? answer.value : null
}
