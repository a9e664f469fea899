import type { HistoryResponse } from '@evenkeel/contract/history.ts'
import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'
import { historyKey } from './history-key.ts'

/** Returns the look-up of what was recorded, page by page, the latest first. */
export function useHistory(
  coalition: string,
  { kind, who }: { readonly kind?: string | undefined; readonly who?: string | undefined },
): UseInfiniteQueryResult<InfiniteData<HistoryResponse>> {
  return useInfiniteQuery({
    queryKey: [...historyKey(coalition), kind ?? null, who ?? null],
    queryFn: async ({ pageParam, signal }): Promise<HistoryResponse> =>
      valueOrThrow(
        await api('history', {
          parameters: { coalition },
          query: {
            ...(pageParam === null ? {} : { before: String(pageParam) }),
            ...(kind === undefined ? {} : { kind }),
            ...(who === undefined ? {} : { who }),
          },
          signal,
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  })
}
