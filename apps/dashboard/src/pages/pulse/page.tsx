import type { CommandBody } from '@evenkeel/domain/command.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { EmptyState } from '@evenkeel/ui/empty-state.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCoalitionFacts } from '../../facts/facts-context.ts'
import { usePast } from '../../past/past-context.ts'
import { useCommand } from '../../people/use-command.ts'
import { useMay } from '../../session/use-may.ts'
import { Failure } from '../../shell/failure.tsx'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Panel } from '../../shell/panel.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { dayWords } from '../../window/calendar-day.ts'
import { useWindow } from '../../window/use-window.ts'
import { WindowPicker } from '../../window/window-picker.tsx'
import { askableOrganizations } from './answer-draft.ts'
import { AnswerPanel } from './answer-panel.tsx'
import { ownAnswersKey, useOwnAnswers } from '../../people/own-answers-query.ts'
import { SeenPanel } from './seen-panel.tsx'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the page on which everybody answers the open pulse for themselves, and reads what closed ones tell of organizations. */
export function PulsePage(): ReactElement {
  const facts = useCoalitionFacts()
  const { coalition } = coalitionRoute.useParams()
  const { window } = useWindow(facts)
  const queries = useQueryClient()
  const isPast = usePast() !== null
  const mayRun = useMay('write-charter')
  const mayAnswer = useMay('answer-pulses')
  const own = useOwnAnswers(coalition)
  const running = useCommand(coalition)
  const answering = useCommand(coalition)
  const open = (facts.pulses ?? []).find(({ closedAt }) => closedAt === null)
  const last = (facts.pulses ?? []).filter(({ closedAt }) => closedAt !== null).at(-1)
  const party = own.data?.party ?? null
  const given = (pulse: string) => own.data?.pulses.find((one) => one.pulse === pulse)?.answers ?? []
  const answer = (body: CommandBody): void =>
    answering.mutate(body, {
      onSettled: () => void queries.invalidateQueries({ queryKey: ownAnswersKey(coalition) }),
    })
  const withdraw = (pulse: string): void => answer({ type: 'pulse.withdraw', pulse, party: party ?? '' })
  return (
    <>
      <PageHeading
        title="Pulse"
        lead="How we see each other: what each organization gives, and how far we trust it."
        aside={<WindowPicker facts={facts} />}
      />
      <div className="panel-grid">
        <Panel
          title={open === undefined ? 'No pulse is open' : 'A pulse is open'}
          lead={
            open === undefined
              ? 'A pulse asks everybody six short questions about the organizations that they work with.'
              : `Since ${dayWords(open.openedAt.slice(0, 10))}; ${open.answered === 1 ? '1 person has' : `${open.answered} people have`} answered. Nothing is told before it is closed.`
          }
        >
          {running.error === null ? null : <Failure title="That did not work." error={running.error} />}
          {mayRun ? (
            <div>
              {open === undefined ? (
                <Button busy={running.isPending} onClick={() => running.mutate({ type: 'pulse.open' })}>
                  Open a pulse
                </Button>
              ) : (
                <Button
                  busy={running.isPending}
                  onClick={() => running.mutate({ type: 'pulse.close', pulse: open.id })}
                >
                  Close it, and tell what came of it
                </Button>
              )}
            </div>
          ) : null}
          {open === undefined && last !== undefined && given(last.id).length > 0 && !isPast ? (
            <div className="grid justify-items-start gap-2">
              <p className="m-0 text-soft">You answered the last pulse.</p>
              <Button size="small" variant="danger" busy={answering.isPending} onClick={() => withdraw(last.id)}>
                Take my answers back
              </Button>
            </div>
          ) : null}
        </Panel>
        {open === undefined || !mayAnswer || isPast ? null : own.isError ? (
          <Failure title="Your answers could not be fetched." error={own.error} onRetry={() => void own.refetch()} />
        ) : own.data === undefined ? (
          <Waiting label="Fetching your answers" />
        ) : party === null ? (
          <Panel title="Your answers">
            <EmptyState title="Nobody has said who of the record you are.">
              Each answers for themselves, as the person whom the record knows. A coordinator can say who you are, under{' '}
              <Link className="text-link" to="/c/$coalition/settings/members" params={{ coalition }}>
                Members
              </Link>
              .
            </EmptyState>
          </Panel>
        ) : (
          <AnswerPanel
            key={JSON.stringify(given(open.id))}
            organizations={askableOrganizations(facts, own.data.organizations)}
            given={given(open.id)}
            isSending={answering.isPending}
            error={answering.error}
            onSave={(answers) => answer({ type: 'pulse.answer', pulse: open.id, party, answers: [...answers] })}
            onWithdraw={() => withdraw(open.id)}
          />
        )}
        <SeenPanel facts={facts} window={window} />
      </div>
    </>
  )
}
