import { covers, linkPermissions } from '@evenkeel/contract/permission.ts'
import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, type ReactElement } from 'react'
import { useFacts } from '../../facts/facts-query.ts'
import { useCharter, useMembers } from '../../members/members-query.ts'
import { useSession } from '../../session/session-query.ts'
import { useMay } from '../../session/use-may.ts'
import { Failure } from '../../shell/failure.tsx'
import { BackToSettings } from '../../shell/back-to-settings.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { InvitePanel } from './invite-panel.tsx'
import { MemberList } from './member-list.tsx'
import { OwnRolesPanel } from './own-roles-panel.tsx'
import { WaitingInvitations } from './waiting-invitations.tsx'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the page of who belongs to the coalition: invited by a link, given a role, linked to the record, and let go. */
export function MembersPage(): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const mayManage = useMay('manage-members')
  return (
    <>
      <PageHeading
        title="Members"
        lead="Who belongs to the coalition here, and what each may do."
        aside={<BackToSettings />}
      />
      {mayManage ? (
        <Managed coalition={coalition} />
      ) : (
        <EmptyState title="This is left to coordinators.">
          Ask one of them to invite somebody or to change a role.
        </EmptyState>
      )}
    </>
  )
}

function Managed({ coalition }: { readonly coalition: string }): ReactElement {
  const members = useMembers(coalition)
  const charter = useCharter(coalition)
  const { data: facts, isPending } = useFacts(coalition)
  const mayWriteCharter = useMay('write-charter')
  const session = useSession()
  const held = session.data?.coalitions.find(({ id }) => id === coalition)?.permissions ?? []
  const mayLink = covers(held, linkPermissions)
  const people = useMemo(
    () =>
      (facts?.parties ?? [])
        .filter(({ kind }) => kind === 'person')
        .map(({ id, name }) => ({ value: id, label: name }))
        .toSorted((left, right) => left.label.localeCompare(right.label)),
    [facts],
  )
  const failed = members.isError ? members : charter.isError ? charter : null
  if (failed !== null) {
    return (
      <Failure title="The members could not be fetched." error={failed.error} onRetry={() => void failed.refetch()} />
    )
  }
  if (members.data === undefined || charter.data === undefined || isPending)
    return <Waiting label="Fetching the members" />
  const { roles } = charter.data
  return (
    <div className="panel-grid">
      <MemberList
        coalition={coalition}
        members={members.data.members}
        ownRoles={roles}
        people={people}
        mayLink={mayLink}
      />
      <InvitePanel coalition={coalition} ownRoles={roles} people={mayLink ? people : []} />
      <WaitingInvitations coalition={coalition} invitations={members.data.invitations} ownRoles={roles} />
      {mayWriteCharter ? <OwnRolesPanel coalition={coalition} ownRoles={roles} members={members.data.members} /> : null}
    </div>
  )
}
