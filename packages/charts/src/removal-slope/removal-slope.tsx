import type { ReactNode } from 'react'
import { ChartSurface } from '../chart-surface/chart-surface.tsx'
import { MarkGroup } from '../chart-surface/mark-group.tsx'
import { Legend } from '../legend/legend.tsx'
import { NotEnough } from '../not-enough/not-enough.tsx'
import {
  layoutRemovalSlope,
  leftLine,
  type RemovalLeader,
  type RemovalLine,
  type RemovalSlopeData,
  type RemovalSlopeLayout,
  whyNoRemovalSlope,
} from './layout.ts'
import { readRemovalOrganization, readRemovalSlope } from './reading.ts'
import { RemovalNamesList } from './removal-names-list.tsx'

/** Returns what would be left if one person left: items with an owner per organization, the whole in numbers, the names. */
export function RemovalSlope({ data, width }: { data: RemovalSlopeData; width: number }): ReactNode {
  const reason = whyNoRemovalSlope(data)
  const title = `Today and without ${data.person.name}`
  if (reason !== null) return <NotEnough title={title} reason={reason} width={width} />
  const layout = layoutRemovalSlope(data, width)
  const marks = layout.lines.map((line) => ({
    id: line.organization.id,
    sentence: readRemovalOrganization(line.organization, data.person.name),
    box: { x: 1, y: firstLine(line) - 15, width: layout.labelX1, height: 20 + (line.left.lines.length - 1) * leftLine },
  }))
  return (
    <>
      <ChartSurface
        title={title}
        description={readRemovalSlope(data)}
        width={width}
        height={layout.height}
        marks={marks}
        legend={<Legend entries={legend} />}
      >
        <SlopeAxes layout={layout} />
        {layout.lines.map((line, index) => (
          <MarkGroup key={line.organization.id} id={line.organization.id} sentence={marks[index]?.sentence ?? ''}>
            <Slope line={line} layout={layout} />
          </MarkGroup>
        ))}
        {layout.folded > 0 ? (
          <text className="chart-axis" x={4} y={layout.bottom + 26}>
            {`${layout.folded} more in the table`}
          </text>
        ) : null}
      </ChartSurface>
      <ul className="chart-changes">
        {layout.measures.map((measure) => (
          <li key={measure.id}>
            <span>{measure.name}</span> <b>{`${measure.before} → ${measure.after}`}</b>{' '}
            <span>{`(${measure.change})`}</span>
          </li>
        ))}
      </ul>
      <RemovalNamesList heading="Items left without an owner" names={layout.orphaned} />
      <RemovalNamesList heading="Cut off from the rest" names={layout.cutOff} />
    </>
  )
}

function SlopeAxes({ layout }: { layout: RemovalSlopeLayout }): ReactNode {
  const { x1, x2, top, bottom, heads } = layout
  return (
    <>
      <text className="chart-axis" x={x1} y={heads.y} textAnchor="end">
        {heads.left}
      </text>
      <text className="chart-axis" x={heads.right.x} y={heads.y} textAnchor={heads.right.anchor}>
        {heads.right.text.cut ? <title>{heads.right.text.full}</title> : null}
        {heads.right.text.shown}
      </text>
      <line className="chart-rule" x1={x1} x2={x1} y1={top - 6} y2={bottom} />
      <line className="chart-rule" x1={x2} x2={x2} y1={top - 6} y2={bottom} />
    </>
  )
}

function firstLine({ left, leftY }: RemovalLine): number {
  return leftY - ((left.lines.length - 1) * leftLine) / 2
}

const looks: Record<RemovalLine['change'], { stroke: string; strokeWidth: number }> = {
  none: { stroke: 'var(--ink-soft)', strokeWidth: 1.25 },
  more: { stroke: 'var(--ink-soft)', strokeWidth: 2 },
  less: { stroke: 'var(--bad)', strokeWidth: 2.25 },
  'nothing left': { stroke: 'var(--bad)', strokeWidth: 2.25 },
}

function Slope({ line, layout }: { line: RemovalLine; layout: RemovalSlopeLayout }): ReactNode {
  const { x1, x2, labelX1, labelX2 } = layout
  const look = looks[line.change]
  return (
    <>
      <line x1={x1} x2={x2} y1={line.y1} y2={line.y2} stroke="transparent" strokeWidth={14} />
      <line x1={x1} x2={x2} y1={line.y1} y2={line.y2} {...look} />
      <Leader leader={line.leftLeader} />
      <Leader leader={line.rightLeader} />
      <circle cx={x1} cy={line.y1} r={3.5} fill={look.stroke} />
      {line.change === 'nothing left' ? (
        <path d={`M${x2 - 5} ${line.y2 - 5}l10 10m0 -10l-10 10`} {...look} />
      ) : (
        <circle cx={x2} cy={line.y2} r={3.5} fill={look.stroke} />
      )}
      {line.left.lines.map((words, index) => (
        <text className="chart-label" key={words} x={labelX1} y={firstLine(line) + index * leftLine} textAnchor="end">
          {line.left.cut ? <title>{line.left.full}</title> : null}
          {words}
        </text>
      ))}
      <text className="chart-value" x={labelX2} y={line.rightY}>
        {line.right.cut ? <title>{line.right.full}</title> : null}
        {line.right.shown}
      </text>
    </>
  )
}

function Leader({ leader }: { leader: RemovalLeader | null }): ReactNode {
  if (leader === null) return null
  const { labelX, labelY, endX, endY } = leader
  return <line className="chart-leader" x1={labelX} y1={labelY} x2={endX} y2={endY} />
}

const legend = [
  { label: 'fewer open items with an owner', swatch: <path d="M1 3L19 11" stroke="var(--bad)" strokeWidth={2.25} /> },
  { label: 'none left', swatch: <path d="M5 2l10 10m0 -10l-10 10" stroke="var(--bad)" strokeWidth={2.25} /> },
  { label: 'as before', swatch: <path d="M1 7h18" stroke="var(--ink-soft)" strokeWidth={1.25} /> },
]
