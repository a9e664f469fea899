import type { SessionResponse } from '@evenkeel/contract/session.ts'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, type ReactElement, type ReactNode } from 'react'
import { Failure } from '../shell/failure.tsx'
import { PageHeading } from '../shell/page-heading.tsx'
import { PlainPage } from '../shell/plain-page.tsx'
import { problemOf } from '../shell/problem-error.ts'
import { Waiting } from '../shell/waiting.tsx'
import { sessionQuery, useSession } from './session-query.ts'
import { isSignedOut } from './is-signed-out.ts'

const SignedOut = lazy(async () => ({ default: (await import('./signed-out.tsx')).SignedOut }))

export interface SessionGateProps {
  readonly children: (session: SessionResponse) => ReactNode
}

/** Returns its content for somebody who is signed in; else how to sign in, or why that can't be told. */
export function SessionGate({ children }: SessionGateProps): ReactNode {
  const queries = useQueryClient()
  const session = useSession()
  const again = (): void => void session.refetch()
  if (session.data !== undefined) return children(session.data)
  if (session.isError && isSignedOut(problemOf(session.error).code)) {
    return (
      <Suspense fallback={<Waiting label="Opening the page" />}>
        <SignedOut />
      </Suspense>
    )
  }
  const page = (content: ReactElement): ReactElement => <PlainPage>{content}</PlainPage>
  if (session.isError) {
    return page(
      <>
        <PageHeading title="Out of reach" lead="Evenkeel could not tell who you are." />
        <Failure title="The server could not be asked." error={session.error} onRetry={again} />
      </>,
    )
  }
  const afresh = (): void => void queries.resetQueries({ queryKey: sessionQuery.queryKey })
  return page(<Waiting label="Looking up who is signed in" onRetry={afresh} />)
}
