import type { Outcome } from '@evenkeel/domain/problem.ts'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { valueOrThrow } from '../shell/problem-error.ts'
import { SubmitForm } from '../shell/submit-form.tsx'
import { isEmailAddress } from './is-email-address.ts'

export interface EmailLinkFormProps {
  readonly action: string
  readonly isWide?: boolean
  readonly send: (email: string) => Promise<Outcome<unknown>>
  /** What to do with the link that is on its way to that address. */
  readonly next: (email: string) => string
}

/** Returns the form that has a link sent to an address, and once it is sent what to do with it. */
export function EmailLinkForm({ action, isWide = false, send, next }: EmailLinkFormProps): ReactElement {
  const [email, setEmail] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const sending = useMutation({ mutationFn: async (to: string) => valueOrThrow(await send(to)) })
  const to = email.trim()
  if (sending.isSuccess) {
    return (
      <Notice tone="good" title="A link is on its way.">
        <p>{next(to)}</p>
      </Notice>
    )
  }
  return (
    <SubmitForm
      action={action}
      doing="Sending…"
      isBusy={sending.isPending}
      isWide={isWide}
      failure={{ title: 'No link was sent.', error: sending.error }}
      onSubmit={() => {
        setProblem(isEmailAddress(to) ? null : 'Give an address such as ann@example.org.')
        if (isEmailAddress(to)) sending.mutate(to)
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
    </SubmitForm>
  )
}
