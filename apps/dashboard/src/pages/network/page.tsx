import { FigureFrame } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import { NetworkGraph } from '@evenkeel/charts/network-graph/network-graph.tsx'
import { readNetworkGraph } from '@evenkeel/charts/network-graph/reading.ts'
import { networkGraphTable } from '@evenkeel/charts/network-graph/table.ts'
import { readTieMatrix } from '@evenkeel/charts/tie-matrix/reading.ts'
import { tieMatrixTable } from '@evenkeel/charts/tie-matrix/table.ts'
import { TieMatrix } from '@evenkeel/charts/tie-matrix/tie-matrix.tsx'
import { Segmented } from '@evenkeel/ui/segmented.tsx'
import { SelectField } from '@evenkeel/ui/select-field.tsx'
import { useState, type ReactElement } from 'react'
import { Answered } from '../../analysis/answered.tsx'
import { LensChoice } from '../../analysis/lens-choice.tsx'
import { PlainAnswers } from '../../analysis/plain-answers.tsx'
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
import type { NetworkAnswer, TieKind } from './network-data.ts'
import { TieDetails } from './tie-details.tsx'

const ties: readonly { readonly value: TieKind; readonly label: string }[] = [
  { value: 'meetings', label: 'Shared meetings' },
  { value: 'items', label: 'Shared items' },
]

function LeastTie({
  answer,
  kind,
  onChange,
}: {
  readonly answer: NetworkAnswer | undefined
  readonly kind: TieKind
  readonly onChange: (least: number) => void
}): ReactElement | null {
  if (answer === undefined || answer.choices.length < 2) return null
  const thing = kind === 'meetings' ? 'meeting' : 'item'
  return (
    <div className="w-56">
      <SelectField
        label="A tie takes"
        value={String(answer.least)}
        options={answer.choices.map((least) => ({
          value: String(least),
          label: least === 1 ? `1 ${thing}` : `${least} ${thing}s or more`,
        }))}
        onChange={(least) => onChange(Number(least))}
      />
    </div>
  )
}

/** Returns the page of who is tied to whom, and what holds the network together. */
export function NetworkPage(): ReactElement {
  const facts = useCoalitionFacts()
  const { window } = useWindow(facts)
  const maySeePeople = useMay('compare-people')
  const [chosen, setLens] = useState<Lens>('organization')
  const [kind, setKind] = useState<TieKind>('meetings')
  const [selected, setSelected] = useState<string | null>(null)
  const [asked, setAsked] = useState<number | null>(null)
  const lens = maySeePeople ? chosen : 'organization'
  const answer = useAnswer('network', facts, window, { lens, ties: kind, least: asked, maySeePeople })
  const more = useAnswer('networkAnswers', facts, window, { lens, maySeePeople })
  return (
    <>
      <PageHeading
        title="Network"
        lead="Who meets and works with whom, and what would fall apart without whom?"
        aside={<WindowPicker facts={facts} />}
      />
      <div className="controls mb-6">
        <Segmented
          label="A tie is"
          labelShown
          value={kind}
          options={ties}
          onChange={(next) => {
            setKind(next)
            setAsked(null)
          }}
        />
        <LeastTie answer={answer.data} kind={kind} onChange={setAsked} />
        <LensChoice
          lens={lens}
          maySeePeople={maySeePeople}
          onChange={(next) => {
            setLens(next)
            setAsked(null)
            setSelected(null)
          }}
        />
      </div>
      <Answered answer={answer} label="Drawing the network">
        {({ data, basis, matrix }) => (
          <div className="panel-grid">
            <Panel>
              <FigureFrame
                heading={kind === 'meetings' ? 'Who meets whom' : 'Who works with whom'}
                reading={readNetworkGraph(data)}
                table={networkGraphTable(data)}
                basis={basis}
                explanation={
                  <HowMeasured
                    measures={kind === 'meetings' ? measuresBehind.meetingTies(lens) : measuresBehind.itemTies(lens)}
                  />
                }
              >
                {(width) => <NetworkGraph data={data} width={width} selected={selected} onSelect={setSelected} />}
              </FigureFrame>
            </Panel>
            <Panel>
              <FigureFrame
                heading={kind === 'meetings' ? 'Who meets whom, as a matrix' : 'Who works with whom, as a matrix'}
                reading={readTieMatrix(matrix.data)}
                table={tieMatrixTable(matrix.data)}
                basis={matrix.basis}
                explanation={
                  <HowMeasured
                    measures={
                      kind === 'meetings' ? measuresBehind.meetingMatrix(lens) : measuresBehind.itemMatrix(lens)
                    }
                  />
                }
              >
                {(width) => <TieMatrix data={matrix.data} width={width} selected={selected} onSelect={setSelected} />}
              </FigureFrame>
            </Panel>
            <TieDetails data={data} selected={selected} onClear={() => setSelected(null)} />
          </div>
        )}
      </Answered>
      <div className="mt-6">
        <Answered answer={more} label="Measuring the network">
          {(answers) => (
            <PlainAnswers
              title="In plain numbers"
              lead="Each question in one sentence, over all ties, with what chance alone would give."
              answers={answers}
            />
          )}
        </Answered>
      </div>
    </>
  )
}
