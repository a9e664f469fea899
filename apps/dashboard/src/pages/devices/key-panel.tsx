import type { MakeApiKeyRequest } from '@evenkeel/contract/api-key.ts'
import { permissionsOfRole, type Permission } from '@evenkeel/contract/permission.ts'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { CopyField } from '../../members/copy-field.tsx'
import { useCharter } from '../../members/members-query.ts'
import { PermissionChoice } from '../../members/permission-choice.tsx'
import { useSession } from '../../session/session-query.ts'
import { api } from '../../shell/api-client.ts'
import { Panel } from '../../shell/panel.tsx'
import { valueOrThrow } from '../../shell/problem-error.ts'
import { SubmitForm } from '../../shell/submit-form.tsx'
import { EndableList } from './endable-list.tsx'
import { lastUse } from './last-use.ts'

/** Returns the keys of scripts, the form that makes one, and the end of each. */
export function KeyPanel({ coalition }: { readonly coalition: string }): ReactElement {
  const queries = useQueryClient()
  const queryKey = ['keys', coalition] as const
  const session = useSession()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<Permission[]>(['read-record'])
  const [problem, setProblem] = useState<string | null>(null)
  const keys = useQuery({
    queryKey,
    queryFn: async ({ signal }) =>
      valueOrThrow(await api('apiKeys', { parameters: { coalition }, signal })).keys.map(
        ({ id, name: label, scopes: allowed, by, since, lastUsed }) => ({
          id,
          name: label,
          note: `${allowed.join(', ')}; by ${by}, ${lastUse(since, lastUsed)}`,
        }),
      ),
    staleTime: 0,
  })
  const make = useMutation({
    mutationFn: async (body: MakeApiKeyRequest) =>
      valueOrThrow(await api('makeApiKey', { parameters: { coalition }, body })),
    onSuccess: () => setName(''),
    onSettled: async () => await queries.invalidateQueries({ queryKey }),
  })
  const asksPasskey = (useCharter(coalition).data?.protection.asksPasskey ?? 'nobody') !== 'nobody'
  const own = session.data?.coalitions.find(({ id }) => id === coalition)?.permissions ?? []
  const held = asksPasskey ? permissionsOfRole('note-taker').filter((one) => own.includes(one)) : own
  return (
    <Panel
      title={`Keys for scripts (${keys.data?.length ?? 0})`}
      lead={
        asksPasskey
          ? 'A key may what it lists, and never more than a note-taker: the charter asks for a passkey beyond that, and a script can show none.'
          : 'A key may what it lists, and never more than the one who made it.'
      }
    >
      <EndableList
        queryKey={queryKey}
        fetched={keys}
        what="keys"
        empty="There is no key yet."
        action="End the key"
        rowAction="End"
        called={(name) => `the key ${name}`}
        consequence="A script that uses it is refused from now on."
        end={async (key) => await api('revokeApiKey', { parameters: { coalition }, body: { key } })}
      />
      <details className="fold">
        <summary>Make a key</summary>
        <SubmitForm
          className="mt-4 grid max-w-md gap-4"
          action="Make the key"
          doing="Making it…"
          isBusy={make.isPending}
          isPrimary
          failure={{ title: 'No key was made.', error: make.error }}
          onSubmit={() => {
            const wanted = name.trim()
            setProblem(wanted === '' ? 'Say what the key is for.' : scopes.length === 0 ? 'Let it do something.' : null)
            if (wanted !== '' && scopes.length > 0) make.mutate({ name: wanted, scopes })
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
        </SubmitForm>
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
    </Panel>
  )
}
