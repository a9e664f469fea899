import { Badge } from '@evenkeel/ui/badge.tsx'
import type { ReactElement } from 'react'
import type { Commitment } from '../../commitments/commitment.ts'
import { dayWords, daysBetween } from '../../window/calendar-day.ts'

export interface CommitmentBadgesProps {
  readonly commitment: Commitment
  readonly today: string
  /** Leaves out that nobody has confirmed it, where the place says so already. */
  readonly isBrief?: boolean
}

function DueBadge({ commitment, today }: CommitmentBadgesProps): ReactElement | null {
  const { item } = commitment
  if (item.status !== 'open') {
    const day = item.closedAt?.slice(0, 10)
    const word = item.status === 'done' ? 'Done' : 'Dropped'
    return (
      <Badge tone={item.status === 'done' ? 'good' : 'neutral'}>
        {day === undefined ? word : `${word} ${dayWords(day)}`}
      </Badge>
    )
  }
  if (item.due === null) {
    return <Badge tone="warn">{item.dueWords === null ? 'No date' : `No date: “${item.dueWords}”`}</Badge>
  }
  const late = daysBetween(item.due, today)
  if (late > 0) return <Badge tone="bad">{`Overdue since ${dayWords(item.due)}`}</Badge>
  return (
    <Badge tone={late > -15 ? 'accent' : 'neutral'}>{late === 0 ? 'Due today' : `Due ${dayWords(item.due)}`}</Badge>
  )
}

/** Returns what stands out about a commitment, each as a short label in words. */
export function CommitmentBadges({ commitment, today, isBrief = false }: CommitmentBadgesProps): ReactElement {
  const { item, owners } = commitment
  return (
    <span className="flex flex-wrap gap-1.5">
      <DueBadge commitment={commitment} today={today} />
      {owners.length === 0 && item.status === 'open' ? <Badge tone="warn">No owner</Badge> : null}
      {owners.length > 1 && item.status === 'open' ? (
        <Badge tone="warn" title="One owner answers for an item; the others help.">
          Several owners
        </Badge>
      ) : null}
      {item.confirmation === 'unconfirmed' && !isBrief ? (
        <Badge title="An import recorded it; nobody has looked at it yet.">Unconfirmed</Badge>
      ) : null}
      {item.sightings > 1 ? (
        <Badge title="So many meetings' notes have carried it.">{`In ${item.sightings} meetings’ notes`}</Badge>
      ) : null}
      {item.gone ? <Badge title="The last whole reading of its source no longer had it.">Left the notes</Badge> : null}
    </span>
  )
}
