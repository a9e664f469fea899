import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { BarsPanel } from '../../analysis/bars-panel.tsx'
import { PlainAnswers } from '../../analysis/plain-answers.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'
import { measuresBehind } from '../../method/measures-behind.ts'

export interface GroupVoicesProps {
  readonly facts: Facts
  readonly window: Window
  readonly maySeePeople: boolean
}

/** Returns participation by working group: who is heard, who is in the room, and how the groups are tied. */
export function GroupVoices({ facts, window, maySeePeople }: GroupVoicesProps): ReactElement {
  const answer = useAnswer('groupVoices', facts, window, { maySeePeople })
  return (
    <Answered answer={answer} label="Measuring participation by working group">
      {({ talk, attendance, answers }) => (
        <div className="panel-grid">
          <BarsPanel heading="Which groups are heard" figure={talk} measures={measuresBehind.groupTalk()} />
          <BarsPanel
            heading="Which groups are in the room"
            figure={attendance}
            measures={measuresBehind.groupAttendance()}
          />
          <PlainAnswers
            title="In plain numbers"
            lead="Each question in one sentence, with what chance alone would give."
            answers={answers}
          />
        </div>
      )}
    </Answered>
  )
}
