import { Notice } from '@evenkeel/ui/notice.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { signInOptionsQuery } from '../../session/sign-in-options-query.ts'
import { SignOutButton } from '../../session/sign-out-button.tsx'
import { Failure } from '../../shell/failure.tsx'
import { BackToSettings } from '../../shell/back-to-settings.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Panel } from '../../shell/panel.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { accountQuery } from './account-query.ts'
import { MethodsPanel } from './methods-panel.tsx'
import { NameForm } from './name-form.tsx'
import { PasskeysPanel } from './passkeys-panel.tsx'
import { SessionsPanel } from './sessions-panel.tsx'

/** Returns the page of how one signs in, and where one is signed in. */
export function AccountPage(): ReactElement {
  const account = useQuery(accountQuery)
  const options = useQuery(signInOptionsQuery)
  const failed = account.error ?? options.error
  const heading = (
    <PageHeading
      title="Your account"
      lead="How you sign in, and where you are signed in now."
      aside={<BackToSettings />}
    />
  )
  if (account.data === undefined || options.data === undefined) {
    const again = (): void => void Promise.all([account.refetch(), options.refetch()])
    return (
      <>
        {heading}
        {failed === null ? (
          <Waiting label="Looking your account up" />
        ) : (
          <Failure title="Your account could not be looked up." error={failed} onRetry={again} />
        )}
      </>
    )
  }
  const { isFresh, methods, passkeys, sessions, name } = account.data
  const offersMethods = options.data.email || options.data.providers.length > 0 || methods.length > 0
  const offersNothing = !offersMethods && !options.data.passkeys && passkeys.length === 0
  return (
    <>
      {heading}
      {isFresh || offersNothing ? null : (
        <Notice title="You signed in more than an hour ago.">
          <p>
            To change how you sign in, or to end sessions, sign in again: so nobody who finds this browser open makes a
            key of their own.
          </p>
        </Notice>
      )}
      <div className="panel-grid xl:grid-cols-2">
        {options.data.passkeys || passkeys.length > 0 ? <PasskeysPanel passkeys={passkeys} /> : null}
        {offersMethods ? <MethodsPanel methods={methods} options={options.data} /> : null}
        {offersNothing ? (
          <Panel title="How you sign in" lead="By links that whoever runs this server makes, or invites with.">
            <p className="m-0 text-soft">
              Passkeys, links by e-mail and other services can be switched on by whoever runs this server.
            </p>
          </Panel>
        ) : null}
        <SessionsPanel sessions={sessions} />
        <Panel title="You" lead={`Signed in as ${name}.`}>
          <NameForm key={name} name={name} />
          <SignOutButton />
        </Panel>
      </div>
    </>
  )
}
