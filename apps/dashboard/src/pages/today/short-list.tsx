import { Link, getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Commitment } from '../../commitments/commitment.ts'
import { CommitmentBadges } from '../commitments/commitment-badges.tsx'
import type { CommitmentFlag } from '../commitments/commitment-search.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

export interface ShortListProps {
  readonly commitments: readonly Commitment[]
  readonly today: string
  /** What to say when there are none. */
  readonly none: string
  /** The narrowing of the full list that holds them all, when there is one. */
  readonly flag?: CommitmentFlag
  readonly status?: 'done' | 'all'
  readonly limit?: number
}

/** Returns the first few commitments as links into the full list, and how many more there are. */
export function ShortList({ commitments, today, none, flag, status, limit = 5 }: ShortListProps): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  if (commitments.length === 0) return <p className="m-0 text-soft">{none}</p>
  const more = commitments.length - limit
  return (
    <div className="grid gap-3">
      <ul className="plain-list">
        {commitments.slice(0, limit).map((commitment) => (
          <li key={commitment.item.id}>
            <Link
              className="short-item"
              to="/c/$coalition/commitments"
              params={{ coalition }}
              search={(previous) => ({
                ...previous,
                status: commitment.item.status === 'open' ? undefined : commitment.item.status,
                flag,
                item: commitment.item.id,
              })}
            >
              <span className="short-text">{commitment.item.text}</span>
            </Link>
            <span className="short-meta">
              {commitment.owners.length === 0 ? null : (
                <span>{commitment.owners.map(({ name }) => name).join(', ')}</span>
              )}
              <CommitmentBadges commitment={commitment} today={today} isBrief />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (flag !== undefined || status !== undefined) ? (
        <Link
          className="text-link short-all"
          to="/c/$coalition/commitments"
          params={{ coalition }}
          search={(previous) => ({ ...previous, flag, status })}
        >
          All {commitments.length.toLocaleString('en')}
        </Link>
      ) : more > 0 ? (
        <p className="m-0 text-soft">and {more} more</p>
      ) : null}
    </div>
  )
}
