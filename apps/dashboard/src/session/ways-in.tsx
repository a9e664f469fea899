import type { SignInOptionsResponse } from '@evenkeel/contract/sign-in.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api } from '../shell/api-client.ts'
import { canUsePasskeysHere } from './can-use-passkeys.ts'
import { EmailLinkForm } from './email-link-form.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { ProviderButton } from './provider-button.tsx'
import { takeReturnPath } from './return-path.ts'
import { sessionQuery } from './session-query.ts'

/** Returns the ways to sign in that the server offers beside links, and none that it does not. */
export function WaysIn({ options }: { readonly options: SignInOptionsResponse }): ReactElement {
  const queries = useQueryClient()
  const router = useRouter()
  const passkeys = options.passkeys && canUsePasskeysHere()
  return (
    <div className="grid gap-5">
      {passkeys ? (
        <PasskeyButton
          onSignedIn={(session) => {
            queries.setQueryData(sessionQuery.queryKey, session)
            router.history.replace(takeReturnPath(localStorage, Date.now()) ?? '/')
          }}
        />
      ) : null}
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
