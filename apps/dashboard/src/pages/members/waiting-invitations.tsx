import type { Invitation } from '@evenkeel/contract/member.ts'
import type { OwnRole } from '@evenkeel/domain/charter.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { membersKey } from '../../members/members-query.ts'
import { NamedRow } from '../../members/named-row.tsx'
import { roleName } from '../../members/role-names.ts'
import { api } from '../../shell/api-client.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { valueOrThrow } from '../../shell/problem-error.ts'
import { dayWords, localDay } from '../../window/calendar-day.ts'

export interface WaitingInvitationsProps {
  readonly coalition: string
  readonly invitations: readonly Invitation[]
  readonly ownRoles: readonly OwnRole[]
}

/** Returns the invitations that nobody has accepted yet, each of which can be withdrawn; nothing where there are none. */
export function WaitingInvitations({ coalition, invitations, ownRoles }: WaitingInvitationsProps): ReactElement | null {
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: async (invitation: string) =>
      valueOrThrow(await api('withdrawInvitation', { parameters: { coalition }, body: { invitation } })),
    onSettled: async () => await queries.invalidateQueries({ queryKey: membersKey(coalition) }),
  })
  if (invitations.length === 0) return null
  return (
    <Panel title={`Invited (${invitations.length})`} lead="Their links still work.">
      {withdraw.isError ? <Failure title="It was not withdrawn." error={withdraw.error} /> : null}
      <ul className="plain-list">
        {invitations.map((one) => (
          <NamedRow
            key={one.id}
            name={one.name}
            note={`${one.replaces === null ? roleName(one.role, ownRoles) : 'a new way in'}, until ${dayWords(localDay(Date.parse(one.expires)))}`}
          >
            <Button
              size="small"
              variant="quiet"
              aria-label={`Withdraw the invitation of ${one.name}`}
              busy={withdraw.isPending && withdraw.variables === one.id}
              onClick={() => withdraw.mutate(one.id)}
            >
              Withdraw
            </Button>
          </NamedRow>
        ))}
      </ul>
    </Panel>
  )
}
