import type { AccountResponse } from '@evenkeel/contract/account.ts'
import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import type { Outcome } from '@evenkeel/domain/problem.ts'
import { api } from '../../shell/api-client.ts'
import { valueOrThrow } from '../../shell/problem-error.ts'

/** How one signs in, and where one is signed in. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async ({ signal }): Promise<AccountResponse> => valueOrThrow(await api('account', { signal })),
  staleTime: 0,
})

/** Returns a change of one's account, after which it is looked up anew. */
export function useAccountChange<Given>(
  change: (given: Given) => Promise<Outcome<unknown>>,
): UseMutationResult<void, Error, Given> {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (given: Given) => {
      valueOrThrow(await change(given))
    },
    onSuccess: async () => await queries.invalidateQueries({ queryKey: accountQuery.queryKey }),
  })
}
