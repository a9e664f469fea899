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
import type { PageLens } from '../participation/talk-data.ts'
import type { NetworkAnswer } from './network-data.ts'
import { tieKindsOf, type TieKind } from './tie-kinds.ts'
import { TieDetails } from './tie-details.tsx'

const tieLabels: Readonly<Record<TieKind, string>> = {
  meetings: 'Shared meetings',
  items: 'Shared items',
  groups: 'Shared groups',
  resources: 'Same resources',
  members: 'Shared members',
}

const headings: Readonly<Record<TieKind, string>> = {
  meetings: 'Who meets whom',
  items: 'Who works with whom',
  groups: 'Who sits in groups with whom',
  resources: 'Who brings the same',
  members: 'Which groups have members in common',
}

const oneOf: Readonly<Record<TieKind, string>> = {
  meetings: 'meeting',
  items: 'item',
  groups: 'group',
  resources: 'kind',
  members: 'member',
}

const lenses = ['organization', 'person', 'group'] as const

function measuresOf(
  kind: TieKind,
  lens: PageLens,
): { readonly graph: readonly string[]; readonly matrix: readonly string[] } {
  const own = lens === 'person' ? 'person' : 'organization'
  switch (kind) {
    case 'meetings':
      return { graph: measuresBehind.meetingTies(own), matrix: measuresBehind.meetingMatrix(own) }
    case 'items':
      return { graph: measuresBehind.itemTies(own), matrix: measuresBehind.itemMatrix(own) }
    case 'groups':
      return { graph: measuresBehind.groupTies(own), matrix: measuresBehind.groupTies(own) }
    case 'resources':
      return { graph: measuresBehind.resourceTies(), matrix: measuresBehind.resourceTies() }
    case 'members':
      return { graph: measuresBehind.memberTies(), matrix: measuresBehind.memberTies() }
    default:
      return kind satisfies never
  }
}

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
  const thing = oneOf[kind]
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
  const [chosen, setLens] = useState<PageLens>('organization')
  const [askedKind, setKind] = useState<TieKind>('meetings')
  const [selected, setSelected] = useState<string | null>(null)
  const [asked, setAsked] = useState<number | null>(null)
  const lens = maySeePeople || chosen !== 'person' ? chosen : 'organization'
  const kinds = tieKindsOf(lens)
  const kind = kinds.includes(askedKind) ? askedKind : (kinds[0] ?? askedKind)
  const measures = measuresOf(kind, lens)
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
        {kinds.length < 2 ? null : (
          <Segmented
            label="A tie is"
            labelShown
            value={kind}
            options={kinds.map((value) => ({ value, label: tieLabels[value] }))}
            onChange={(next) => {
              setKind(next)
              setAsked(null)
            }}
          />
        )}
        <LeastTie answer={answer.data} kind={kind} onChange={setAsked} />
        <LensChoice
          lens={lens}
          maySeePeople={maySeePeople}
          lenses={lenses}
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
                heading={headings[kind]}
                reading={readNetworkGraph(data)}
                table={networkGraphTable(data)}
                basis={basis}
                explanation={<HowMeasured measures={measures.graph} />}
              >
                {(width) => <NetworkGraph data={data} width={width} selected={selected} onSelect={setSelected} />}
              </FigureFrame>
            </Panel>
            <Panel>
              <FigureFrame
                heading={`${headings[kind]}, as a matrix`}
                reading={readTieMatrix(matrix.data)}
                table={tieMatrixTable(matrix.data)}
                basis={matrix.basis}
                explanation={<HowMeasured measures={measures.matrix} />}
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
