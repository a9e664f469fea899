import { permits } from '@evenkeel/contract/permits.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ApprovePairing } from '../../session/approve-pairing.tsx'
import { CreateCoalition } from '../../session/create-coalition.tsx'
import { useMay } from '../../session/use-may.ts'
import { useSession } from '../../session/session-query.ts'
import { SignOutButton } from '../../session/sign-out-button.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Panel } from '../../shell/panel.tsx'
import { ThemeChoice } from '../../shell/theme-choice.tsx'

const coalitionRoute = getRouteApi('/c/$coalition')

const roleWords: Readonly<Record<string, string>> = {
  coordinator: 'coordinator: you may record, confirm, and see people beside each other',
  'note-taker': 'note-taker: you may record and confirm',
  member: 'member: you see the figures by organization, and confirm and complete what was taken on',
  viewer: 'viewer: you see the figures by organization and change nothing',
}

/** Returns the page of pairing, coalitions, appearance and signing out. */
export function SettingsPage(): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const session = useSession()
  const mayCapture = useMay('record-notes')
  const mayManageMembers = useMay('manage-members')
  const mayManageDevices = useMay('manage-devices')
  const recording = (session.data?.coalitions ?? []).filter(({ permissions }) => permits(permissions, 'record-notes'))
  const mine = session.data?.coalitions.find(({ id }) => id === coalition)
  return (
    <>
      <PageHeading
        title="Settings"
        lead={
          mayCapture
            ? 'The extension, your coalitions, and how this page looks.'
            : 'Your coalitions, and how this page looks.'
        }
      />
      <div className="panel-grid xl:grid-cols-2">
        <Panel title="The coalition" lead="Who belongs to it, what it agreed on, and what else can reach it.">
          <ul className="plain-list">
            <li>
              <Link className="text-link" to="/c/$coalition/settings/charter" params={{ coalition }}>
                Charter: who may compare people, and how long figures are kept
              </Link>
            </li>
            <li>
              <Link className="text-link" to="/c/$coalition/settings/history" params={{ coalition }}>
                History: what was recorded, and the record as it was
              </Link>
            </li>
            <li>
              <Link className="text-link" to="/c/$coalition/settings/looks" params={{ coalition }}>
                Who looked
              </Link>
            </li>
            {mayManageMembers ? (
              <li>
                <Link className="text-link" to="/c/$coalition/settings/members" params={{ coalition }}>
                  Members and invitations
                </Link>
              </li>
            ) : null}
            {mayManageDevices ? (
              <li>
                <Link className="text-link" to="/c/$coalition/settings/devices" params={{ coalition }}>
                  Devices and keys
                </Link>
              </li>
            ) : null}
          </ul>
        </Panel>
        {mayCapture ? (
          <Panel
            title="Pair the extension"
            lead="The side panel on Google Docs shows a code. Approve it here, and what you confirm there is recorded."
          >
            {session.data === undefined ? null : (
              <ApprovePairing
                session={{ ...session.data, coalitions: recording }}
                initialCode=""
                initialCoalition={coalition}
              />
            )}
          </Panel>
        ) : null}
        <Panel title="Create a coalition" lead="Each coalition has a record of its own; nothing passes between them.">
          <CreateCoalition />
        </Panel>
        <Panel title="Appearance" lead="Kept in this browser.">
          <ThemeChoice />
        </Panel>
        <Panel title="You" lead={session.data === undefined ? undefined : `Signed in as ${session.data.name}.`}>
          {mine === undefined ? null : (
            <p className="m-0">{`In ${mine.name} you are ${roleWords[mine.role] ?? mine.role}.`}</p>
          )}
          <p className="m-0">
            <Link className="text-link" to="/c/$coalition/settings/you" params={{ coalition }}>
              What is held about you
            </Link>
          </p>
          <p className="m-0">
            <Link className="text-link" to="/c/$coalition/settings/account" params={{ coalition }}>
              Your account: how you sign in, and where you are signed in
            </Link>
          </p>
          <SignOutButton />
        </Panel>
      </div>
    </>
  )
}
