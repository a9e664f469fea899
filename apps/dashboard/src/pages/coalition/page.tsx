import { getRouteApi } from '@tanstack/react-router'
import { useMemo, type ReactElement } from 'react'
import { useCoalitionFacts } from '../../facts/facts-context.ts'
import { usePast } from '../../past/past-context.ts'
import { useSession } from '../../session/session-query.ts'
import { useMay } from '../../session/use-may.ts'
import { PageHeading } from '../../shell/page-heading.tsx'
import { AimsAnswers } from './aims-answers.tsx'
import { AimsPanel } from './aims-panel.tsx'
import { BeginningPanel } from './beginning-panel.tsx'
import { DecisionsPanel } from './decisions-panel.tsx'
import { GovernancePanel } from './governance-panel.tsx'
import { GroupsPanel } from './groups-panel.tsx'
import { ownOrganizations } from './own-organizations.ts'
import { OrganizationsPanel } from './organizations-panel.tsx'
import { PulsePanel } from './pulse-panel.tsx'
import { useSayings } from './use-sayings.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the page of what the coalition says of itself: what it is for, who takes part how much, who sits in its groups, by whom it is run. */
export function CoalitionPage(): ReactElement {
  const facts = useCoalitionFacts()
  const { coalition } = coalitionRoute.useParams()
  const sayings = useSayings(coalition, facts)
  const mayRecord = useMay('record-notes')
  const mayProtect = useMay('protect-people')
  const session = useSession().data
  const isPast = usePast() !== null
  const own = useMemo(
    () => (isPast ? new Set<string>() : ownOrganizations(facts, session, coalition)),
    [facts, session, coalition, isPast],
  )
  const mayWriteCharter = useMay('write-charter')
  const nameOf = useMemo(() => {
    const names = new Map(facts.parties.map(({ id, name }) => [id, name]))
    return (party: string): string => names.get(party) ?? 'somebody whom your role is not told'
  }, [facts.parties])
  return (
    <>
      <PageHeading
        title="Coalition"
        lead="What the groups say of themselves, which no notes can tell."
        aside={
          mayRecord || mayWriteCharter || own.size > 0 ? (
            <output className="text-[14px] text-soft">{sayings.isOnItsWay ? 'Saving…' : ''}</output>
          ) : undefined
        }
      />
      <div className="panel-grid">
        <AimsPanel sayings={sayings} mayWrite={mayWriteCharter} mayRecord={mayRecord} nameOf={nameOf} />
        {(sayings.shown.aims ?? []).length === 0 ? null : (
          <>
            <AimsAnswers facts={facts} />
            <DecisionsPanel sayings={sayings} mayWrite={mayRecord} />
          </>
        )}
        <OrganizationsPanel sayings={sayings} mayWrite={mayRecord} mayProtect={mayProtect} own={own} nameOf={nameOf} />
        <GroupsPanel sayings={sayings} mayWrite={mayRecord} nameOf={nameOf} />
        <GovernancePanel sayings={sayings} mayWrite={mayWriteCharter} nameOf={nameOf} />
        <BeginningPanel sayings={sayings} mayWrite={mayWriteCharter} nameOf={nameOf} />
        <PulsePanel facts={sayings.shown} coalition={coalition} />
      </div>
    </>
  )
}
