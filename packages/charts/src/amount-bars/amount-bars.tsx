import type { ReactNode } from 'react'
import { ChartSurface } from '../chart-surface/chart-surface.tsx'
import { MarkGroup } from '../chart-surface/mark-group.tsx'
import { Legend } from '../legend/legend.tsx'
import { RowName } from '../named-rows/row-name.tsx'
import { NotEnough } from '../not-enough/not-enough.tsx'
import { type AmountBarsData, type DrawnAmountBar, layoutAmountBars, whyNoAmountBars } from './layout.ts'
import { readAmountBar, readAmountBars } from './reading.ts'

/** Returns bars of amounts or shares in the order given, each with the interval in which it may lie. */
export function AmountBars({ data, width }: { data: AmountBarsData; width: number }): ReactNode {
  const reason = whyNoAmountBars(data)
  if (reason !== null) return <NotEnough title={data.title} reason={reason} width={width} />
  const layout = layoutAmountBars(data, width)
  const marks = layout.rows.map(({ row, bar }) => ({
    id: row.id,
    sentence: readAmountBar(bar, data),
    box: { x: 1, y: row.top, width: width - 2, height: row.height },
  }))
  const { plot } = layout
  return (
    <ChartSurface
      title={data.title}
      description={readAmountBars(data)}
      width={width}
      height={layout.height}
      marks={marks}
      legend={
        data.interval === null ? undefined : <Legend entries={[{ label: data.interval, swatch: whiskerSwatch }]} />
      }
    >
      {layout.ticks.map((tick) => (
        <g key={tick.x}>
          <line className="chart-rule" x1={tick.x} x2={tick.x} y1={plot.top} y2={plot.bottom} />
          <text className="chart-axis" x={tick.x} y={18} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      {layout.rows.map((entry, index) => (
        <MarkGroup key={entry.row.id} id={entry.row.id} sentence={marks[index]?.sentence ?? ''}>
          <rect className="chart-hit" x={0} y={entry.row.top} width={width} height={entry.row.height} />
          <AmountBarMark entry={entry} />
          <RowName row={entry.row} />
        </MarkGroup>
      ))}
      {layout.notes.map((note) => (
        <text className="chart-axis" key={note.text} x={4} y={note.y}>
          {note.text}
        </text>
      ))}
    </ChartSurface>
  )
}

function AmountBarMark({ entry: { box, whisker, row } }: { entry: DrawnAmountBar }): ReactNode {
  return (
    <>
      {box === null ? null : <rect {...box} rx={2} className="chart-bar-soft" />}
      {whisker === null ? null : (
        <path
          d={`M${whisker.x1} ${row.markY}H${whisker.x2}M${whisker.x1} ${row.markY - 5}v10M${whisker.x2} ${row.markY - 5}v10`}
          stroke="var(--ink)"
          strokeWidth={1.5}
          fill="none"
        />
      )}
    </>
  )
}

const whiskerSwatch = <path d="M1 7h18M1 2v10M19 2v10" stroke="var(--ink)" strokeWidth={1.5} fill="none" />
