import type { OwnSession } from '@evenkeel/contract/account.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import type { ReactElement } from 'react'
import { api } from '../../shell/api-client.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { useAccountChange } from './account-query.ts'
import { instantWords, lastUsedWords } from './instant-words.ts'
import { OwnList } from './own-list.tsx'

const means = {
  link: 'by a link',
  email: 'by a link sent by e-mail',
  provider: 'by another service',
  passkey: 'by a passkey',
} as const

/** Returns where one is signed in, with what ends one of those or all others. */
export function SessionsPanel({ sessions }: { readonly sessions: readonly OwnSession[] }): ReactElement {
  const end = useAccountChange(async (id: string) => await api('endSession', { body: { id } }))
  const endOthers = useAccountChange(async () => await api('endOtherSessions'))
  const things = sessions.map(({ id, browser, means: by, since, lastUsed, current }) => ({
    id,
    name: current ? `${browser} (this one)` : browser,
    note: `${means[by]}, ${instantWords(since)}; ${lastUsedWords(lastUsed)}`,
    act: current ? null : 'End',
  }))
  return (
    <Panel
      title={`Where you are signed in (${sessions.length})`}
      lead="A session ends after thirty days, or after fourteen without a visit. If you do not know one, end it."
    >
      <OwnList things={things} ending={end} failure="That session was not ended." />
      {endOthers.isError ? <Failure title="The others were not ended." error={endOthers.error} /> : null}
      {sessions.length < 2 ? null : (
        <div>
          <Button busy={endOthers.isPending} onClick={() => endOthers.mutate(undefined)}>
            End all others
          </Button>
        </div>
      )}
    </Panel>
  )
}
