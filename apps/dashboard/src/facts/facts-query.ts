import type { Facts } from '@evenkeel/domain/facts.ts'
import { queryOptions, skipToken, useQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query'
import { momentQuery, type Moment } from '../past/moment.ts'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'

/** Returns the cache key of a coalition's facts. */
export function factsKey(coalition: string): readonly ['facts', string] {
  return ['facts', coalition]
}

/** Returns the look-up of a coalition's facts as they stood at a moment; what changes the present facts may change what of the past is shown. */
export function pastFactsQuery(coalition: string, moment: Moment) {
  return queryOptions({
    queryKey: [...factsKey(coalition), momentQuery(moment)],
    queryFn: async ({ signal }): Promise<Facts> =>
      valueOrThrow(await api('facts', { parameters: { coalition }, query: momentQuery(moment), signal })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
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

/** Returns the look-up of a coalition's facts at a moment, or of its present facts for null. */
export function useFactsAt(coalition: string, moment: Moment | null): UseQueryResult<Facts> {
  const present = useQuery({ ...factsQuery(coalition), enabled: moment === null })
  const past = useQuery(
    moment === null
      ? { queryKey: [...factsKey(coalition), 'no moment'], queryFn: skipToken }
      : pastFactsQuery(coalition, moment),
  )
  return moment === null ? present : past
}

/** Returns the ledger number of the facts at hand, or null while there are none. */
export function loadedCursor(queries: QueryClient, coalition: string): number | null {
  return queries.getQueryData<Facts>(factsKey(coalition))?.cursor ?? null
}
