import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { PageHeading } from '../shell/page-heading.tsx'
import { PlainPage } from '../shell/plain-page.tsx'
import { ApprovePairing } from './approve-pairing.tsx'
import { CreateCoalition } from './create-coalition.tsx'
import { lastCoalition } from './last-coalition.ts'
import { SessionGate } from './session-gate.tsx'

const pairRoute = getRouteApi('/pair')

/** Returns the page that the extension opens to be let in, with its code filled in from the address. */
export function PairPage(): ReactElement {
  const { code } = pairRoute.useSearch()
  return (
    <SessionGate>
      {(session) => {
        const kept = lastCoalition(localStorage)
        return (
          <PlainPage>
            <PageHeading
              title="Pair the extension"
              lead="Compare the code with the one in the side panel, then approve it."
            />
            {session.coalitions.length === 0 ? (
              <CreateCoalition />
            ) : (
              <ApprovePairing
                session={session}
                initialCode={code ?? ''}
                initialCoalition={session.coalitions.some(({ id }) => id === kept) ? kept : null}
              />
            )}
          </PlainPage>
        )
      }}
    </SessionGate>
  )
}
