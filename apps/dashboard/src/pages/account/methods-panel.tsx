import type { SignInMethod } from '@evenkeel/contract/account.ts'
import type { SignInOptionsResponse } from '@evenkeel/contract/sign-in.ts'
import type { Outcome } from '@evenkeel/domain/problem.ts'
import type { ReactElement } from 'react'
import { EmailLinkForm } from '../../session/email-link-form.tsx'
import { ProviderButton } from '../../session/provider-button.tsx'
import { keepReturnPath } from '../../session/return-path.ts'
import { api } from '../../shell/api-client.ts'
import { Panel } from '../../shell/panel.tsx'
import { useAccountChange } from './account-query.ts'
import { instantWords, lastUsedWords } from './instant-words.ts'
import { OwnList } from './own-list.tsx'

export interface MethodsPanelProps {
  readonly methods: readonly SignInMethod[]
  readonly options: SignInOptionsResponse
}

/** Returns what was begun; from the mail, which may be there before this answer is, or the other service, the reader comes back to this page. */
async function thenHere<Value>(begin: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  keepReturnPath(localStorage, window.location.pathname, Date.now())
  return await begin()
}

/** Returns the addresses and services by which one signs in, with what adds and removes them. */
export function MethodsPanel({ methods, options }: MethodsPanelProps): ReactElement {
  const removing = useAccountChange(async (id: string) => await api('removeMethod', { body: { id } }))
  const things = methods.map(({ id, issuer, label, since, lastUsed }) => ({
    id,
    name: label,
    note: `${issuer === 'email' ? 'by e-mail' : new URL(issuer).host}, since ${instantWords(since)}; ${lastUsedWords(lastUsed)}`,
    act: 'Remove',
  }))
  return (
    <Panel
      title={`Addresses and services (${methods.length})`}
      lead="By each of these you sign in to this account. Two accounts are never joined because an address is the same."
    >
      <OwnList things={things} ending={removing} failure="That was not removed." />
      {options.providers.map(({ id, name }) => (
        <ProviderButton
          key={id}
          name={name}
          action={`Add your account at ${name}`}
          start={async () => await thenHere(async () => await api('startAddingProvider', { body: { provider: id } }))}
        />
      ))}
      {options.email ? (
        <EmailLinkForm
          action="Add this address"
          send={async (email) => await thenHere(async () => await api('startAddingEmail', { body: { email } }))}
          next={(email) => `Open it in this browser within ten minutes: ${email} is then yours here.`}
        />
      ) : null}
    </Panel>
  )
}
