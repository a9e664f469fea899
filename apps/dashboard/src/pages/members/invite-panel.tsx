import type { InviteRequest } from '@evenkeel/contract/member.ts'
import type { OwnRole } from '@evenkeel/domain/charter.ts'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { InvitationLink } from '../../members/invitation-link.tsx'
import { membersKey } from '../../members/members-query.ts'
import { roleOptions } from '../../members/role-names.ts'
import { api } from '../../shell/api-client.ts'
import { Panel } from '../../shell/panel.tsx'
import { valueOrThrow } from '../../shell/problem-error.ts'
import { SubmitForm } from '../../shell/submit-form.tsx'
import { PersonChoice, type PersonOption } from './person-choice.tsx'

export interface InvitePanelProps {
  readonly coalition: string
  readonly ownRoles: readonly OwnRole[]
  readonly people: readonly PersonOption[]
}

/** Returns the form that makes a one-time link for somebody who is to join, and then the link. */
export function InvitePanel({ coalition, ownRoles, people }: InvitePanelProps): ReactElement {
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [role, setRole] = useState('member')
  const [party, setParty] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const invite = useMutation({
    mutationFn: async (body: InviteRequest) => valueOrThrow(await api('invite', { parameters: { coalition }, body })),
    onSuccess: async () => {
      setName('')
      setParty(null)
      await queries.invalidateQueries({ queryKey: membersKey(coalition) })
    },
  })
  return (
    <Panel title="Invite somebody" lead="Makes a link that you hand on yourself. No e-mail is sent.">
      <SubmitForm
        action="Make a link"
        doing="Making it…"
        isBusy={invite.isPending}
        isPrimary
        failure={{ title: 'No link was made.', error: invite.error }}
        onSubmit={() => {
          const whom = name.trim()
          setProblem(whom === '' ? 'Say for whom it is, so that you know it again.' : null)
          if (whom !== '') invite.mutate({ name: whom, role, party, replaces: null })
        }}
      >
        <TextField
          label="For whom"
          hint="Your own words. They choose their name themselves."
          value={name}
          maxLength={100}
          autoComplete="off"
          problem={problem}
          onChange={setName}
        />
        <SelectField label="Role" value={role} options={roleOptions(ownRoles)} onChange={setRole} />
        {people.length === 0 ? null : (
          <PersonChoice
            label="Who they are in the record"
            hint="Then they see their own figures as theirs. It can be said later, too."
            people={people}
            value={party}
            onChange={setParty}
          />
        )}
      </SubmitForm>
      <div aria-live="polite">{invite.data === undefined ? null : <InvitationLink made={invite.data} />}</div>
    </Panel>
  )
}
