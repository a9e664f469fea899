import { queryOptions } from '@tanstack/react-query'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'

/** By what one may sign in at this server, beside one-time links. */
export const signInOptionsQuery = queryOptions({
  queryKey: ['sign-in-options'],
  queryFn: async ({ signal }) => valueOrThrow(await api('signInOptions', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
})
