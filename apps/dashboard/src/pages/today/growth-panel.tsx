import { FigureFrame } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import { readTrendLines } from '@evenkeel/charts/trend-lines/reading.ts'
import { trendLinesTable } from '@evenkeel/charts/trend-lines/table.ts'
import { TrendLines } from '@evenkeel/charts/trend-lines/trend-lines.tsx'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { Link, getRouteApi } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'
import { HowMeasured } from '../../method/how-measured.tsx'
import { measuresBehind } from '../../method/measures-behind.ts'
import { Panel } from '../../shell/panel.tsx'

const coalitionRoute = getRouteApi('/c/$coalition')

/** Returns the figure of the first page: how much of each quarter's work rests on one owner. */
export function GrowthPanel({
  facts,
  window,
  maySeePeople,
}: {
  readonly facts: Facts
  readonly window: Window
  readonly maySeePeople: boolean
}): ReactElement {
  const { coalition } = coalitionRoute.useParams()
  const answer = useAnswer('growth', facts, window, { maySeePeople })
  return (
    <Panel>
      <Answered answer={answer} label="Measuring how the work is spread">
        {(growth) => (
          <FigureFrame
            heading="How much rests on one"
            reading={readTrendLines(growth.data)}
            table={trendLinesTable(growth.data)}
            basis={growth.basis}
            explanation={<HowMeasured measures={measuresBehind.growth()} />}
            aside={
              maySeePeople ? (
                <Link
                  className="text-link"
                  to="/c/$coalition/reliance"
                  params={{ coalition }}
                  search={(previous) => ({ ...previous })}
                >
                  Who could step in
                </Link>
              ) : null
            }
          >
            {(width) => <TrendLines data={growth.data} width={width} />}
          </FigureFrame>
        )}
      </Answered>
    </Panel>
  )
}
