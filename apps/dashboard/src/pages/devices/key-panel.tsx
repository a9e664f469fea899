import type { ApiKey, MakeApiKeyRequest } from '@evenkeel/contract/api-key.ts'
import type { Permission } from '@evenkeel/contract/permission.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { CopyField } from '../../members/copy-field.tsx'
import { PermissionChoice } from '../../members/permission-choice.tsx'
import { useSession } from '../../session/session-query.ts'
import { api } from '../../shell/api-client.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { valueOrThrow } from '../../shell/problem-error.ts'
import { Waiting } from '../../shell/waiting.tsx'
import { EndDialog } from './end-dialog.tsx'
import { lastUse } from './last-use.ts'

/** Returns the keys of scripts, the form that makes one, and the end of each. */
export function KeyPanel({ coalition }: { readonly coalition: string }): ReactElement {
  const queries = useQueryClient()
  const queryKey = ['keys', coalition] as const
  const session = useSession()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<Permission[]>(['read-record'])
  const [problem, setProblem] = useState<string | null>(null)
  const [ending, setEnding] = useState<ApiKey | null>(null)
  const keys = useQuery({
    queryKey,
    queryFn: async ({ signal }) => valueOrThrow(await api('apiKeys', { parameters: { coalition }, signal })).keys,
    staleTime: 0,
  })
  const refresh = async (): Promise<void> => await queries.invalidateQueries({ queryKey })
  const make = useMutation({
    mutationFn: async (body: MakeApiKeyRequest) =>
      valueOrThrow(await api('makeApiKey', { parameters: { coalition }, body })),
    onSuccess: () => setName(''),
    onSettled: refresh,
  })
  const end = useMutation({
    mutationFn: async (key: string) =>
      valueOrThrow(await api('revokeApiKey', { parameters: { coalition }, body: { key } })),
    onSuccess: () => setEnding(null),
    onSettled: refresh,
  })
  const held = session.data?.coalitions.find(({ id }) => id === coalition)?.permissions ?? []
  const known = keys.data ?? []
  return (
    <Panel
      title={`Keys for scripts (${known.length})`}
      lead="A key may what it lists, and never more than the one who made it."
    >
      {keys.isError ? (
        <Failure title="The keys could not be fetched." error={keys.error} onRetry={() => void keys.refetch()} />
      ) : keys.data === undefined ? (
        <Waiting label="Fetching the keys" />
      ) : known.length === 0 ? (
        <p className="m-0 text-soft">There is no key yet.</p>
      ) : (
        <ul className="plain-list">
          {known.map((key) => (
            <li key={key.id} className="members-row" data-short>
              <div className="members-who">
                <strong>{key.name}</strong>
                <span className="text-[13px] text-soft">
                  {`${key.scopes.join(', ')}; by ${key.by}, ${lastUse(key.since, key.lastUsed)}`}
                </span>
              </div>
              <Button
                size="small"
                variant="quiet"
                aria-label={`End the key ${key.name}`}
                onClick={() => {
                  end.reset()
                  setEnding(key)
                }}
              >
                End
              </Button>
            </li>
          ))}
        </ul>
      )}
      <details className="fold">
        <summary>Make a key</summary>
        <form
          className="members-form mt-4"
          onSubmit={(event) => {
            event.preventDefault()
            const wanted = name.trim()
            setProblem(wanted === '' ? 'Say what the key is for.' : scopes.length === 0 ? 'Let it do something.' : null)
            if (wanted !== '' && scopes.length > 0 && !make.isPending) make.mutate({ name: wanted, scopes })
          }}
        >
          <TextField
            label="What it is for"
            hint="Such as “Nightly export”."
            value={name}
            maxLength={100}
            autoComplete="off"
            problem={problem}
            onChange={setName}
          />
          <PermissionChoice legend="It may" held={held} chosen={scopes} onChange={setScopes} />
          {make.isError ? <Failure title="No key was made." error={make.error} /> : null}
          <div>
            <Button type="submit" variant="primary" busy={make.isPending}>
              {make.isPending ? 'Making it…' : 'Make the key'}
            </Button>
          </div>
        </form>
      </details>
      <div aria-live="polite">
        {make.data === undefined ? null : (
          <CopyField
            label={`The key “${make.data.key.name}”`}
            hint="It is shown only now. A script sends it as “Authorization: Bearer …”. Keep it as you keep a password."
            value={make.data.token}
          />
        )}
      </div>
      <EndDialog
        title={`End the key ${ending?.name ?? ''}?`}
        action="End the key"
        open={ending !== null}
        isBusy={end.isPending}
        error={end.error}
        onClose={() => setEnding(null)}
        onEnd={() => {
          if (ending !== null) end.mutate(ending.id)
        }}
      >
        A script that uses it is refused from now on.
      </EndDialog>
    </Panel>
  )
}
