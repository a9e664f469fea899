import type { SessionResponse } from '@evenkeel/contract/session.ts'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'
import { SubmitForm } from '../shell/submit-form.tsx'
import { pairingCode } from './pairing-code.ts'

export interface ApprovePairingProps {
  readonly session: SessionResponse
  readonly initialCode: string
  readonly initialCoalition: string | null
}

/** Returns the form that lets a browser extension record into one coalition, after its code was compared. */
export function ApprovePairing({ session, initialCode, initialCoalition }: ApprovePairingProps): ReactElement {
  const [typed, setTyped] = useState(pairingCode(initialCode) ?? initialCode)
  const [coalition, setCoalition] = useState(initialCoalition ?? session.coalitions[0]?.id ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const approve = useMutation({
    mutationFn: async (userCode: string) =>
      valueOrThrow(await api('approvePairing', { body: { userCode, coalition } })),
  })
  const name = session.coalitions.find(({ id }) => id === coalition)?.name ?? ''
  if (approve.isSuccess) {
    return (
      <Notice tone="good" title={`“${approve.data.deviceName}” is paired.`}>
        <p>What you confirm there now goes to {name}. You can close this page.</p>
      </Notice>
    )
  }
  return (
    <SubmitForm
      action="Approve"
      doing="Approving…"
      isBusy={approve.isPending}
      isPrimary
      failure={{ title: 'The code could not be approved.', error: approve.error }}
      onSubmit={() => {
        const code = pairingCode(typed)
        setProblem(code === null ? 'A code has eight letters or digits, such as ABCD-EFGH.' : null)
        if (code !== null) approve.mutate(code)
      }}
    >
      <TextField
        label="Code shown in the extension"
        hint="Approve only a code that you see on your own screen right now."
        value={typed}
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        problem={problem}
        onChange={setTyped}
      />
      <SelectField
        label="It may record into"
        value={coalition}
        options={session.coalitions.map(({ id, name: label }) => ({ value: id, label }))}
        onChange={setCoalition}
      />
    </SubmitForm>
  )
}
