import type { MineResponse } from '@evenkeel/contract/mine.ts'
import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useMine } from '../../people/people-queries.ts'
import { Failure } from '../../shell/failure.tsx'
import { BackToSettings } from '../../shell/back-to-settings.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Panel } from '../../shell/panel.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { CorrectPanel } from './correct-panel.tsx'
import { DownloadButton } from './download-button.tsx'
import { ErasePanel } from './erase-panel.tsx'
import { FiguresPanel } from './figures-panel.tsx'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the page of all that the coalition holds on the reader: to see first, take away, correct and erase. */
export function HeldPage(): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const mine = useMine(coalition)
  return (
    <>
      <PageHeading
        title="What is held about you"
        lead="You see your own figures before anybody else does, and decide about them."
        aside={<BackToSettings />}
      />
      {mine.isError ? (
        <Failure
          title="What is held about you could not be fetched."
          error={mine.error}
          onRetry={() => void mine.refetch()}
        />
      ) : mine.data === undefined ? (
        <Waiting label="Fetching what is held about you" />
      ) : (
        <Held coalition={coalition} mine={mine.data} />
      )}
    </>
  )
}

function Held({ coalition, mine }: { readonly coalition: string; readonly mine: MineResponse }): ReactElement {
  const { record } = mine
  return (
    <div className="panel-grid">
      {record === null ? (
        <EmptyState title="Nobody has said who of the record you are.">
          A coordinator can, under{' '}
          <Link className="text-link" to="/c/$coalition/settings/members" params={{ coalition }}>
            Members
          </Link>
          : then your own figures stand here. Your account is all that is held on you until then.
        </EmptyState>
      ) : (
        <FiguresPanel coalition={coalition} record={record} />
      )}
      <Panel
        title="Take it with you"
        lead="One file with everything: figures, names, commitments, decisions, entries of the ledger, your account, and who looked."
      >
        <div>
          <DownloadButton mine={mine} />
        </div>
        <p className="m-0">
          <Link className="text-link" to="/c/$coalition/settings/looks" params={{ coalition }}>
            Who looked at your figures
          </Link>
        </p>
      </Panel>
      {record === null ? null : (
        <>
          <CorrectPanel coalition={coalition} record={record} />
          <ErasePanel coalition={coalition} record={record} />
        </>
      )}
    </div>
  )
}
