import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { Outlet, getRouteApi, useMatchRoute } from '@tanstack/react-router'
import { lazy, Suspense, type ReactElement } from 'react'
import { Failure } from '../shell/failure.tsx'
import { PastContext } from '../past/past-context.ts'
import { useMoment } from '../past/use-moment.ts'
import { PageHeading } from '../shell/page-heading.tsx'
import { Waiting } from '../shell/waiting.tsx'
import { FactsContext } from './facts-context.ts'
import { factsKey, useFactsAt } from './facts-query.ts'

const EmptyCoalition = lazy(() =>
  import('./empty-coalition.tsx').then((module) => ({ default: module.EmptyCoalition })),
)

const NothingByThen = lazy(() => import('./nothing-by-then.tsx').then((module) => ({ default: module.NothingByThen })))

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the page below it once the record is here, and says in words when it is not, is empty, or may be behind. */
export function FactsGate(): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const queries = useQueryClient()
  const moment = useMoment()
  const facts = useFactsAt(coalition, moment)
  // What a coalition is for, and who its groups are, is said before there are any notes.
  const isSaying = useMatchRoute()({ to: '/c/$coalition/coalition' }) !== false
  const again = (): void => void facts.refetch()
  if (facts.data === undefined) {
    // A first fetch that hangs is dropped: asking once more would only wait for the same answer.
    const afresh = (): void => void queries.resetQueries({ queryKey: factsKey(coalition) })
    if (!facts.isError) return <Waiting label="Fetching the record" onRetry={afresh} />
    return (
      <>
        <PageHeading title="Out of reach" lead="The coalition's record could not be fetched." />
        <Failure title="There is nothing to show yet." error={facts.error} onRetry={again} />
      </>
    )
  }
  const isEmpty = facts.data.meetings.length === 0 && facts.data.items.length === 0
  return (
    <PastContext.Provider value={moment}>
      <FactsContext.Provider value={facts.data}>
        {facts.isError ? (
          <div className="mb-6">
            <Notice
              tone="warn"
              title="These figures may be behind."
              actions={<Button onClick={again}>Fetch again</Button>}
            >
              <p>The latest changes could not be fetched. What you see is the state before them.</p>
            </Notice>
          </div>
        ) : null}
        {isEmpty && !(isSaying && moment === null) ? (
          <Suspense fallback={<Waiting label="Opening the page" />}>
            {moment === null ? <EmptyCoalition name={facts.data.coalition.name} /> : <NothingByThen moment={moment} />}
          </Suspense>
        ) : (
          <Outlet />
        )}
      </FactsContext.Provider>
    </PastContext.Provider>
  )
}
