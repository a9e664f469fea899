import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'
import { SubmitForm } from '../shell/submit-form.tsx'
import { sessionQuery } from './session-query.ts'

/** Returns the form that makes a coalition and then opens it. */
export function CreateCoalition(): ReactElement {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const create = useMutation({
    mutationFn: async (wanted: string) => valueOrThrow(await api('createCoalition', { body: { name: wanted } })),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
      await navigate({ to: '/c/$coalition/today', params: { coalition: made.id } })
    },
  })
  return (
    <SubmitForm
      action="Create coalition"
      doing="Making it…"
      isBusy={create.isPending}
      isPrimary
      failure={{ title: 'The coalition could not be made.', error: create.error }}
      onSubmit={() => {
        const wanted = name.trim()
        setProblem(wanted === '' ? 'Give it the name that its members use.' : null)
        if (wanted !== '') create.mutate(wanted)
      }}
    >
      <TextField
        label="Name of the coalition"
        hint="Only its members see it. It has a record of its own, apart from every other coalition."
        value={name}
        maxLength={200}
        problem={problem}
        onChange={setName}
      />
    </SubmitForm>
  )
}
