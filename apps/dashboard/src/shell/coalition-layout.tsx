import { permits } from '@evenkeel/contract/permits.ts'
import type { SessionResponse } from '@evenkeel/contract/session.ts'
import { Outlet, getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, type ReactElement } from 'react'
import { useLive } from '../live/use-live.ts'
import { LiveStatus } from '../live/live-status.tsx'
import { keepCoalition } from '../session/last-coalition.ts'
import { useMoment } from '../past/use-moment.ts'
import { dayWords } from '../window/calendar-day.ts'
import { useToday } from '../window/use-today.ts'
import { SessionGate } from '../session/session-gate.tsx'
import { CoalitionSwitcher } from './coalition-switcher.tsx'
import { Navigation } from './navigation.tsx'
import { NoSuchCoalition } from './no-such-page.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { Waiting } from './waiting.tsx'
import { Wordmark } from './wordmark.tsx'

const PasskeyWanted = lazy(async () => ({
  default: (await import('../session/passkey-wanted.tsx')).PasskeyWanted,
}))
const PasskeyFirst = lazy(async () => ({
  default: (await import('../session/passkey-first.tsx')).PasskeyFirst,
}))
const PastBanner = lazy(async () => ({ default: (await import('../past/past-banner.tsx')).PastBanner }))

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the frame of every page of a coalition: who and where one is, the ways to go, and whether what is shown is live. */
export function CoalitionLayout(): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  return (
    <SessionGate>
      {(session) => {
        const shown = session.coalitions.find(({ id }) => id === coalition)
        if (shown === undefined) return <NoSuchCoalition />
        if (!permits(shown.heldBack, 'read-record')) return <Frame session={session} coalition={coalition} />
        return (
          <Suspense fallback={<Waiting label="Opening the page" />}>
            <PasskeyFirst key={coalition} session={session} coalition={shown} />
          </Suspense>
        )
      }}
    </SessionGate>
  )
}

function Frame({
  session,
  coalition,
}: {
  readonly session: SessionResponse
  readonly coalition: string
}): ReactElement {
  const live = useLive(coalition)
  const moment = useMoment()
  useEffect(() => keepCoalition(localStorage, coalition), [coalition])
  const shown = session.coalitions.find(({ id }) => id === coalition)
  const today = useToday()
  return (
    <div className="frame">
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <header className="frame-side">
        <div className="frame-brand">
          <Wordmark />
          <LiveStatus state={live.state} onRetry={live.retry} />
        </div>
        <CoalitionSwitcher coalitions={session.coalitions} current={coalition} />
        {shown?.sample === true ? (
          <p className="m-0 hidden text-[13px] text-soft lg:block">
            A sample coalition: invented people, real workings.
          </p>
        ) : null}
        <Navigation coalition={coalition} />
        <div className="frame-foot">
          <ThemeChoice />
          <p className="m-0 text-[13px] text-soft">Signed in as {session.name}</p>
        </div>
      </header>
      <main id="content" className="frame-main" tabIndex={-1}>
        <p className="print-heading">{`${shown?.name ?? ''} · ${dayWords(today)}`}</p>
        {moment === null ? null : (
          <Suspense fallback={null}>
            <PastBanner moment={moment} />
          </Suspense>
        )}
        {shown === undefined || shown.heldBack.length === 0 ? null : (
          <Suspense fallback={null}>
            <div className="mb-6">
              <PasskeyWanted coalition={coalition} />
            </div>
          </Suspense>
        )}
        <Outlet />
      </main>
    </div>
  )
}
