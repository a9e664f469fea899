import type { AcceptInvitationResponse, LookAtInvitationResponse } from '@evenkeel/contract/member.ts'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { api } from '../shell/api-client.ts'
import { Failure } from '../shell/failure.tsx'
import { PageHeading } from '../shell/page-heading.tsx'
import { PlainPage } from '../shell/plain-page.tsx'
import { valueOrThrow } from '../shell/problem-error.ts'
import { sessionKey } from '../shell/query-client.ts'
import { SubmitForm } from '../shell/submit-form.tsx'
import { Waiting } from '../shell/waiting.tsx'
import { dayWords, localDay } from '../window/calendar-day.ts'
import { keepReturnPath } from './return-path.ts'
import { sessionQuery } from './session-query.ts'
import { signInToken } from './sign-in-token.ts'

/** Returns the page behind an invitation's link: what it is to, and the way in, under a name or as who is signed in. */
export function JoinPage(): ReactElement {
  const [token] = useState(() => signInToken(window.location.hash))
  const look = useQuery({
    queryKey: ['invitation', token],
    queryFn: async ({ signal }) =>
      valueOrThrow(await api('lookAtInvitation', { body: { token: token ?? '' }, signal })),
    enabled: token !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (token === null) {
    return (
      <PlainPage>
        <PageHeading title="Join a coalition" lead="The link of the invitation is not whole." />
        <p>Copy it once more, up to its last letter, or ask for another one.</p>
      </PlainPage>
    )
  }
  return (
    <PlainPage>
      {look.data === undefined ? (
        <>
          <PageHeading title="Join a coalition" lead="By an invitation that was made for you." />
          {look.isError ? (
            <Failure
              title="This invitation does not let you in."
              error={look.error}
              onRetry={() => void look.refetch()}
            />
          ) : (
            <Waiting label="Looking at the invitation" onRetry={() => void look.refetch()} />
          )}
        </>
      ) : (
        <JoinForm token={token} invitation={look.data} />
      )}
    </PlainPage>
  )
}

function JoinForm({
  token,
  invitation,
}: {
  readonly token: string
  readonly invitation: LookAtInvitationResponse
}): ReactElement {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const session = useQuery({ ...sessionQuery, retry: false })
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const known = session.data?.name ?? null
  const join = useMutation({
    mutationFn: async (chosen: string | null) =>
      valueOrThrow(await api('acceptInvitation', { body: { token, name: chosen } })),
    onSuccess: async ({ coalition }: AcceptInvitationResponse) => {
      await queries.resetQueries({ queryKey: sessionKey })
      // The spent link stays neither in the address nor in the history.
      await navigate({ to: '/c/$coalition/today', params: { coalition: coalition.id }, replace: true })
    },
  })
  return (
    <>
      <PageHeading
        title={`Join ${invitation.coalition}`}
        lead={`You are invited as ${invitation.role}. The link works until ${dayWords(localDay(Date.parse(invitation.expires)))}.`}
      />
      <SubmitForm
        action="Join"
        doing="Joining…"
        isBusy={join.isPending}
        isPrimary
        failure={{ title: 'You could not join.', error: join.error }}
        onSubmit={() => {
          const chosen = name.trim()
          setProblem(known === null && chosen === '' ? 'Type the name by which the others know you.' : null)
          if (known !== null || chosen !== '') join.mutate(known === null ? chosen : null)
        }}
      >
        {session.isPending ? (
          <Waiting label="Looking up whether you are signed in" />
        ) : known === null ? (
          <>
            <TextField
              label="Your name"
              hint="The others see it. You are signed in on this browser with it; nothing else is asked of you."
              value={name}
              maxLength={100}
              autoComplete="name"
              problem={problem}
              onChange={setName}
            />
            <p className="m-0 text-[14px]">
              {'You have an account here already? '}
              <Link
                className="text-link"
                to="/sign-in"
                onClick={() => keepReturnPath(localStorage, `/join#${token}`, Date.now())}
              >
                Sign in first
              </Link>
            </p>
          </>
        ) : (
          <p className="m-0">{`You are signed in as ${known}, and join as that.`}</p>
        )}
      </SubmitForm>
    </>
  )
}
