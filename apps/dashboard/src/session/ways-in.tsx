import type { SignInOptionsResponse } from '@evenkeel/contract/sign-in.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { api } from '../shell/api-client.ts'
import { Failure } from '../shell/failure.tsx'
import { valueOrThrow } from '../shell/problem-error.ts'
import { canUsePasskeysHere } from './can-use-passkeys.ts'
import { isEmailAddress } from './is-email-address.ts'
import { takeReturnPath } from './return-path.ts'
import { sessionQuery } from './session-query.ts'

/** Returns the ways to sign in that the server offers beside links, and none that it does not. */
export function WaysIn({ options }: { readonly options: SignInOptionsResponse }): ReactElement {
  const passkeys = options.passkeys && canUsePasskeysHere()
  return (
    <div className="grid gap-5">
      {passkeys ? <PasskeyButton /> : null}
      {options.providers.map(({ id, name }) => (
        <ProviderButton key={id} id={id} name={name} />
      ))}
      {options.email ? <EmailForm /> : null}
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

function ProviderButton({ id, name }: { readonly id: string; readonly name: string }): ReactElement {
  const leave = useMutation({
    mutationFn: async () => valueOrThrow(await api('startProviderSignIn', { body: { provider: id } })),
    onSuccess: ({ url }) => window.location.assign(url),
  })
  return (
    <div className="grid gap-3">
      <Button className="w-full" busy={leave.isPending || leave.isSuccess} onClick={() => leave.mutate()}>
        {`Sign in with ${name}`}
      </Button>
      {leave.isError ? <Failure title={`${name} could not be asked.`} error={leave.error} /> : null}
    </div>
  )
}

function EmailForm(): ReactElement {
  const [email, setEmail] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const send = useMutation({
    mutationFn: async (to: string) => valueOrThrow(await api('startEmailSignIn', { body: { email: to } })),
  })
  if (send.isSuccess) {
    return (
      <Notice tone="good" title="A link is on its way.">
        <p>{`Look at the mail of ${email.trim()}, and open the link within a quarter of an hour.`}</p>
      </Notice>
    )
  }
  return (
    <form
      className="grid gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const to = email.trim()
        setProblem(isEmailAddress(to) ? null : 'Give an address such as ann@example.org.')
        if (isEmailAddress(to) && !send.isPending) send.mutate(to)
      }}
    >
      <TextField
        label="E-mail address"
        type="email"
        autoComplete="email"
        value={email}
        maxLength={254}
        problem={problem}
        onChange={setEmail}
      />
      {send.isError ? <Failure title="No link was sent." error={send.error} /> : null}
      <Button className="w-full" type="submit" busy={send.isPending}>
        {send.isPending ? 'Sending…' : 'Send me a link'}
      </Button>
    </form>
  )
}
