import type { Passkey } from '@evenkeel/contract/account.ts'
import { fail } from '@evenkeel/domain/problem.ts'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useState, type ReactElement } from 'react'
import { canUsePasskeysHere } from '../../session/can-use-passkeys.ts'
import { api } from '../../shell/api-client.ts'
import { Panel } from '../../shell/panel.tsx'
import { SubmitForm } from '../../shell/submit-form.tsx'
import { useAccountChange } from './account-query.ts'
import { instantWords, lastUsedWords } from './instant-words.ts'
import { OwnList } from './own-list.tsx'

async function add(name: string) {
  const { makePasskey } = await import('../../session/ask-passkey.ts')
  const asked = await api('startAddingPasskey')
  if (!asked.ok) return asked
  const made = await makePasskey(asked.value.options)
  if (!made.ok) return made
  const { response } = made.value
  const answer = {
    ...made.value,
    type: 'public-key' as const,
    response: { ...response, transports: response.transports ?? [] },
  }
  return await api('addPasskey', { body: { name, answer } })
}

/** Returns one's passkeys, with what adds one of this device and takes one away. */
export function PasskeysPanel({ passkeys }: { readonly passkeys: readonly Passkey[] }): ReactElement {
  const [name, setName] = useState('')
  const adding = useAccountChange(async (wanted: string) =>
    canUsePasskeysHere()
      ? await add(wanted)
      : fail('passkey-not-given', 'This browser makes no passkeys for this address.'),
  )
  const removing = useAccountChange(async (id: string) => await api('removePasskey', { body: { id } }))
  const things = passkeys.map((passkey) => ({
    id: passkey.id,
    name: passkey.name,
    note: `since ${instantWords(passkey.since)}; ${lastUsedWords(passkey.lastUsed)}`,
    act: 'Remove',
  }))
  return (
    <Panel
      title={`Passkeys (${passkeys.length})`}
      lead="Your device knows you by finger, face or PIN, and tells this site only that it is you."
    >
      <OwnList things={things} ending={removing} failure="The passkey was not removed." />
      <SubmitForm
        action="Add a passkey"
        doing="Waiting for your device…"
        isBusy={adding.isPending}
        isPrimary
        failure={{ title: 'No passkey was added.', error: adding.error }}
        onSubmit={() => adding.mutate(name.trim() === '' ? 'Passkey' : name.trim(), { onSuccess: () => setName('') })}
      >
        <TextField
          label="Name of this device"
          hint="So that you know it again in this list."
          value={name}
          autoComplete="off"
          maxLength={100}
          onChange={setName}
        />
      </SubmitForm>
    </Panel>
  )
}
