import type { Facts } from '@evenkeel/domain/facts.ts'
import { queryOptions, useQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'

/** Returns the cache key of a coalition's facts. */
export function factsKey(coalition: string): readonly ['facts', string] {
  return ['facts', coalition]
}

/** Returns the look-up of a coalition's present facts. */
export function factsQuery(coalition: string) {
  return queryOptions({
    queryKey: factsKey(coalition),
    queryFn: async ({ signal }): Promise<Facts> =>
      valueOrThrow(await api('facts', { parameters: { coalition }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Returns the running or finished look-up of a coalition's facts; the live channel says when to ask again. */
export function useFacts(coalition: string): UseQueryResult<Facts> {
  return useQuery(factsQuery(coalition))
}

/** Returns the ledger number of the facts at hand, or null while there are none. */
export function loadedCursor(queries: QueryClient, coalition: string): number | null {
  return queries.getQueryData<Facts>(factsKey(coalition))?.cursor ?? null
}
