import type { ReactNode } from 'react'
import { ChartSurface } from '../chart-surface/chart-surface.tsx'
import { MarkGroup } from '../chart-surface/mark-group.tsx'
import { Legend, type LegendEntry } from '../legend/legend.tsx'
import { RowName } from '../named-rows/row-name.tsx'
import { NotEnough } from '../not-enough/not-enough.tsx'
import { layoutShareDots, type ShareDotRow, type ShareDotsData, type ShareState, whyNoShareDots } from './layout.ts'
import { readShareDots, readSharePart } from './reading.ts'

/** Returns a dot plot of shares, largest first, against targets and the band that chance alone would give. */
export function ShareDots({ data, width }: { data: ShareDotsData; width: number }): ReactNode {
  const reason = whyNoShareDots(data)
  const title = `Shares of ${data.whole}`
  if (reason !== null) return <NotEnough title={title} reason={reason} width={width} />
  const layout = layoutShareDots(data, width)
  const marks = layout.rows.map(({ row, part }) => ({
    id: row.id,
    sentence: readSharePart(part, data),
    box: { x: 1, y: row.top, width: width - 2, height: row.height },
  }))
  return (
    <ChartSurface
      title={title}
      description={readShareDots(data)}
      width={width}
      height={layout.height}
      marks={marks}
      legend={<Legend entries={legendOf(data)} />}
    >
      {layout.ticks.map((tick) => (
        <g key={tick.x}>
          <line className="chart-rule" x1={tick.x} x2={tick.x} y1={layout.plot.top} y2={layout.plot.bottom} />
          <text className="chart-axis" x={tick.x} y={16} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      {layout.rows.map((entry, index) => (
        <MarkGroup key={entry.row.id} id={entry.row.id} sentence={marks[index]?.sentence ?? ''}>
          <rect className="chart-hit" x={0} y={entry.row.top} width={width} height={entry.row.height} />
          <RowName row={entry.row} />
          <ShareDot entry={entry} left={layout.plot.left} />
        </MarkGroup>
      ))}
      {layout.folded > 0 ? (
        <text className="chart-axis" x={4} y={layout.foldedY}>
          {`${layout.folded} more in the table`}
        </text>
      ) : null}
    </ChartSurface>
  )
}

function ShareDot({ entry, left }: { entry: ShareDotRow; left: number }): ReactNode {
  const y = entry.row.markY
  return (
    <>
      {entry.chance === null ? null : (
        <rect x={entry.chance.x} width={entry.chance.width} y={y - 7} height={14} rx={2} className="chart-band" />
      )}
      {entry.dotX === null ? null : (
        <line x1={left} x2={entry.dotX} y1={y} y2={y} stroke="var(--accent)" strokeWidth={2} />
      )}
      {entry.targetX === null ? null : (
        <line x1={entry.targetX} x2={entry.targetX} y1={y - 9} y2={y + 9} stroke="var(--ink)" strokeWidth={2.5} />
      )}
      <StateGlyph state={entry.part.state} x={entry.dotX ?? left} y={y} />
      {entry.stateWord === null ? null : (
        <text className="chart-axis chart-halo" x={left + 12} y={y + 4}>
          {entry.stateWord}
        </text>
      )}
    </>
  )
}

function StateGlyph({ state, x, y }: { state: ShareState; x: number; y: number }): ReactNode {
  switch (state) {
    case 'measured':
      return <circle cx={x} cy={y} r={5.5} fill="var(--accent)" />
    case 'silent':
      return <circle cx={x} cy={y} r={4.5} fill="var(--chart-ground)" stroke="var(--accent)" strokeWidth={2} />
    case 'absent':
      return <path d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} stroke="var(--ink-soft)" strokeWidth={2} fill="none" />
    case 'not-invited':
      return <path d={`M${x - 4} ${y}h8`} stroke="var(--ink-soft)" strokeWidth={2} fill="none" />
    case 'not-measured':
      return (
        <rect x={x - 4} y={y - 4} width={8} height={8} stroke="var(--ink-soft)" strokeDasharray="2 2" fill="none" />
      )
    default:
      return state satisfies never
  }
}

function legendOf(data: ShareDotsData): LegendEntry[] {
  const { parts } = data
  const entries: LegendEntry[] = [{ label: 'share', swatch: <StateGlyph state="measured" x={10} y={7} /> }]
  if (parts.some((part) => part.target !== null))
    entries.push({
      label: data.targetKind ?? 'target',
      swatch: <line x1={10} x2={10} y1={0} y2={14} stroke="var(--ink)" strokeWidth={2.5} />,
    })
  if (parts.some((part) => part.chance !== null))
    entries.push({
      label: 'what chance alone would give',
      swatch: <rect width={20} height={14} rx={2} className="chart-band" />,
    })
  return entries
}
