import type { SessionResponse } from '@evenkeel/contract/session.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState, type ReactElement } from 'react'
import { api } from '../shell/api-client.ts'
import { valueOrThrow } from '../shell/problem-error.ts'
import { SubmitForm } from '../shell/submit-form.tsx'
import { pairingCode } from './pairing-code.ts'

export interface ApprovePairingProps {
  readonly session: SessionResponse
  readonly initialCode: string
  readonly initialCoalition: string | null
}

/** Returns the form that lets a browser extension record into one coalition, after its code was compared and its name was told. */
export function ApprovePairing({ session, initialCode, initialCoalition }: ApprovePairingProps): ReactElement {
  const [typed, setTyped] = useState(pairingCode(initialCode) ?? initialCode)
  const [coalition, setCoalition] = useState(initialCoalition ?? session.coalitions[0]?.id ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const look = useMutation({
    mutationFn: async (userCode: string) => valueOrThrow(await api('lookAtPairing', { body: { userCode } })),
  })
  const approve = useMutation({
    mutationFn: async (userCode: string) =>
      valueOrThrow(await api('approvePairing', { body: { userCode, coalition } })),
  })
  const { mutate: lookAt } = look
  useEffect(() => {
    const code = pairingCode(initialCode)
    if (code !== null) lookAt(code)
  }, [initialCode, lookAt])
  const name = session.coalitions.find(({ id }) => id === coalition)?.name ?? ''
  if (approve.isSuccess) {
    return (
      <Notice tone="good" title={`“${approve.data.deviceName}” is paired.`}>
        <p>
          What you confirm there now goes to {name}, until a coordinator ends it under Settings. You can close this
          page.
        </p>
      </Notice>
    )
  }
  if (look.data !== undefined) {
    const code = look.variables
    return (
      <SubmitForm
        action="Approve"
        doing="Approving…"
        isBusy={approve.isPending}
        isPrimary
        failure={{ title: 'The code could not be approved.', error: approve.error }}
        onSubmit={() => approve.mutate(code)}
      >
        <Notice
          title={`“${look.data.deviceName}” asks to be paired.`}
          actions={
            <Button
              size="small"
              onClick={() => {
                look.reset()
                approve.reset()
                setTyped('')
              }}
            >
              That is not mine
            </Button>
          }
        >
          <p>
            It shows the code <strong className="tabular-nums">{code}</strong> and gave itself that name. Approve it
            only if you see this code on your own screen right now. It will be able to record notes until a coordinator
            ends it.
          </p>
        </Notice>
        <SelectField
          label="It may record into"
          value={coalition}
          options={session.coalitions.map(({ id, name: label }) => ({ value: id, label }))}
          onChange={setCoalition}
        />
      </SubmitForm>
    )
  }
  return (
    <SubmitForm
      action="Look it up"
      doing="Looking it up…"
      isBusy={look.isPending}
      isPrimary
      failure={{ title: 'No device was found by this code.', error: look.error }}
      onSubmit={() => {
        const code = pairingCode(typed)
        setProblem(code === null ? 'A code has eight letters or digits, such as ABCD-EFGH.' : null)
        if (code !== null) look.mutate(code)
      }}
    >
      <TextField
        label="Code shown in the extension"
        hint="You are told next which device shows it."
        value={typed}
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        problem={problem}
        onChange={setTyped}
      />
    </SubmitForm>
  )
}
