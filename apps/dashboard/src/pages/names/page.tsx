import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCoalitionFacts } from '../../facts/facts-context.ts'
import { useMergeReview } from '../../names/merge-review-query.ts'
import { usePast } from '../../past/past-context.ts'
import { useRecord } from '../../record/use-record.ts'
import { useMay } from '../../session/use-may.ts'
import { Failure } from '../../shell/failure.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { DecidedLists } from './decided-lists.tsx'
import { ReviewPanel } from './review-panel.tsx'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the page on which a coordinator says which names belong together and which do not, and takes it back. */
export function NamesPage(): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const { cursor } = useCoalitionFacts()
  const review = useMergeReview(coalition, cursor)
  const recorder = useRecord(coalition)
  const isPast = usePast() !== null
  const mayDecide = useMay('decide-identity')
  return (
    <>
      <PageHeading
        title="Names"
        lead="Notes write one name in many ways. Which of them belong together is for you to say, and all of it can be undone."
      />
      {isPast ? (
        <EmptyState title="Names are decided about the record of now.">Go back to now to decide about them.</EmptyState>
      ) : !mayDecide ? (
        <EmptyState title="This is left to coordinators.">
          Which names belong together changes everybody’s figures. Ask a coordinator of the coalition.
        </EmptyState>
      ) : review.data === undefined ? (
        review.isError ? (
          <Failure title="The names could not be fetched." error={review.error} onRetry={() => void review.refetch()} />
        ) : (
          <Waiting label="Looking through the names" onRetry={() => void review.refetch()} />
        )
      ) : (
        <div className="panel-grid">
          <ReviewPanel review={review.data} recorder={recorder} />
          <DecidedLists review={review.data} recorder={recorder} />
        </div>
      )}
    </>
  )
}
