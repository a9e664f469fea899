import { Link, getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCoalitionFacts } from '../facts/facts-context.ts'
import { useMergeReview } from './merge-review-query.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the way to the names that may belong together with how many they are; nothing where there are none, or for who may not decide it. */
export function NamesToReview(): ReactElement | null {
  const { coalition } = coalitionRoute.useParams()
  const { cursor } = useCoalitionFacts()
  const { data } = useMergeReview(coalition, cursor)
  if (data === undefined || data.names === 0) return null
  const many = data.names.toLocaleString('en')
  return (
    <p className="m-0 text-[14px]">
      <Link className="text-link" to="/c/$coalition/names" params={{ coalition }}>
        {data.names === 1 ? '1 name may belong with another' : `${many} names may belong with others`}
      </Link>
    </p>
  )
}
