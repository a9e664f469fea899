import { FigureFrame } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import { readRelianceBars } from '@evenkeel/charts/reliance-bars/reading.ts'
import { RelianceBars } from '@evenkeel/charts/reliance-bars/reliance-bars.tsx'
import { relianceBarsTable } from '@evenkeel/charts/reliance-bars/table.ts'
import { readTrendLines } from '@evenkeel/charts/trend-lines/reading.ts'
import { trendLinesTable } from '@evenkeel/charts/trend-lines/table.ts'
import { TrendLines } from '@evenkeel/charts/trend-lines/trend-lines.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { LensChoice, plainLenses } from '../../analysis/lens-choice.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'
import { useCoalitionFacts } from '../../facts/facts-context.ts'
import { HowMeasured } from '../../method/how-measured.tsx'
import { measuresBehind } from '../../method/measures-behind.ts'
import { useMay } from '../../session/use-may.ts'
import { PageHeading } from '../../shell/page-heading.tsx'
import { Panel } from '../../shell/panel.tsx'
import { useWindow } from '../../window/use-window.ts'
import { WindowPicker } from '../../window/window-picker.tsx'
import type { Lens } from '../participation/talk-data.ts'
import { BenchPanel } from './bench-panel.tsx'
import { KeySetsPanel } from './key-sets-panel.tsx'
import { WhatIf } from './what-if.tsx'

const route = getRouteApi('/c/$coalition/record/reliance')

/** Returns the page of on whom the work rests, and of what would stop without them. */
export function ReliancePage(): ReactElement {
  const facts = useCoalitionFacts()
  const { window } = useWindow(facts)
  const { without } = route.useSearch()
  const navigate = route.useNavigate()
  const maySeePeople = useMay('compare-people')
  const [chosen, setLens] = useState<Lens>('organization')
  const lens = maySeePeople ? chosen : 'organization'
  const answer = useAnswer('reliance', facts, window, { lens, maySeePeople })
  return (
    <>
      <PageHeading
        title="Reliance"
        lead="On how few shoulders does the work rest, and what would stop without them?"
        aside={<WindowPicker facts={facts} />}
      />
      <Answered answer={answer} label="Measuring reliance">
        {({ bars, trend, people, organizations, keySets, leaving, bench }) => (
          <div className="panel-grid">
            {maySeePeople ? (
              <WhatIf
                facts={facts}
                window={window}
                people={people}
                organizations={organizations}
                chosen={without === undefined || without === '' ? [] : without.split(',')}
                onChoose={(parties) =>
                  void navigate({
                    search: (previous) => ({
                      ...previous,
                      // No identifier has a comma in it.
                      without: parties.length === 0 ? undefined : parties.join(','),
                    }),
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
            ) : null}
            <Panel>
              <FigureFrame
                heading="Is it growing?"
                reading={readTrendLines(trend.data)}
                table={trendLinesTable(trend.data)}
                basis={trend.basis}
                explanation={<HowMeasured measures={measuresBehind.growth()} />}
              >
                {(width) => <TrendLines data={trend.data} width={width} />}
              </FigureFrame>
            </Panel>
            <Panel>
              <FigureFrame
                heading="Who carries the work"
                reading={readRelianceBars(bars.data)}
                table={relianceBarsTable(bars.data)}
                basis={bars.basis}
                explanation={<HowMeasured measures={measuresBehind.owners(lens)} />}
                aside={<LensChoice lens={lens} maySeePeople={maySeePeople} lenses={plainLenses} onChange={setLens} />}
              >
                {(width) => <RelianceBars data={bars.data} width={width} />}
              </FigureFrame>
            </Panel>
            <KeySetsPanel found={keySets} lens={lens} />
            {leaving === null ? null : (
              <Panel>
                <FigureFrame
                  heading="If they left one by one"
                  reading={leaving.reading}
                  table={trendLinesTable(leaving.data)}
                  basis={leaving.basis}
                  explanation={<HowMeasured measures={measuresBehind.leaving()} />}
                >
                  {(width) => <TrendLines data={leaving.data} width={width} />}
                </FigureFrame>
              </Panel>
            )}
            {bench === null ? null : <BenchPanel bench={bench} />}
          </div>
        )}
      </Answered>
    </>
  )
}
