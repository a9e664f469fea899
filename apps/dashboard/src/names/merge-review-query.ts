import type { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMay } from '../session/use-may.ts'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'

/** Returns the look-up of which names may belong together as of a ledger number; only who may decide it asks. */
export function useMergeReview(coalition: string, cursor: number): UseQueryResult<MergeReviewResponse> {
  return useQuery({
    queryKey: ['merge-review', coalition, cursor],
    queryFn: async ({ signal }) => valueOrThrow(await api('mergeReview', { parameters: { coalition }, signal })),
    enabled: useMay('decide-identity'),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
