import { type ReactNode, useId } from 'react'
import { stepInRows } from '../chart-surface/chart-mark.ts'
import { ChartSurface } from '../chart-surface/chart-surface.tsx'
import { MarkGroup } from '../chart-surface/mark-group.tsx'
import { Legend } from '../legend/legend.tsx'
import { RowName } from '../named-rows/row-name.tsx'
import { NotEnough } from '../not-enough/not-enough.tsx'
import {
  type CommitmentFlowData,
  type CommitmentSegment,
  commitmentStates,
  layoutCommitmentFlow,
  whyNoCommitmentFlow,
} from './layout.ts'
import { readCommitmentFlow, readCommitmentSegment } from './reading.ts'
import { SegmentPatterns, segmentPaint } from './segment-pattern.tsx'

/** Returns one stacked bar per owner: done on time, done late, open, overdue, no date. */
export function CommitmentFlow({ data, width }: { data: CommitmentFlowData; width: number }): ReactNode {
  const prefix = useId()
  const reason = whyNoCommitmentFlow(data)
  const title = `${data.unit} by owner and state`
  if (reason !== null) return <NotEnough title={title} reason={reason} width={width} />
  const layout = layoutCommitmentFlow(data, width)
  const marks = layout.rows.flatMap((row) =>
    row.segments.map((segment) => ({
      id: segment.id,
      sentence: readCommitmentSegment(segment, row, data.unit),
      box: { x: segment.x, y: segment.y, width: segment.width, height: segment.height },
    })),
  )
  const sentences = new Map(marks.map((mark) => [mark.id, mark.sentence]))
  const rows = layout.rows.map((row) => row.segments.map((segment) => segment.id)).filter((row) => row.length > 0)
  return (
    <ChartSurface
      title={title}
      description={readCommitmentFlow(data)}
      width={width}
      height={layout.height}
      marks={marks}
      step={(from, direction) => stepInRows(rows, from, direction)}
      legend={<Legend entries={legendOf(prefix)} />}
    >
      <SegmentPatterns prefix={prefix} />
      {layout.ticks.map((tick) => (
        <g key={tick.x}>
          <line className="chart-rule" x1={tick.x} x2={tick.x} y1={layout.plot.top} y2={layout.plot.bottom} />
          <text className="chart-axis" x={tick.x} y={16} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      {layout.rows.map((row) => (
        <g key={row.owner.id}>
          <RowName row={row.row} />
          {row.segments.map((segment) => (
            <MarkGroup key={segment.id} id={segment.id} sentence={sentences.get(segment.id) ?? ''}>
              <Segment segment={segment} prefix={prefix} />
            </MarkGroup>
          ))}
        </g>
      ))}
      {layout.folded > 0 ? (
        <text className="chart-axis" x={4} y={layout.foldedY}>
          {`${layout.folded} more in the table`}
        </text>
      ) : null}
    </ChartSurface>
  )
}

function Segment({ segment, prefix }: { segment: CommitmentSegment; prefix: string }): ReactNode {
  const { x, y, width, height, label, state } = segment
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill="var(--chart-ground)" />
      <rect x={x} y={y} width={width} height={height} {...segmentPaint(state, prefix)} strokeWidth={1} />
      {label === null ? null : (
        <text
          className={`chart-label chart-strong ${state === 'doneOnTime' ? 'chart-on-dark' : 'chart-halo'}`}
          x={label.x}
          y={label.y}
          textAnchor="middle"
        >
          {label.text}
        </text>
      )}
    </>
  )
}

function legendOf(prefix: string): { label: string; swatch: ReactNode }[] {
  return commitmentStates.map(({ state, words }) => ({
    label: words,
    swatch: <rect x={0.5} y={0.5} width={19} height={13} {...segmentPaint(state, prefix)} />,
  }))
}
