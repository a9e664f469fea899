import { Button } from '@evenkeel/ui/button.tsx'
import { useMemo, useState, type ReactElement } from 'react'
import { Panel } from '../../shell/panel.tsx'
import { dayWords } from '../../window/calendar-day.ts'
import { latestDecisions } from './latest-decisions.ts'
import { PurposeField } from './purpose-field.tsx'
import type { Sayings } from './use-sayings.ts'

export interface DecisionsPanelProps {
  readonly sayings: Sayings
  readonly mayWrite: boolean
}

const step = 5

/** Returns what was decided, the latest first, each with which aim it serves, to read or to say; nothing where nothing was decided. */
export function DecisionsPanel({ sayings, mayWrite }: DecisionsPanelProps): ReactElement | null {
  const { decisions, meetings, decisionPurposes = [] } = sayings.shown
  const [shown, setShown] = useState(step)
  const latest = useMemo(() => latestDecisions(decisions, meetings), [decisions, meetings])
  if (latest.length === 0) return null
  const left = latest.length - shown
  const told = new Set(decisionPurposes.map(({ decision }) => decision))
  const said = latest.filter(({ id }) => told.has(id)).length
  return (
    <Panel
      title="What our decisions serve"
      lead={`It is said of ${said} of ${latest.length} decisions, by people, never by a guess.`}
    >
      <ul className="plain-list">
        {latest.slice(0, shown).map(({ id, text, day }) => (
          <li key={id} className="coalition-aim">
            <div className="coalition-aim-words">
              <strong>{text}</strong>
            </div>
            {day === null ? null : <span className="text-soft">{dayWords(day)}</span>}
            <PurposeField of="decision" subject={id} about={text} sayings={sayings} mayWrite={mayWrite} />
          </li>
        ))}
      </ul>
      {left <= 0 ? null : (
        <div>
          <Button
            onClick={() => setShown(shown + 2 * step)}
          >{`Show ${Math.min(left, 2 * step)} more of ${left}`}</Button>
        </div>
      )}
    </Panel>
  )
}
