import { Notice } from '@evenkeel/ui/notice.tsx'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, type ReactElement, type ReactNode } from 'react'
import { PageHeading } from '../shell/page-heading.tsx'
import { PlainPage } from '../shell/plain-page.tsx'
import { keepReturnPath } from './return-path.ts'
import { signInOptionsQuery } from './sign-in-options-query.ts'

const WaysIn = lazy(async () => ({ default: (await import('./ways-in.tsx')).WaysIn }))

/** Returns the page for somebody who is not signed in: every way in that this server offers, and that they will come back to where they were. */
export function SignedOut({ children }: { readonly children?: ReactNode }): ReactElement {
  // A server that does not say what it offers still knows links: that is told in any case.
  const { data: options } = useQuery(signInOptionsQuery)
  const offersMore = options !== undefined && (options.email || options.passkeys || options.providers.length > 0)
  useEffect(() => {
    const { pathname, search } = window.location
    if (pathname !== '/' && pathname !== '/sign-in') keepReturnPath(localStorage, pathname + search, Date.now())
  }, [])
  return (
    <PlainPage>
      <PageHeading title="Sign in" lead="Without a password: there is none to lose or to be stolen." />
      <div className="grid gap-5">
        {children}
        {offersMore ? (
          <Suspense>
            <WaysIn options={options} />
          </Suspense>
        ) : null}
        <Notice tone={offersMore ? 'neutral' : 'accent'} title="If you run Evenkeel on this machine">
          <p>
            Look at the window in which you started it: it prints a sign-in link. Start it again for a fresh one, with{' '}
            <code>npm start</code>.
          </p>
        </Notice>
        <Notice title="If somebody else runs it">
          <p>Ask your coordinator for an invitation. It works once, and the browser then stays signed in.</p>
        </Notice>
      </div>
    </PlainPage>
  )
}
