import type { Window } from '@evenkeel/analysis/window.ts'
import { AmountBars } from '@evenkeel/charts/amount-bars/amount-bars.tsx'
import { readAmountBars } from '@evenkeel/charts/amount-bars/reading.ts'
import { amountBarsTable } from '@evenkeel/charts/amount-bars/table.ts'
import { FigureFrame } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import { nothingToRead } from '@evenkeel/charts/not-enough/nothing-to-show.ts'
import { ShareDots } from '@evenkeel/charts/share-dots/share-dots.tsx'
import { shareDotsTable } from '@evenkeel/charts/share-dots/table.ts'
import { trendLinesTable } from '@evenkeel/charts/trend-lines/table.ts'
import { TrendLines } from '@evenkeel/charts/trend-lines/trend-lines.tsx'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { PlainAnswers } from '../../analysis/plain-answers.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'
import { HowMeasured } from '../../method/how-measured.tsx'
import { measuresBehind } from '../../method/measures-behind.ts'
import { Panel } from '../../shell/panel.tsx'
import type { Lens } from './talk-data.ts'

export interface VoicesProps {
  readonly facts: Facts
  readonly window: Window
  readonly lens: Lens
  readonly maySeePeople: boolean
}

/** Returns the second half of the page of participation: how many voices, against what was declared, who follows whom, over time. */
export function Voices({ facts, window, lens, maySeePeople }: VoicesProps): ReactElement {
  const answer = useAnswer('voices', facts, window, { lens, maySeePeople })
  return (
    <Answered answer={answer} label="Measuring who is heard">
      {({ answers, follow, states, trend }) => (
        <div className="panel-grid">
          <PlainAnswers
            title="In plain numbers"
            lead="Each question in one sentence, with what chance alone would give."
            answers={answers}
          />
          <Panel>
            <FigureFrame
              heading="Heard more, or less, than before"
              reading={trend.data.notEnough ? nothingToRead(trend.data.notEnough) : trend.sentence}
              table={trendLinesTable(trend.data)}
              basis={trend.basis}
              explanation={<HowMeasured measures={measuresBehind.talkTrend()} />}
            >
              {(width) => <TrendLines data={trend.data} width={width} />}
            </FigureFrame>
          </Panel>
          <Panel>
            <FigureFrame
              heading="Who speaks after whom"
              reading={follow.data.notEnough ? nothingToRead(follow.data.notEnough) : follow.sentence}
              table={shareDotsTable(follow.data)}
              basis={follow.basis}
              explanation={<HowMeasured measures={measuresBehind.follow(lens)} />}
            >
              {(width) => <ShareDots data={follow.data} width={width} />}
            </FigureFrame>
          </Panel>
          <Panel>
            <FigureFrame
              heading="Absent, silent, not invited, not measured"
              reading={readAmountBars(states.data)}
              table={amountBarsTable(states.data)}
              basis={states.basis}
              explanation={<HowMeasured measures={measuresBehind.states(lens)} />}
            >
              {(width) => <AmountBars data={states.data} width={width} />}
            </FigureFrame>
          </Panel>
        </div>
      )}
    </Answered>
  )
}
