import { QueryCache, QueryClient } from '@tanstack/react-query'
import { isSignedOut } from '../session/is-signed-out.ts'
import { problemOf } from './problem-error.ts'

/** Under this key stands who is signed in. */
export const sessionKey = ['session'] as const

/**
 * Returns the cache of everything fetched: only an unreachable server is asked again by itself, twice; an answer that
 * nobody is signed in any more makes the session be looked up anew, which leads to the sign-in page, and so does one that
 * a passkey is asked for, which may be since the session was looked up.
 */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, { queryKey }) => {
        if (queryKey[0] === sessionKey[0]) return
        const { code } = problemOf(error)
        if (isSignedOut(code)) void client.resetQueries({ queryKey: sessionKey })
        else if (code === 'passkey-wanted') void client.invalidateQueries({ queryKey: sessionKey })
      },
    }),
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
  return client
}
