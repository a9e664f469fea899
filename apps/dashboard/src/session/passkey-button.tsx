import type { SessionResponse } from '@evenkeel/contract/session.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { api } from '../shell/api-client.ts'
import { Failure } from '../shell/failure.tsx'
import { valueOrThrow } from '../shell/problem-error.ts'

async function signIn(): Promise<SessionResponse> {
  const { askPasskey } = await import('./ask-passkey.ts')
  const { options } = valueOrThrow(await api('startPasskeySignIn'))
  const answer = valueOrThrow(await askPasskey(options))
  return valueOrThrow(
    await api('finishPasskeySignIn', { body: { answer: { ...answer, response: { ...answer.response } } } }),
  )
}

export interface PasskeyButtonProps {
  /** Whether it stands in a line with others, in place of taking the whole width. */
  readonly isSmall?: boolean
  readonly onSignedIn: (session: SessionResponse) => void
}

/** Returns the button that signs in by a passkey of this device; the session that the browser had ends with it. */
export function PasskeyButton({ isSmall = false, onSignedIn }: PasskeyButtonProps): ReactElement {
  const entering = useMutation({ mutationFn: signIn, onSuccess: onSignedIn })
  return (
    <div className="grid gap-3">
      <Button
        {...(isSmall ? { size: 'small' as const } : { className: 'w-full' })}
        variant="primary"
        busy={entering.isPending}
        onClick={() => entering.mutate()}
      >
        {entering.isPending ? 'Waiting for your device…' : 'Sign in with a passkey'}
      </Button>
      {entering.isError ? <Failure title="The passkey did not sign you in." error={entering.error} /> : null}
    </div>
  )
}
