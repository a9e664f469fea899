import { permits } from '@evenkeel/contract/permits.ts'
import type { SessionResponse } from '@evenkeel/contract/session.ts'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { PageHeading } from '../shell/page-heading.tsx'
import { PlainPage } from '../shell/plain-page.tsx'
import { ApprovePairing } from './approve-pairing.tsx'
import { CreateCoalition } from './create-coalition.tsx'
import { lastCoalition } from './last-coalition.ts'
import { SessionGate } from './session-gate.tsx'

const pairRoute = getRouteApi('/pair')

interface PairOneProps {
  readonly session: SessionResponse
  readonly code: string
  /** The coalition that was looked at last. */
  readonly kept: string | null
}

/** What the extension captures goes where its person may record. */
function PairOne({ session, code, kept }: PairOneProps): ReactElement {
  const coalitions = session.coalitions.filter(({ permissions }) => permits(permissions, 'record-notes'))
  const asking = session.coalitions.find(({ heldBack }) => permits(heldBack, 'record-notes'))
  if (coalitions.length === 0 && asking !== undefined) {
    return (
      <Notice tone="warn" title={`${asking.name} asks you for a passkey before you let a device in.`}>
        <p>
          <Link className="text-link" to="/c/$coalition/today" params={{ coalition: asking.id }}>
            Sign in by one there
          </Link>
          , then come back to this page.
        </p>
      </Notice>
    )
  }
  if (coalitions.length === 0) {
    return (
      <Notice title="Your role records no notes.">
        <p>The extension sends what notes say. Ask a coordinator to make you a note-taker, then pair it.</p>
      </Notice>
    )
  }
  return (
    <ApprovePairing
      session={{ ...session, coalitions }}
      initialCode={code}
      initialCoalition={coalitions.some(({ id }) => id === kept) ? kept : null}
    />
  )
}

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
              <PairOne session={session} code={code ?? ''} kept={kept} />
            )}
          </PlainPage>
        )
      }}
    </SessionGate>
  )
}
