import type { Window } from '@evenkeel/analysis/window.ts'
import { AmountBars } from '@evenkeel/charts/amount-bars/amount-bars.tsx'
import type { AmountBarsData } from '@evenkeel/charts/amount-bars/layout.ts'
import { readAmountBars } from '@evenkeel/charts/amount-bars/reading.ts'
import { amountBarsTable } from '@evenkeel/charts/amount-bars/table.ts'
import { FigureFrame } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { Segmented } from '@evenkeel/ui/segmented.tsx'
import { useState, type ReactElement, type ReactNode } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { LensChoice } from '../../analysis/lens-choice.tsx'
import { PlainAnswers } from '../../analysis/plain-answers.tsx'
import { useAnswer } from '../../analysis/use-answer.ts'
import { HowMeasured } from '../../method/how-measured.tsx'
import { measuresBehind } from '../../method/measures-behind.ts'
import { Panel } from '../../shell/panel.tsx'
import type { Figure, Lens } from '../participation/talk-data.ts'
import type { KeptBy } from './carrying-data.ts'

export interface CarryingProps {
  readonly facts: Facts
  readonly window: Window
  readonly maySeePeople: boolean
}

function Bars({
  heading,
  figure: { data, basis },
  measures,
  aside,
}: {
  readonly heading: string
  readonly figure: Figure<AmountBarsData>
  readonly measures: readonly string[]
  readonly aside?: ReactNode
}): ReactElement {
  return (
    <Panel>
      <FigureFrame
        heading={heading}
        reading={readAmountBars(data)}
        table={amountBarsTable(data)}
        basis={basis}
        explanation={<HowMeasured measures={measures} />}
        aside={aside}
      >
        {(width) => <AmountBars data={data} width={width} />}
      </FigureFrame>
    </Panel>
  )
}

/** Returns how the work is carried, over time and by whom; asked only when it is shown. */
export function Carrying({ facts, window, maySeePeople }: CarryingProps): ReactElement {
  const [chosen, setLens] = useState<Lens>('organization')
  const [by, setBy] = useState<KeptBy>('owners')
  const lens = maySeePeople ? chosen : 'organization'
  const answer = useAnswer('carrying', facts, window, { lens, by, maySeePeople })
  return (
    <>
      <div className="controls mb-4">
        <LensChoice lens={lens} maySeePeople={maySeePeople} onChange={setLens} />
      </div>
      <Answered answer={answer} label="Measuring how the work is carried">
        {({ load, age, kept, roles, answers }) => (
          <div className="panel-grid">
            <div className="panel-grid xl:grid-cols-2">
              <Bars heading="How much is open at a time" figure={load} measures={measuresBehind.load()} />
              <Bars heading="For how long it has been open" figure={age} measures={measuresBehind.age()} />
            </div>
            <Bars
              heading="What was kept, by the day that was set"
              figure={kept}
              measures={by === 'owners' ? measuresBehind.kept(lens) : measuresBehind.keptPairs(lens)}
              aside={
                <Segmented
                  label="Between"
                  value={by}
                  options={[
                    { value: 'owners', label: 'Who took it on' },
                    { value: 'pairs', label: 'Who asked whom' },
                  ]}
                  onChange={setBy}
                />
              }
            />
            <Bars heading="Who owns, helps, approves" figure={roles} measures={measuresBehind.roles(lens)} />
            <PlainAnswers
              title="In plain numbers"
              lead="Each question in one sentence, as far as the notes show."
              answers={answers}
            />
          </div>
        )}
      </Answered>
    </>
  )
}
