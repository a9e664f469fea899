import type { SignInOptionsResponse } from '@evenkeel/contract/sign-in.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api } from '../shell/api-client.ts'
import { Failure } from '../shell/failure.tsx'
import { valueOrThrow } from '../shell/problem-error.ts'
import { canUsePasskeysHere } from './can-use-passkeys.ts'
import { EmailLinkForm } from './email-link-form.tsx'
import { ProviderButton } from './provider-button.tsx'
import { takeReturnPath } from './return-path.ts'
import { sessionQuery } from './session-query.ts'

/** Returns the ways to sign in that the server offers beside links, and none that it does not. */
export function WaysIn({ options }: { readonly options: SignInOptionsResponse }): ReactElement {
  const passkeys = options.passkeys && canUsePasskeysHere()
  return (
    <div className="grid gap-5">
      {passkeys ? <PasskeyButton /> : null}
      {options.providers.map(({ id, name }) => (
        <ProviderButton
          key={id}
          name={name}
          action={`Sign in with ${name}`}
          isWide
          start={async () => await api('startProviderSignIn', { body: { provider: id } })}
        />
      ))}
      {options.email ? (
        <EmailLinkForm
          action="Send me a link"
          isWide
          send={async (email) => await api('startEmailSignIn', { body: { email } })}
          next={(email) => `Look at the mail of ${email}, and open the link within ten minutes.`}
        />
      ) : null}
    </div>
  )
}

function PasskeyButton(): ReactElement {
  const queries = useQueryClient()
  const router = useRouter()
  const signIn = useMutation({
    mutationFn: async () => {
      const { askPasskey } = await import('./ask-passkey.ts')
      const { options } = valueOrThrow(await api('startPasskeySignIn'))
      const answer = valueOrThrow(await askPasskey(options))
      return valueOrThrow(
        await api('finishPasskeySignIn', { body: { answer: { ...answer, response: { ...answer.response } } } }),
      )
    },
    onSuccess: (session) => {
      queries.setQueryData(sessionQuery.queryKey, session)
      router.history.replace(takeReturnPath(localStorage, Date.now()) ?? '/')
    },
  })
  return (
    <div className="grid gap-3">
      <Button className="w-full" variant="primary" busy={signIn.isPending} onClick={() => signIn.mutate()}>
        {signIn.isPending ? 'Waiting for your device…' : 'Sign in with a passkey'}
      </Button>
      {signIn.isError ? <Failure title="The passkey did not sign you in." error={signIn.error} /> : null}
    </div>
  )
}
