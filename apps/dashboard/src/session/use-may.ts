import { permits } from '@evenkeel/contract/permits.ts'
import type { Permission } from '@evenkeel/contract/permission.ts'
import { getRouteApi } from '@tanstack/react-router'
import { usePast } from '../past/past-context.ts'
import { useSession } from './session-query.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

/** What is about seeing: of the past nothing else can be done. */
const seeing: ReadonlySet<Permission> = new Set(['read-record', 'see-owners', 'see-contacts', 'compare-people'])

/** Returns whether the reader has a permission in the coalition on screen; none while that is not known, and of the past none to change anything. */
export function useMay(permission: Permission): boolean {
  const { coalition } = coalitionRoute.useParams()
  const isPast = usePast() !== null
  const held = useSession().data?.coalitions.find(({ id }) => id === coalition)?.permissions ?? []
  return permits(held, permission) && (!isPast || seeing.has(permission))
}
