import { Button } from '@evenkeel/ui/button.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { sessionQuery } from '../../session/session-query.ts'
import { api } from '../../shell/api-client.ts'
import { Failure } from '../../shell/failure.tsx'
import { useAccountChange } from './account-query.ts'

/** Returns the form by which one says how one’s account is called. */
export function NameForm({ name }: { readonly name: string }): ReactElement {
  const [wanted, setWanted] = useState(name)
  const [problem, setProblem] = useState<string | null>(null)
  const queries = useQueryClient()
  const rename = useAccountChange(async (to: string) => {
    const done = await api('renameAccount', { body: { name: to } })
    await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
    return done
  })
  return (
    <form
      className="grid max-w-md gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        const to = wanted.trim()
        setProblem(to === '' ? 'Give the name that the others know you by.' : null)
        if (to !== '' && to !== name && !rename.isPending) rename.mutate(to)
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
      {rename.isError ? <Failure title="The name was not changed." error={rename.error} /> : null}
      <div>
        <Button type="submit" busy={rename.isPending} disabled={wanted.trim() === name}>
          Change the name
        </Button>
      </div>
    </form>
  )
}
