import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { sessionQuery } from '../../session/session-query.ts'
import { api } from '../../shell/api-client.ts'
import { SubmitForm } from '../../shell/submit-form.tsx'
import { useAccountChange } from './account-query.ts'

/** Returns the form by which one says how one’s account is called. */
export function NameForm({ name }: { readonly name: string }): ReactElement {
  const [wanted, setWanted] = useState(name)
  const [problem, setProblem] = useState<string | null>(null)
  const queries = useQueryClient()
  const to = wanted.trim()
  const rename = useAccountChange(async (given: string) => {
    const done = await api('renameAccount', { body: { name: given } })
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
    return done
  })
  return (
    <SubmitForm
      action="Change the name"
      isBusy={rename.isPending}
      disabled={to === name}
      failure={{ title: 'The name was not changed.', error: rename.error }}
      onSubmit={() => {
        setProblem(to === '' ? 'Give the name that the others know you by.' : null)
        if (to !== '' && to !== name) rename.mutate(to)
      }}
    >
      <TextField
        label="Your name"
        hint="The other members see it. What the record calls you stays as it is."
        value={wanted}
        maxLength={100}
        problem={problem}
        onChange={setWanted}
      />
    </SubmitForm>
  )
}
