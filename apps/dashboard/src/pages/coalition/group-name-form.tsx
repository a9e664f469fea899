import { TextField } from '@evenkeel/ui/text-field.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import type { Party } from '@evenkeel/domain/party.ts'
import { useCommand } from '../../people/use-command.ts'
import { SubmitForm } from '../../shell/submit-form.tsx'

const coalitionRoute = getRouteApi('/c/$coalition')

export interface GroupNameFormProps {
  /** The group that gets another name; null for one that is new. */
  readonly group: Party | null
  /** Called when it is recorded. */
  readonly onDone: () => void
}

/** Returns the form that adds a working group, or gives one another name. */
export function GroupNameForm({ group, onDone }: GroupNameFormProps): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const [name, setName] = useState(group?.name ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const command = useCommand(coalition)
  const to = name.trim()
  return (
    <SubmitForm
      className="coalition-add"
      action={group === null ? 'Add the group' : 'Save the name'}
      isBusy={command.isPending}
      failure={{
        title: group === null ? 'The group was not added.' : 'The name was not changed.',
        error: command.error,
      }}
      onSubmit={() => {
        setProblem(to === '' ? 'Give the name that its people call it by.' : null)
        if (to === '') return
        const body =
          group === null
            ? { type: 'group.add' as const, name: to }
            : { type: 'party.rename' as const, party: group.id, name: to, was: group.name }
        command.mutate(body, {
          onSuccess: () => {
            if (group === null) setName('')
            onDone()
          },
        })
      }}
    >
      <TextField
        label={group === null ? 'A working group that no notes have named' : `Name of ${group.name}`}
        value={name}
        maxLength={200}
        problem={problem}
        onChange={setName}
      />
    </SubmitForm>
  )
}
