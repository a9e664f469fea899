import { Notice } from '@evenkeel/ui/notice.tsx'
import { useEffect, type ReactElement } from 'react'
import { PageHeading } from '../shell/page-heading.tsx'
import { PlainPage } from '../shell/plain-page.tsx'
import { keepReturnPath } from './return-path.ts'

/** Returns the page for somebody who is not signed in: how to get a link, and that they will come back to where they were. */
export function SignedOut(): ReactElement {
  useEffect(() => {
    const { pathname, search } = window.location
    if (pathname !== '/' && pathname !== '/sign-in') keepReturnPath(localStorage, pathname + search, Date.now())
  }, [])
  return (
    <PlainPage>
      <PageHeading title="Sign in" lead="Evenkeel opens by a link that is made for you, without a password." />
      <div className="grid gap-4">
        <Notice tone="accent" title="If you run Evenkeel on this machine">
          <p>
            Look at the window in which you started it: it prints a sign-in link. Start it again for a fresh one, with{' '}
            <code>npm start</code>.
          </p>
        </Notice>
        <Notice title="If somebody else runs it">
          <p>Ask your coordinator for a sign-in link. It works once, and the browser then stays signed in.</p>
        </Notice>
      </div>
    </PlainPage>
  )
}
