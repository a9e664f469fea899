import type { Role } from '@evenkeel/contract/session.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useSession } from '../session/session-query.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns what the reader may do in the coalition on screen; the least while that is not known. */
export function useRole(): Role {
  const { coalition } = coalitionRoute.useParams()
  return useSession().data?.coalitions.find(({ id }) => id === coalition)?.role ?? 'viewer'
}
