import type { MembersResponse } from '@evenkeel/contract/member.ts'
import type { Charter } from '@evenkeel/domain/charter.ts'
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'

/** Returns the cache key of a coalition's members. */
export function membersKey(coalition: string): readonly ['members', string] {
  return ['members', coalition]
}

/** Returns the cache key of a coalition's charter. */
export function charterKey(coalition: string): readonly ['charter', string] {
  return ['charter', coalition]
}

/** Returns who belongs to a coalition and who is invited, as something to look up. */
export function membersQuery(coalition: string) {
  return queryOptions({
    queryKey: membersKey(coalition),
    queryFn: async ({ signal }): Promise<MembersResponse> =>
      valueOrThrow(await api('members', { parameters: { coalition }, signal })),
    // Others let in and remove as well: whoever comes to the page sees who is there now.
    staleTime: 0,
  })
}

/** Returns the look-up of who belongs to a coalition, and who is invited. */
export function useMembers(coalition: string): UseQueryResult<MembersResponse> {
  return useQuery(membersQuery(coalition))
}

/** Returns the look-up of what a coalition has agreed on. */
export function useCharter(coalition: string): UseQueryResult<Charter> {
  return useQuery({
    queryKey: charterKey(coalition),
    queryFn: async ({ signal }) => valueOrThrow(await api('charter', { parameters: { coalition }, signal })),
    staleTime: 0,
  })
}
