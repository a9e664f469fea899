import type { Pulse } from '@evenkeel/domain/pulse.ts'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useOwnAnswers } from '../../people/own-answers-query.ts'
import { Panel } from '../../shell/panel.tsx'
import { dayWords } from '../../window/calendar-day.ts'

export interface PulseToAnswerProps {
  readonly pulse: Pulse
  readonly coalition: string
}

/** Returns the way to the open pulse, for who has not answered it; nothing once they have, or while that is not known. */
export function PulseToAnswer({ pulse, coalition }: PulseToAnswerProps): ReactElement | null {
  const own = useOwnAnswers(coalition)
  if (own.data === undefined) return null
  const given = own.data.pulses.find((one) => one.pulse === pulse.id)?.answers ?? []
  if (given.length > 0) return null
  return (
    <Panel
      title="A pulse is open"
      lead={`Since ${dayWords(pulse.openedAt.slice(0, 10))}: six short questions about the organizations that you work with. Nobody else is shown your answers.`}
    >
      <p className="m-0">
        <Link className="text-link" to="/c/$coalition/pulse" params={{ coalition }}>
          Answer the pulse
        </Link>
      </p>
    </Panel>
  )
}
