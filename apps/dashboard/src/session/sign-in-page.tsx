import type { SessionResponse } from '@evenkeel/contract/session.ts'
import { ProblemNotice } from '@evenkeel/ui/problem-notice.tsx'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { api } from '../shell/api-client.ts'
import { Failure } from '../shell/failure.tsx'
import { PageHeading } from '../shell/page-heading.tsx'
import { PlainPage } from '../shell/plain-page.tsx'
import { problemOf, valueOrThrow } from '../shell/problem-error.ts'
import { remedyFor } from '../shell/remedies.ts'
import { Waiting } from '../shell/waiting.tsx'
import { takeReturnPath } from './return-path.ts'
import { sessionQuery } from './session-query.ts'
import { signInLink, type SignInLink } from './sign-in-link.ts'
import { SignedOut } from './signed-out.tsx'

const signInRoute = getRouteApi('/sign-in')

/** What another service's way back may have to tell, by its code. */
const complaints: Readonly<Record<string, string>> = {
  'method-taken': 'Somebody signs in by this already.',
  'too-many-attempts': 'That was tried too often.',
}

/** Redeems a link; null for one that adds an address to the account of somebody who is signed in already. */
async function redeem({ kind, token }: SignInLink): Promise<SessionResponse | null> {
  const body = { token }
  if (kind === 'link') return valueOrThrow(await api('signIn', { body }))
  if (kind === 'email') return valueOrThrow(await api('finishEmailSignIn', { body }))
  valueOrThrow(await api('addEmail', { body }))
  return null
}

/** Returns the page behind a sign-in link: it trades the one-time token for a session and goes on to where the reader was headed. */
export function SignInPage(): ReactElement {
  const { done, problem } = signInRoute.useSearch()
  const [token] = useState(() => signInLink(window.location.hash))
  const queries = useQueryClient()
  const router = useRouter()
  const started = useRef(false)
  const goOn = (): void => router.history.replace(takeReturnPath(localStorage, Date.now()) ?? '/')
  const { mutate, error, isPending } = useMutation({
    mutationFn: redeem,
    onSuccess: (session) => {
      if (session !== null) queries.setQueryData(sessionQuery.queryKey, session)
      goOn()
    },
  })
  useEffect(() => {
    if (started.current) return
    if (token !== null) {
      // The token works once, and must stay neither in the address nor in the history.
      started.current = true
      window.history.replaceState(window.history.state, '', window.location.pathname)
      mutate(token)
    } else if (done === true) {
      started.current = true
      void queries.resetQueries({ queryKey: sessionQuery.queryKey })
      goOn()
    }
  })
  if (token === null && done !== true) {
    return (
      <SignedOut>
        {problem === undefined ? null : (
          <ProblemNotice
            title="That did not work."
            detail={complaints[problem] ?? 'The other service did not say who you are, or it took too long.'}
            remedy={remedyFor(problem)}
            code={problem}
          />
        )}
      </SignedOut>
    )
  }
  const adds = token?.kind === 'add-email'
  return (
    <PlainPage>
      <PageHeading
        title={error === null ? (adds ? 'Adding your address' : 'Signing in') : adds ? 'Your address' : 'Sign in'}
        lead={error === null ? 'Your link is being checked.' : 'A link works once, and not for long.'}
      />
      {error === null ? (
        <Waiting label={adds ? 'Adding your address' : 'Signing in'} />
      ) : (
        <Failure
          title={adds ? 'This link could not add the address.' : 'This link could not sign you in.'}
          error={error}
          {...(problemOf(error).code === 'unreachable' && !isPending && token !== null
            ? { onRetry: () => mutate(token) }
            : {})}
        />
      )}
    </PlainPage>
  )
}
