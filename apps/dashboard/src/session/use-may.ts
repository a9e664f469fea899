import { permits, type Permission } from '@evenkeel/contract/permission.ts'
import { getRouteApi } from '@tanstack/react-router'
import { useSession } from './session-query.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns whether the reader has a permission in the coalition on screen; none while that is not known. */
export function useMay(permission: Permission): boolean {
  const { coalition } = coalitionRoute.useParams()
  return permits(useSession().data?.coalitions.find(({ id }) => id === coalition)?.permissions ?? [], permission)
}
