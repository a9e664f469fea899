import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useFacts } from '../../facts/facts-query.ts'
import { useCharter } from '../../members/members-query.ts'
import { useSession } from '../../session/session-query.ts'
import { useMay } from '../../session/use-may.ts'
import { Failure } from '../../shell/failure.tsx'
import { BackToSettings } from '../../shell/back-to-settings.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { AgreementPanel } from './agreement-panel.tsx'
import { ProtectionPanel } from './protection-panel.tsx'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the page of what the coalition agreed on about the people in its record. */
export function CharterPage(): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const charter = useCharter(coalition)
  const facts = useFacts(coalition)
  const party = useSession().data?.coalitions.find(({ id }) => id === coalition)?.party ?? null
  const mayWrite = useMay('write-charter')
  const maySpeakForOthers = useMay('protect-people')
  const failed = charter.isError ? charter : facts.isError ? facts : null
  return (
    <>
      <PageHeading
        title="Charter"
        lead="What the coalition agreed on about the people in its record."
        aside={<BackToSettings />}
      />
      {failed !== null ? (
        <Failure title="The charter could not be fetched." error={failed.error} onRetry={() => void failed.refetch()} />
      ) : charter.data === undefined || facts.data === undefined ? (
        <Waiting label="Fetching the charter" />
      ) : (
        <div className="panel-grid">
          <ProtectionPanel
            key={JSON.stringify(charter.data.protection)}
            coalition={coalition}
            charter={charter.data}
            mayWrite={mayWrite}
          />
          <AgreementPanel
            coalition={coalition}
            facts={facts.data}
            maySpeakForAll={maySpeakForOthers}
            own={
              new Set(
                facts.data.memberships.filter(({ person }) => person === party).map(({ organization }) => organization),
              )
            }
          />
        </div>
      )}
    </>
  )
}
