import type { LooksResponse } from '@evenkeel/contract/look.ts'
import type { MineResponse } from '@evenkeel/contract/mine.ts'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'

/** Returns the cache key of what is held on the reader. */
export function mineKey(coalition: string): readonly ['mine', string] {
  return ['mine', coalition]
}

/** Returns the look-up of all that is held on the reader. */
export function useMine(coalition: string): UseQueryResult<MineResponse> {
  return useQuery({
    queryKey: mineKey(coalition),
    queryFn: async ({ signal }) => valueOrThrow(await api('mine', { parameters: { coalition }, signal })),
  })
}

/** Returns the look-up of who looked. */
export function useLooks(coalition: string): UseQueryResult<LooksResponse> {
  return useQuery({
    queryKey: ['looks', coalition],
    queryFn: async ({ signal }) => valueOrThrow(await api('looks', { parameters: { coalition }, signal })),
  })
}
