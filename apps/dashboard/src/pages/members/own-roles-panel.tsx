import type { Member } from '@evenkeel/contract/member.ts'
import { permissions, permissionNames, type Permission } from '@evenkeel/contract/permission.ts'
import type { OwnRole } from '@evenkeel/domain/charter.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { charterKey } from '../../members/members-query.ts'
import { NamedRow } from '../../members/named-row.tsx'
import { PermissionChoice } from '../../members/permission-choice.tsx'
import { useRecord } from '../../record/use-record.ts'
import { useSession } from '../../session/session-query.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { ProblemError } from '../../shell/problem-error.ts'
import { SubmitForm } from '../../shell/submit-form.tsx'
import { ownRoleId } from './own-role-id.ts'

export interface OwnRolesPanelProps {
  readonly coalition: string
  readonly ownRoles: readonly OwnRole[]
  readonly members: readonly Member[]
}

/** Returns the roles that the charter adds, and the form that adds another. */
export function OwnRolesPanel({ coalition, ownRoles, members }: OwnRolesPanelProps): ReactElement {
  const queries = useQueryClient()
  const recorder = useRecord(coalition)
  const session = useSession()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<Permission[]>(['read-record', 'send-commands'])
  const [problem, setProblem] = useState<string | null>(null)
  const [failure, setFailure] = useState<ProblemError | null>(null)
  const held = session.data?.coalitions.find(({ id }) => id === coalition)?.permissions ?? []
  const write = async (roles: readonly OwnRole[]): Promise<boolean> => {
    const [refused] = await recorder.record([{ type: 'charter.set-roles', roles: [...roles], was: [...ownRoles] }])
    setFailure(refused === undefined ? null : new ProblemError(refused.problem))
    await queries.invalidateQueries({ queryKey: charterKey(coalition) })
    return refused === undefined
  }
  const add = async (): Promise<void> => {
    const wanted = name.trim()
    const isTaken = ownRoles.some((role) => role.name.toLowerCase() === wanted.toLowerCase())
    setProblem(wanted === '' ? 'Give the role a name.' : isTaken ? 'There is a role of this name.' : null)
    if (wanted === '' || isTaken) return
    if (await write([...ownRoles, { id: ownRoleId(wanted, ownRoles), name: wanted, permissions: chosen }])) setName('')
  }
  return (
    <Panel
      title="Roles of your own"
      lead="Beside the four that every coalition has. They are a part of the charter, and every change of them stands in the record."
    >
      {ownRoles.length === 0 ? null : (
        <ul className="plain-list">
          {ownRoles.map((role) => {
            const bearers = members.filter((member) => member.role === role.id).length
            return (
              <NamedRow
                key={role.id}
                name={role.name}
                note={permissionNames
                  .filter((one) => role.permissions.includes(one))
                  .map((one) => permissions[one].allows)
                  .join('; ')}
              >
                {bearers > 0 ? (
                  <span className="text-[13px] text-soft">
                    {bearers === 1 ? '1 member has it' : `${bearers} members have it`}
                  </span>
                ) : (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`Take away the role ${role.name}`}
                    busy={recorder.isRecording}
                    onClick={() => void write(ownRoles.filter((one) => one.id !== role.id))}
                  >
                    Take away
                  </Button>
                )}
              </NamedRow>
            )
          })}
        </ul>
      )}
      {failure === null ? null : <Failure title="The roles were not changed." error={failure} />}
      <details className="fold">
        <summary>Add a role</summary>
        <SubmitForm
          className="mt-4 grid max-w-md gap-4"
          action="Add the role"
          isBusy={recorder.isRecording}
          onSubmit={() => void add()}
        >
          <TextField
            label="Name of the role"
            value={name}
            maxLength={80}
            autoComplete="off"
            problem={problem}
            onChange={setName}
          />
          <PermissionChoice legend="Who has it may" held={held} chosen={chosen} onChange={setChosen} />
        </SubmitForm>
      </details>
    </Panel>
  )
}
