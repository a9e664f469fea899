import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { api } from '../shell/api-client.ts'
import { Failure } from '../shell/failure.tsx'
import { PageHeading } from '../shell/page-heading.tsx'
import { PlainPage } from '../shell/plain-page.tsx'
import { problemOf, valueOrThrow } from '../shell/problem-error.ts'
import { Waiting } from '../shell/waiting.tsx'
import { takeReturnPath } from './return-path.ts'
import { sessionQuery } from './session-query.ts'
import { signInToken } from './sign-in-token.ts'
import { SignedOut } from './signed-out.tsx'

/** Returns the page behind a sign-in link: it trades the one-time token for a session and goes on to where the reader was headed. */
export function SignInPage(): ReactElement {
  const [token] = useState(() => signInToken(window.location.hash))
  const queries = useQueryClient()
  const router = useRouter()
  const started = useRef(false)
  const { mutate, error, isPending } = useMutation({
    mutationFn: async (given: string) => valueOrThrow(await api('signIn', { body: { token: given } })),
    onSuccess: (session) => {
      queries.setQueryData(sessionQuery.queryKey, session)
      router.history.replace(takeReturnPath(localStorage, Date.now()) ?? '/')
    },
  })
  useEffect(() => {
    if (token === null || started.current) return
    // The token works once, and must stay neither in the address nor in the history.
    started.current = true
    window.history.replaceState(window.history.state, '', window.location.pathname)
    mutate(token)
  }, [token, mutate])
  if (token === null) return <SignedOut />
  return (
    <PlainPage>
      <PageHeading
        title={error === null ? 'Signing in' : 'Sign in'}
        lead={error === null ? 'Your link is being checked.' : 'Evenkeel opens by a link that is made for you.'}
      />
      {error === null ? (
        <Waiting label="Signing in" />
      ) : (
        <Failure
          title="This link could not sign you in."
          error={error}
          {...(problemOf(error).code === 'unreachable' && !isPending ? { onRetry: () => mutate(token) } : {})}
        />
      )}
    </PlainPage>
  )
}
