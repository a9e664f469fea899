import { Badge } from '@evenkeel/ui/badge.tsx'
import { Button } from '@evenkeel/ui/button.tsx'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useRecord } from '../../record/use-record.ts'
import { Failure } from '../../shell/failure.tsx'
import { Panel } from '../../shell/panel.tsx'
import { ProblemError } from '../../shell/problem-error.ts'
import { dayWords } from '../../window/calendar-day.ts'
import type { DecisionLately } from './decisions-lately.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

export interface DecisionsPanelProps {
  readonly decisions: readonly DecisionLately[]
  readonly mayRecord: boolean
}

const shown = 5

/** Returns what was decided lately, each with its meeting, and a way to confirm what nobody has looked at. */
export function DecisionsPanel({ decisions, mayRecord }: DecisionsPanelProps): ReactElement {
  const recorder = useRecord(coalitionRoute.useParams().coalition)
  return (
    <Panel title={`Decided lately (${decisions.length})`}>
      <ul className="plain-list">
        {decisions.slice(0, shown).map(({ decision, meeting, motion }) => {
          const refusal = recorder.refusals.get(decision.id)
          const isUnconfirmed = decision.confirmation === 'unconfirmed'
          return (
            <li key={decision.id} className="grid gap-2">
              <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
                <div className="min-w-0 flex-[1_1_280px]">
                  <span className="font-semibold">{decision.text}</span>
                  {motion === '' ? null : <span className="block">{motion}</span>}
                  <span className="short-meta">
                    {[meeting.title, meeting.date === null ? '' : dayWords(meeting.date)].filter(Boolean).join(' · ')}
                    {isUnconfirmed ? <Badge>Unconfirmed</Badge> : null}
                  </span>
                </div>
                {isUnconfirmed && mayRecord ? (
                  <Button
                    size="small"
                    onClick={() => void recorder.record([{ type: 'decision.confirm', decision: decision.id }])}
                  >
                    Confirm<span className="ek-only-heard">: {decision.text}</span>
                  </Button>
                ) : null}
              </div>
              {refusal === undefined ? null : (
                <Failure title="The decision was not confirmed." error={new ProblemError(refusal.problem)} />
              )}
            </li>
          )
        })}
      </ul>
      {decisions.length > shown ? <p className="m-0 text-soft">{`and ${decisions.length - shown} more`}</p> : null}
    </Panel>
  )
}
