import { CommitmentFlow } from '@evenkeel/charts/commitment-flow/commitment-flow.tsx'
import { readCommitmentFlow } from '@evenkeel/charts/commitment-flow/reading.ts'
import { commitmentFlowTable } from '@evenkeel/charts/commitment-flow/table.ts'
import { FigureFrame } from '@evenkeel/charts/figure-frame/figure-frame.tsx'
import { Segmented } from '@evenkeel/ui/segmented.tsx'
import { useMemo, useState, type ReactElement } from 'react'
import type { Commitment } from '../../commitments/commitment.ts'
import { HowMeasured } from '../../method/how-measured.tsx'
import { measuresBehind } from '../../method/measures-behind.ts'
import { commitmentFlowData } from './commitment-flow-data.ts'

export interface FlowPanelProps {
  readonly commitments: readonly Commitment[]
  /** Open at first; somebody who came for part of the list has it folded away. */
  readonly isOpen: boolean
  readonly maySeePeople: boolean
}

function LensSwitch({
  lens,
  onChange,
}: {
  readonly lens: 'organization' | 'person'
  readonly onChange: (lens: 'organization' | 'person') => void
}): ReactElement {
  return (
    <Segmented
      label="Seen by"
      value={lens}
      options={[
        { value: 'organization', label: 'Organizations' },
        { value: 'person', label: 'Owners' },
      ]}
      onChange={onChange}
    />
  )
}

/** Returns the figure of what became of the commitments, in a part of the page that folds away. */
export function FlowPanel({ commitments, isOpen, maySeePeople }: FlowPanelProps): ReactElement {
  const [chosen, setLens] = useState<'organization' | 'person'>('organization')
  const lens = maySeePeople ? chosen : 'organization'
  const [open, setOpen] = useState(isOpen)
  const { data, counted } = useMemo(
    () => commitmentFlowData(commitments, { lens, maySeePeople }),
    [commitments, lens, maySeePeople],
  )
  return (
    <details className="panel fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What became of them</summary>
      <FigureFrame
        heading={lens === 'organization' ? 'By organization' : 'By owner'}
        headingLevel={2}
        reading={readCommitmentFlow(data)}
        table={commitmentFlowTable(data)}
        basis={{
          n: `${counted.toLocaleString('en')} of ${commitments.length.toLocaleString('en')} items first written down in this span: those not dropped whose ${lens === 'organization' ? 'owner’s organization' : 'owner'} is known`,
          method: 'An item counts once for each owner; on time means closed on or before its date.',
          uncertainty:
            'none, since it counts all that was written down and samples nothing; a difference of a few items says little.',
        }}
        explanation={<HowMeasured measures={measuresBehind.commitments()} />}
        aside={maySeePeople ? <LensSwitch lens={lens} onChange={setLens} /> : undefined}
      >
        {(width) => <CommitmentFlow data={data} width={width} />}
      </FigureFrame>
    </details>
  )
}
