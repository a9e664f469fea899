import { Notice } from '@evenkeel/ui/notice.tsx'
import { Navigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { PageHeading } from '../shell/page-heading.tsx'
import { PlainPage } from '../shell/plain-page.tsx'
import { CreateCoalition } from './create-coalition.tsx'
import { lastCoalition } from './last-coalition.ts'
import { SessionGate } from './session-gate.tsx'
import { SignOutButton } from './sign-out-button.tsx'

/** Returns the way in: on to the coalition last looked at, or the first one, or the form that makes one. */
export function HomePage(): ReactElement {
  return (
    <SessionGate>
      {(session) => {
        const kept = lastCoalition(localStorage)
        const coalition = session.coalitions.find(({ id }) => id === kept) ?? session.coalitions[0]
        if (coalition !== undefined)
          return <Navigate to="/c/$coalition/today" params={{ coalition: coalition.id }} replace />
        if (session.mayCreateCoalition === false) {
          return (
            <PlainPage>
              <PageHeading title="Nobody has invited you yet" lead={`Signed in as ${session.name}.`} />
              <div className="grid gap-4">
                <Notice title="A coalition opens by an invitation">
                  <p>Ask its coordinator for one, and open the link in this browser.</p>
                </Notice>
                <SignOutButton />
              </div>
            </PlainPage>
          )
        }
        return (
          <PlainPage>
            <PageHeading
              title="Your first coalition"
              lead={`Signed in as ${session.name}. There is no coalition yet.`}
            />
            <CreateCoalition />
          </PlainPage>
        )
      }}
    </SessionGate>
  )
}
