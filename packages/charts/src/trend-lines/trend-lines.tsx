import type { ReactNode } from 'react'
import { stepInRows } from '../chart-surface/chart-mark.ts'
import { ChartSurface } from '../chart-surface/chart-surface.tsx'
import { MarkGroup } from '../chart-surface/mark-group.tsx'
import { Legend, type LegendEntry } from '../legend/legend.tsx'
import { NotEnough } from '../not-enough/not-enough.tsx'
import {
  type DrawnTrendLine,
  layoutTrendLines,
  type TrendLinesData,
  type TrendLinesLayout,
  whyNoTrendLines,
} from './layout.ts'
import { readTrendLines, readTrendMark } from './reading.ts'

/** Returns shares over periods of time, each line with its band, broken where there is too little to say. */
export function TrendLines({ data, width }: { data: TrendLinesData; width: number }): ReactNode {
  const reason = whyNoTrendLines(data)
  if (reason !== null) return <NotEnough title={data.measure} reason={reason} width={width} />
  const layout = layoutTrendLines(data, width)
  const marks = layout.lines.flatMap((each) =>
    each.marks.map((mark) => ({
      id: mark.id,
      sentence: readTrendMark(mark, data),
      box: { x: mark.x - 8, y: mark.y - 8, width: 16, height: 16 },
    })),
  )
  const sentences = new Map(marks.map((mark) => [mark.id, mark.sentence]))
  const rows = layout.lines.map((each) => each.marks.map((mark) => mark.id)).filter((row) => row.length > 0)
  return (
    <ChartSurface
      title={data.measure}
      description={readTrendLines(data)}
      width={width}
      height={layout.height}
      marks={marks}
      step={(from, direction) => stepInRows(rows, from, direction)}
      legend={<Legend entries={legendOf(data, layout)} />}
    >
      <TrendAxes layout={layout} />
      {layout.lines.map((each) => (
        <path key={each.line.id} d={each.bandPath} fill={each.colour} fillOpacity={0.16} />
      ))}
      {layout.lines.map((each) => (
        <g key={each.line.id}>
          <path d={each.path} fill="none" stroke={each.colour} strokeWidth={2} strokeDasharray={each.dash} />
          {each.marks.map((mark) => (
            <MarkGroup key={mark.id} id={mark.id} sentence={sentences.get(mark.id) ?? ''}>
              <circle className="chart-hit" cx={mark.x} cy={mark.y} r={10} />
              <circle cx={mark.x} cy={mark.y} r={3.5} fill={each.colour} stroke="var(--chart-ground)" />
            </MarkGroup>
          ))}
          {each.label === null ? null : (
            <text className="chart-label" x={each.label.x} y={each.label.y}>
              {each.label.text.cut ? <title>{each.label.text.full}</title> : null}
              {each.label.text.shown}
            </text>
          )}
        </g>
      ))}
    </ChartSurface>
  )
}

function TrendAxes({ layout }: { layout: TrendLinesLayout }): ReactNode {
  const { plot } = layout
  return (
    <>
      {layout.ticks.map((tick) => (
        <g key={tick.y}>
          <line className="chart-rule" x1={plot.left} x2={plot.right} y1={tick.y} y2={tick.y} />
          <text className="chart-axis" x={plot.left - 8} y={tick.y + 4} textAnchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      {layout.periods.map((period) => (
        <text className="chart-axis" key={period.x} x={period.x} y={plot.bottom + 20} textAnchor={period.anchor}>
          {period.label}
        </text>
      ))}
    </>
  )
}

function LineSwatch({ each }: { each: DrawnTrendLine }): ReactNode {
  return <path d="M0 7h20" stroke={each.colour} strokeWidth={2} strokeDasharray={each.dash} />
}

function legendOf(data: TrendLinesData, layout: TrendLinesLayout): LegendEntry[] {
  const entries: LegendEntry[] = (layout.namesBelow ? layout.lines : []).map((each) => ({
    label: each.line.name,
    swatch: <LineSwatch each={each} />,
  }))
  const banded = layout.lines.filter(({ bandPath }) => bandPath !== '')
  if (data.band !== null) {
    // Of several bands each has the colour of its line.
    const fill = (banded.length === 1 ? banded[0]?.colour : undefined) ?? 'var(--ink-soft)'
    entries.push({ label: data.band, swatch: <rect width={20} height={14} fill={fill} fillOpacity={0.25} /> })
  }
  if (layout.folded > 0) entries.push({ label: `${layout.folded} more in the table`, swatch: null })
  return entries
}
