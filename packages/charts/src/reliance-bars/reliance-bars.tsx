import type { ReactNode } from 'react'
import { ChartSurface } from '../chart-surface/chart-surface.tsx'
import { MarkGroup } from '../chart-surface/mark-group.tsx'
import { Legend } from '../legend/legend.tsx'
import { RowName } from '../named-rows/row-name.tsx'
import { NotEnough } from '../not-enough/not-enough.tsx'
import { layoutRelianceBars, type RelianceBarsData, whyNoRelianceBars } from './layout.ts'
import { readRelianceBars, readRelianceRow } from './reading.ts'

/** Returns bars of what each owner holds, most first, with the running sum and the line at one half. */
export function RelianceBars({ data, width }: { data: RelianceBarsData; width: number }): ReactNode {
  const reason = whyNoRelianceBars(data)
  const title = `Owners of ${data.unit}`
  if (reason !== null) return <NotEnough title={title} reason={reason} width={width} />
  const layout = layoutRelianceBars(data, width)
  const marks = layout.rows.map((entry, index) => ({
    id: entry.row.id,
    sentence: readRelianceRow(entry, index, data),
    box: { x: 1, y: entry.row.top, width: width - 2, height: entry.row.height },
  }))
  const { plot } = layout
  return (
    <ChartSurface
      title={title}
      description={readRelianceBars(data)}
      width={width}
      height={layout.height}
      marks={marks}
      legend={<Legend entries={legend} />}
    >
      {layout.ticks.map((tick) => (
        <g key={tick.x}>
          <line className="chart-rule" x1={tick.x} x2={tick.x} y1={plot.top} y2={plot.bottom} />
          <text className="chart-axis" x={tick.x} y={22} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      {layout.rows.map((entry, index) => (
        <MarkGroup key={entry.row.id} id={entry.row.id} sentence={marks[index]?.sentence ?? ''}>
          <rect className="chart-hit" x={0} y={entry.row.top} width={width} height={entry.row.height} />
          <rect {...entry.bar} rx={2} className={entry.inHalf ? 'chart-bar-strong' : 'chart-bar-soft'} />
        </MarkGroup>
      ))}
      <line className="chart-reference" x1={layout.halfX} x2={layout.halfX} y1={plot.top - 6} y2={plot.bottom} />
      <path d={layout.cumulativePath} fill="none" stroke="var(--ink)" strokeWidth={1.5} pointerEvents="none" />
      {layout.rows.map((entry) => (
        <circle
          key={entry.row.id}
          cx={entry.cumulativeX}
          cy={entry.row.markY}
          r={3}
          fill="var(--chart-ground)"
          stroke="var(--ink)"
          strokeWidth={1.5}
          pointerEvents="none"
        />
      ))}
      <g className="chart-halo" pointerEvents="none">
        {layout.rows.map((entry) => (
          <RowName key={entry.row.id} row={entry.row} />
        ))}
      </g>
      {layout.notes.map((note) => (
        <text className="chart-axis" key={note.text} x={4} y={note.y}>
          {note.text}
        </text>
      ))}
    </ChartSurface>
  )
}

const legend = [
  {
    label: 'the owners who together hold half',
    swatch: <rect className="chart-bar-strong" y={1} width={20} height={12} rx={2} />,
  },
  { label: 'the other owners', swatch: <rect className="chart-bar-soft" x={1} y={1} width={18} height={12} rx={2} /> },
  {
    label: 'running sum, from the top',
    swatch: (
      <g stroke="var(--ink)" strokeWidth={1.5}>
        <path d="M0 7h20" />
        <circle cx={10} cy={7} r={3} fill="var(--chart-ground)" />
      </g>
    ),
  },
]
