import type { Facts } from '@evenkeel/domain/facts.ts'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Panel } from '../../shell/panel.tsx'
import { dayWords } from '../../window/calendar-day.ts'

export interface PulsePanelProps {
  readonly facts: Facts
  readonly coalition: string
}

function stateWords({ pulses = [] }: Facts): string {
  const last = pulses.at(-1)
  if (last === undefined) return 'Nobody has asked yet how the organizations see each other.'
  const answered = last.answered === 1 ? '1 person has answered' : `${last.answered} people have answered`
  if (last.closedAt === null) return `A pulse is open since ${dayWords(last.openedAt.slice(0, 10))}: ${answered}.`
  return `The last pulse was closed on ${dayWords(last.closedAt.slice(0, 10))}: ${answered}.`
}

/** Returns whether a pulse is open, and the way to it. */
export function PulsePanel({ facts, coalition }: PulsePanelProps): ReactElement {
  return (
    <Panel title="How we see each other" lead={stateWords(facts)}>
      <p className="m-0">
        <Link className="text-link" to="/c/$coalition/pulse" params={{ coalition }}>
          To the pulse
        </Link>
      </p>
    </Panel>
  )
}
