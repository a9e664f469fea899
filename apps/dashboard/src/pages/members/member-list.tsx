import type { ChangeMemberRequest, InviteResponse, Member } from '@evenkeel/contract/member.ts'
import type { OwnRole } from '@evenkeel/domain/charter.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { Dialog } from '@evenkeel/ui/dialog.tsx'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { InvitationLink } from '../../members/invitation-link.tsx'
import { membersKey } from '../../members/members-query.ts'
import { roleName, roleOptions } from '../../members/role-names.ts'
import { api } from '../../shell/api-client.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { valueOrThrow } from '../../shell/problem-error.ts'
import { sessionKey } from '../../shell/query-client.ts'
import { SecondThought } from '../../shell/second-thought.tsx'
import { dayWords, localDay } from '../../window/calendar-day.ts'
import { PersonChoice, type PersonOption } from './person-choice.tsx'

export interface MemberListProps {
  readonly coalition: string
  readonly members: readonly Member[]
  readonly ownRoles: readonly OwnRole[]
  readonly people: readonly PersonOption[]
  /** Whether the reader may say who of the record somebody is. */
  readonly mayLink: boolean
}

/** Returns the members with the role of each, who of the record they are, a new way in, and the end of a membership. */
export function MemberList({ coalition, members, ownRoles, people, mayLink }: MemberListProps): ReactElement {
  const queries = useQueryClient()
  const parameters = { coalition }
  const [leaving, setLeaving] = useState<Member | null>(null)
  const [made, setMade] = useState<InviteResponse | null>(null)
  const refresh = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: membersKey(coalition) })
    // It may have been the reader's own role.
    await queries.invalidateQueries({ queryKey: sessionKey })
  }
  const change = useMutation({
    mutationFn: async (body: ChangeMemberRequest) => valueOrThrow(await api('changeMember', { parameters, body })),
    onSettled: refresh,
  })
  const remove = useMutation({
    mutationFn: async (person: string) => valueOrThrow(await api('removeMember', { parameters, body: { person } })),
    onSuccess: () => setLeaving(null),
    onSettled: refresh,
  })
  const renew = useMutation({
    mutationFn: async ({ person, name, role }: Member) =>
      valueOrThrow(
        await api('invite', { parameters, body: { name: name === '' ? 'A member' : name, role, replaces: person } }),
      ),
    onSuccess: setMade,
    onSettled: refresh,
  })
  const options = roleOptions(ownRoles)
  return (
    <Panel title={`Members (${members.length})`} lead="A change holds at once.">
      {change.isError ? <Failure title="That was not changed." error={change.error} /> : null}
      {renew.isError ? <Failure title="No link was made." error={renew.error} /> : null}
      <ul className="plain-list">
        {members.map((member) => {
          const name = member.name === '' ? 'Without a name' : member.name
          const isKnown = options.some(({ value }) => value === member.role)
          return (
            <li key={member.person} className="members-row">
              <div className="members-who">
                <strong>{member.isYou ? `${name} (you)` : name}</strong>
                <span className="text-[13px] text-soft">
                  {member.since === null
                    ? 'since the beginning'
                    : `since ${dayWords(localDay(Date.parse(member.since)))}`}
                </span>
              </div>
              <SelectField
                label={`Role of ${name}`}
                labelHidden
                size="small"
                value={member.role}
                options={
                  isKnown
                    ? options
                    : [...options, { value: member.role, label: `${roleName(member.role, ownRoles)} (gone)` }]
                }
                onChange={(role) => change.mutate({ person: member.person, role })}
              />
              <PersonChoice
                label={`Who ${name} is in the record`}
                isInList
                isFixed={!mayLink}
                people={people}
                value={member.party}
                onChange={(party) => change.mutate({ person: member.person, party })}
              />
              <div className="members-actions">
                {member.isYou ? null : (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`New link for ${name}`}
                    busy={renew.isPending && renew.variables.person === member.person}
                    onClick={() => renew.mutate(member)}
                  >
                    New link
                  </Button>
                )}
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={member.isYou ? 'Leave the coalition' : `Remove ${name}`}
                  onClick={() => {
                    remove.reset()
                    setLeaving(member)
                  }}
                >
                  {member.isYou ? 'Leave' : 'Remove'}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      <SecondThought
        title={leaving?.isYou === true ? 'Leave this coalition?' : `Remove ${leaving?.name ?? ''}?`}
        action={leaving?.isYou === true ? 'Leave' : 'Remove'}
        open={leaving !== null}
        isBusy={remove.isPending}
        failure={{ title: 'Nobody was removed.', error: remove.error }}
        onKeep={() => setLeaving(null)}
        onEnd={() => {
          if (leaving !== null) remove.mutate(leaving.person)
        }}
      >
        <p className="m-0">
          Pages, paired devices and keys lose the coalition at once. What was recorded stays. Coming back takes a new
          invitation.
        </p>
      </SecondThought>
      <Dialog open={made !== null} title="A new way in" onClose={() => setMade(null)}>
        {made === null ? null : (
          <>
            <p className="m-0">
              For somebody who can no longer sign in. Who opens it takes this member’s place here, with the same role;
              the old account loses the coalition then.
            </p>
            <InvitationLink made={made} />
          </>
        )}
      </Dialog>
    </Panel>
  )
}
