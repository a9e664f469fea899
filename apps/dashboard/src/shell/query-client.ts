import { QueryClient } from '@tanstack/react-query'
import { problemOf } from './problem-error.ts'

/** Returns the cache of everything fetched: only an unreachable server is asked again by itself, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        // A ledger of 20,000 items is replaced whole: comparing it piece by piece costs more than drawing it.
        structuralSharing: false,
        retry: (failures, error) => problemOf(error).code === 'unreachable' && failures < 2,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
