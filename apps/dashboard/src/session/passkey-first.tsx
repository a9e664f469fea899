import type { CoalitionSummary, SessionResponse } from '@evenkeel/contract/session.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ReactElement } from 'react'
import { accountQuery } from '../pages/account/account-query.ts'
import { PasskeysPanel } from '../pages/account/passkeys-panel.tsx'
import { DownloadButton } from '../pages/held/download-button.tsx'
import { useMine } from '../people/people-queries.ts'
import { CoalitionSwitcher } from '../shell/coalition-switcher.tsx'
import { Failure } from '../shell/failure.tsx'
import { PageHeading } from '../shell/page-heading.tsx'
import { Panel } from '../shell/panel.tsx'
import { PlainPage } from '../shell/plain-page.tsx'
import { Waiting } from '../shell/waiting.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { signInOptionsQuery } from './sign-in-options-query.ts'
import { SignOutButton } from './sign-out-button.tsx'

export interface PasskeyFirstProps {
  readonly session: SessionResponse
  readonly coalition: CoalitionSummary
}

/** Returns the one page of a coalition that asks everybody for a passkey, for whoever has shown none: what is missing, the way to it, and what stays theirs. */
export function PasskeyFirst({ session, coalition }: PasskeyFirstProps): ReactElement {
  const queries = useQueryClient()
  useEffect(() => {
    // What was fetched before it was asked for is no longer for this session.
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey.includes(coalition.id) })
  }, [queries, coalition.id])
  return (
    <PlainPage>
      <PageHeading
        title={`${coalition.name} asks for a passkey`}
        lead="Everybody who comes in here has to have signed in by one, and you signed in another way."
      />
      <div className="panel-grid">
        <WayIn />
        <Panel
          title="What is yours without one"
          lead="All that is held about you here: to see, and to take with you as one file."
        >
          <OwnFile coalition={coalition.id} />
          <p className="m-0 text-[14px] text-soft">
            To have it corrected or erased, or to leave, ask a coordinator: they do it on your word.
          </p>
        </Panel>
        <Panel title="You" lead={`Signed in as ${session.name}.`}>
          {session.coalitions.length < 2 ? null : (
            <CoalitionSwitcher coalitions={session.coalitions} current={coalition.id} />
          )}
          <SignOutButton />
        </Panel>
      </div>
    </PlainPage>
  )
}

function WayIn(): ReactElement {
  const options = useQuery(signInOptionsQuery)
  const account = useQuery(accountQuery)
  if (options.data === undefined || account.data === undefined) {
    const failed = options.error ?? account.error
    const again = (): void => void Promise.all([options.refetch(), account.refetch()])
    return failed === null ? (
      <Waiting label="Looking up whether you have one" onRetry={again} />
    ) : (
      <Failure title="Your account could not be looked up." error={failed} onRetry={again} />
    )
  }
  const { passkeys, isFresh } = account.data
  if (!options.data.passkeys) {
    return (
      <Notice tone="warn" title="This server takes no passkeys at present.">
        <p>Ask whoever runs it to switch them on: until then nobody comes in here.</p>
      </Notice>
    )
  }
  if (passkeys.length > 0) {
    return (
      <Panel title="Sign in by yours" lead="Your device asks for your finger, face or PIN.">
        <div className="justify-self-start">
          <PasskeyButton isSmall onSignedIn={() => window.location.reload()} />
        </div>
        <p className="m-0 text-[14px] text-soft">
          You have lost the device? Ask a coordinator for a new link. It takes the place of your account in this
          coalition, and you add a passkey to the new one.
        </p>
      </Panel>
    )
  }
  if (isFresh) {
    return (
      <>
        <p className="m-0">Your device makes a passkey first; then you sign in by it, and are in.</p>
        <PasskeysPanel passkeys={passkeys} />
      </>
    )
  }
  return (
    <Notice tone="warn" title="You have none yet, and signed in more than an hour ago.">
      <p>
        Sign out and in again, then add one here within the hour: so nobody who finds this browser open makes a key of
        their own.
      </p>
      <p>If you have no way in but a link that somebody gave you, ask a coordinator for a new one before.</p>
    </Notice>
  )
}

function OwnFile({ coalition }: { readonly coalition: string }): ReactElement {
  // That somebody fetched it is written down, so that it is fetched when they ask.
  const [isWanted, setIsWanted] = useState(false)
  return isWanted ? (
    <FetchedFile coalition={coalition} />
  ) : (
    <div>
      <Button onClick={() => setIsWanted(true)}>Fetch what is held about me</Button>
    </div>
  )
}

function FetchedFile({ coalition }: { readonly coalition: string }): ReactElement {
  const mine = useMine(coalition)
  if (mine.isError) {
    return (
      <Failure
        title="What is held about you could not be fetched."
        error={mine.error}
        onRetry={() => void mine.refetch()}
      />
    )
  }
  return mine.data === undefined ? (
    <Waiting label="Fetching what is held about you" />
  ) : (
    <div>
      <DownloadButton mine={mine.data} />
    </div>
  )
}
