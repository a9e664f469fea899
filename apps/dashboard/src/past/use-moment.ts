import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { momentOf, type Moment } from './moment.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the moment that the address asks for, null for now; the same object until the address changes. */
export function useMoment(): Moment | null {
  const { asOf, entry } = coalitionRoute.useSearch()
  return useMemo(
    () => momentOf({ ...(asOf === undefined ? {} : { asOf }), ...(entry === undefined ? {} : { entry }) }),
    [asOf, entry],
  )
}
