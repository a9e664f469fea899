import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the way from a page of the settings back to the list of them. */
export function BackToSettings(): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  return (
    <Link className="text-link" to="/c/$coalition/settings" params={{ coalition }}>
      All settings
    </Link>
  )
}
