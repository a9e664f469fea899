import type { SessionResponse } from '@evenkeel/contract/session.ts'
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api } from '../shell/api-client.ts'
import { sessionKey } from '../shell/query-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'

/** Who is signed in and which coalitions are theirs. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async ({ signal }) => valueOrThrow(await api('session', { signal })),
  staleTime: 5 * 60_000,
})

/** Returns the running or finished look-up of the session. */
export function useSession(): UseQueryResult<SessionResponse> {
  return useQuery(sessionQuery)
}
