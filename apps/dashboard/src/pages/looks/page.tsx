import type { Look } from '@evenkeel/contract/look.ts'
import { Table, type TableColumn } from '@evenkeel/ui/table.tsx'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useFacts } from '../../facts/facts-query.ts'
import { hourWords, lookSentence } from '../../people/look-words.ts'
import { useLooks } from '../../people/people-queries.ts'
import { Failure } from '../../shell/failure.tsx'
import { BackToSettings } from '../../shell/back-to-settings.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Panel } from '../../shell/panel.tsx'
import { Waiting } from '../../shell/waiting.tsx'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the page of who looked at people's figures, and who changed who may. */
export function LooksPage(): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const looks = useLooks(coalition)
  const { data: facts } = useFacts(coalition)
  const nameOf = (subject: string): string | null => facts?.parties.find(({ id }) => id === subject)?.name ?? null
  const columns: readonly TableColumn<Look>[] = [
    {
      id: 'what',
      header: 'What happened',
      cell: (look) => lookSentence(look, look.subject === null ? null : nameOf(look.subject)),
    },
    { id: 'hour', header: 'In the hour from', cell: ({ hour }) => hourWords(hour) },
    { id: 'count', header: 'Times', numeric: true, cell: ({ count }) => count.toLocaleString() },
  ]
  return (
    <>
      <PageHeading
        title="Who looked"
        lead="Who saw people’s own figures, took data away, was refused, or changed who may: counted by the hour, kept for a year."
        aside={<BackToSettings />}
      />
      {looks.isError ? (
        <Failure title="The list could not be fetched." error={looks.error} onRetry={() => void looks.refetch()} />
      ) : looks.data === undefined ? (
        <Waiting label="Fetching the list" />
      ) : (
        <Panel
          title={looks.data.all ? 'Everybody' : 'About you'}
          lead={
            looks.data.all
              ? 'No word of what anybody saw is kept, only that they looked.'
              : 'What you did, what was done about you, and who opened the figures of everybody, in which yours are.'
          }
        >
          <Table
            caption="Who looked, the latest first"
            captionHidden
            columns={columns}
            rows={looks.data.looks}
            rowId={({ hour, who, action, subject, isYou }) =>
              [hour, who ?? '', action, subject ?? '', String(isYou)].join(' ')
            }
            empty="Nobody has looked yet."
          />
        </Panel>
      )}
    </>
  )
}
