import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import type { ReactElement } from 'react'
import { momentWords, type Moment } from '../past/moment.ts'
import { PageHeading } from '../shell/page-heading.tsx'

/** Returns the page of a moment before anything was recorded. */
export function NothingByThen({ moment }: { readonly moment: Moment }): ReactElement {
  return (
    <>
      <PageHeading title="Nothing yet" lead={`What was recorded ${momentWords(moment)}.`} />
      <EmptyState title="Nothing was recorded by then.">
        A record begins when notes are first brought in, however old the meetings are that they tell of.
      </EmptyState>
    </>
  )
}
