import { mayMergeParties } from '@evenkeel/contract/identity-role.ts'
import type { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useRole } from '../analysis/use-role.ts'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'

/** Returns the look-up of which names may belong together as of a ledger number; only who may decide it asks. */
export function useMergeReview(coalition: string, cursor: number): UseQueryResult<MergeReviewResponse> {
  return useQuery({
    queryKey: ['merge-review', coalition, cursor],
    queryFn: async ({ signal }) => valueOrThrow(await api('mergeReview', { parameters: { coalition }, signal })),
    enabled: mayMergeParties(useRole()),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
