import type { OwnAnswersResponse } from '@evenkeel/contract/own-answers.ts'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'

/** Returns the cache key of what the reader answered. */
export function ownAnswersKey(coalition: string): readonly ['own-answers', string] {
  return ['own-answers', coalition]
}

/** Returns the look-up of who of the record the reader is, and what they answered in pulses. */
export function useOwnAnswers(coalition: string): UseQueryResult<OwnAnswersResponse> {
  return useQuery({
    queryKey: ownAnswersKey(coalition),
    queryFn: async ({ signal }) => valueOrThrow(await api('ownAnswers', { parameters: { coalition }, signal })),
    // Answers may have been given from another device.
    staleTime: 0,
  })
}
