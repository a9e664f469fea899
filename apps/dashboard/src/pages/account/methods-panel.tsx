import type { SignInMethod } from '@evenkeel/contract/account.ts'
import type { SignInOptionsResponse } from '@evenkeel/contract/sign-in.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { isEmailAddress } from '../../session/is-email-address.ts'
import { keepReturnPath } from '../../session/return-path.ts'
import { api } from '../../shell/api-client.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { valueOrThrow } from '../../shell/problem-error.ts'
import { useAccountChange } from './account-query.ts'
import { instantWords, lastUsedWords } from './instant-words.ts'
import { OwnList } from './own-list.tsx'

export interface MethodsPanelProps {
  readonly methods: readonly SignInMethod[]
  readonly options: SignInOptionsResponse
}

/** From the mail or the other service, the reader comes back to this page. */
function comeBackHere(): void {
  keepReturnPath(localStorage, window.location.pathname, Date.now())
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
      {removing.isError ? <Failure title="That was not removed." error={removing.error} /> : null}
      {things.length === 0 ? null : (
        <OwnList
          things={things}
          pending={removing.isPending ? removing.variables : null}
          onAct={(id) => {
            if (!removing.isPending) removing.mutate(id)
          }}
        />
      )}
      {options.providers.map((provider) => (
        <AddProvider key={provider.id} {...provider} />
      ))}
      {options.email ? <AddEmail /> : null}
    </Panel>
  )
}

function AddProvider({ id, name }: { readonly id: string; readonly name: string }): ReactElement {
  const leave = useMutation({
    mutationFn: async () => valueOrThrow(await api('startAddingProvider', { body: { provider: id } })),
    onSuccess: ({ url }) => {
      comeBackHere()
      window.location.assign(url)
    },
  })
  return (
    <div className="grid gap-3">
      <div>
        <Button busy={leave.isPending || leave.isSuccess} onClick={() => leave.mutate()}>
          {`Add your account at ${name}`}
        </Button>
      </div>
      {leave.isError ? <Failure title={`${name} could not be asked.`} error={leave.error} /> : null}
    </div>
  )
}

function AddEmail(): ReactElement {
  const [email, setEmail] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const send = useMutation({
    mutationFn: async (to: string) => valueOrThrow(await api('startAddingEmail', { body: { email: to } })),
    onSuccess: comeBackHere,
  })
  if (send.isSuccess) {
    return (
      <Notice tone="good" title="A link is on its way.">
        <p>{`Open it in this browser within a quarter of an hour: ${email.trim()} is then yours here.`}</p>
      </Notice>
    )
  }
  return (
    <form
      className="grid max-w-md gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const to = email.trim()
        setProblem(isEmailAddress(to) ? null : 'Give an address such as ann@example.org.')
        if (isEmailAddress(to) && !send.isPending) send.mutate(to)
      }}
    >
      <TextField
        label="E-mail address"
        type="email"
        autoComplete="email"
        value={email}
        maxLength={254}
        problem={problem}
        onChange={setEmail}
      />
      {send.isError ? <Failure title="No link was sent." error={send.error} /> : null}
      <div>
        <Button type="submit" busy={send.isPending}>
          {send.isPending ? 'Sending…' : 'Add this address'}
        </Button>
      </div>
    </form>
  )
}
