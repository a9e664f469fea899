import { AmountBars } from '@evenkeel/charts/amount-bars/amount-bars.tsx'
import type { AmountBarsData } from '@evenkeel/charts/amount-bars/layout.ts'
import { readAmountBars } from '@evenkeel/charts/amount-bars/reading.ts'
import { amountBarsTable } from '@evenkeel/charts/amount-bars/table.ts'
import { FigureFrame } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import type { FigureTable } from '@evenkeel/charts/figure-frame/figure-table.ts'
import type { ReactElement, ReactNode } from 'react'
import { HowMeasured } from '../method/how-measured.tsx'
import type { Figure } from '../pages/participation/talk-data.ts'
import { Panel } from '../shell/panel.tsx'
import { SaidByGroups } from './said-by-groups.tsx'

export interface BarsPanelProps {
  readonly heading: string
  readonly figure: Figure<AmountBarsData>
  /** The measures behind the figure, the one that it draws first. */
  readonly measures: readonly string[]
  /** More numbers than are drawn; left out where the bars are all there is. */
  readonly table?: FigureTable
  readonly aside?: ReactNode
}

/** Returns a panel with bars, their sentence, table, method and what they rest on. */
export function BarsPanel({ heading, figure, measures, table, aside }: BarsPanelProps): ReactElement {
  const { data, basis } = figure
  const [first] = measures
  return (
    <Panel>
      <FigureFrame
        heading={heading}
        reading={readAmountBars(data)}
        table={table ?? amountBarsTable(data)}
        basis={basis}
        explanation={
          <>
            {first === undefined ? null : <SaidByGroups measure={first} />}
            <HowMeasured measures={measures} />
          </>
        }
        aside={aside}
      >
        {(width) => <AmountBars data={data} width={width} />}
      </FigureFrame>
    </Panel>
  )
}
