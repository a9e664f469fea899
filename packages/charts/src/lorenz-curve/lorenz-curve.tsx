import type { ReactNode } from 'react'
import { ChartSurface } from '../chart-surface/chart-surface.tsx'
import { MarkGroup } from '../chart-surface/mark-group.tsx'
import { Legend } from '../legend/legend.tsx'
import { NotEnough } from '../not-enough/not-enough.tsx'
import { layoutLorenzCurve, type LorenzCurveData, type LorenzCurveLayout, whyNoLorenzCurve } from './layout.ts'
import { readLorenzCurve, readLorenzStep } from './reading.ts'

/** Returns the Lorenz curve of who holds how much, against the line of equal shares. */
export function LorenzCurve({ data, width }: { data: LorenzCurveData; width: number }): ReactNode {
  const reason = whyNoLorenzCurve(data)
  const title = `How ${data.unit} are shared among ${data.parties}`
  if (reason !== null) return <NotEnough title={title} reason={reason} width={width} />
  const layout = layoutLorenzCurve(data, width)
  const marks = layout.steps.map((step) => ({
    id: step.holder.id,
    sentence: readLorenzStep(step, data),
    box: { x: step.x - 8, y: step.y - 8, width: 16, height: 16 },
  }))
  return (
    <ChartSurface
      title={title}
      description={readLorenzCurve(data)}
      width={width}
      height={layout.height}
      marks={marks}
      legend={<Legend entries={layout.gini === null ? legend : [...legend, chanceEntry]} />}
    >
      <LorenzAxes layout={layout} />
      <path d={layout.gapPath} fill="var(--accent-soft)" />
      <line
        className="chart-reference"
        x1={layout.plot.left}
        y1={layout.plot.bottom}
        x2={layout.plot.right}
        y2={layout.plot.top}
      />
      {layout.hoover === null ? null : (
        <line
          x1={layout.hoover.x}
          x2={layout.hoover.x}
          y1={layout.hoover.y1}
          y2={layout.hoover.y2}
          className="chart-hoover"
        />
      )}
      <path d={layout.curvePath} fill="none" stroke="var(--accent)" strokeWidth={2} />
      {layout.steps.map((step, index) => (
        <MarkGroup key={step.holder.id} id={step.holder.id} sentence={marks[index]?.sentence ?? ''}>
          <circle className="chart-hit" cx={step.x} cy={step.y} r={10} />
          <circle cx={step.x} cy={step.y} r={layout.steps.length > 40 ? 1.5 : 3.5} fill="var(--accent)" />
        </MarkGroup>
      ))}
      <GiniLine layout={layout} />
      {layout.labels.map((label) => (
        <text className="chart-label" key={label.id} x={label.x} y={label.y}>
          {label.text.cut ? <title>{label.text.full}</title> : null}
          {label.text.shown}
        </text>
      ))}
    </ChartSurface>
  )
}

function GiniLine({ layout: { gini } }: { layout: LorenzCurveLayout }): ReactNode {
  if (gini === null) return null
  const { y, x1, x2, chance, dotX } = gini
  return (
    <>
      <rect className="chart-band" x={chance.x} y={y - 7} width={chance.width} height={14} rx={2} />
      <line className="chart-rule" x1={x1} x2={x2} y1={y} y2={y} />
      <circle cx={dotX} cy={y} r={5.5} fill="var(--accent)" />
      <text className="chart-axis" x={x1 - 8} y={y + 4} textAnchor="end">
        Gini
      </text>
      <text className="chart-axis" x={x1} y={y + 24}>
        0, all equal
      </text>
      <text className="chart-axis" x={x2} y={y + 24} textAnchor="end">
        1, one has all
      </text>
    </>
  )
}

function LorenzAxes({ layout }: { layout: LorenzCurveLayout }): ReactNode {
  const { plot } = layout
  return (
    <>
      {layout.ticks.map((tick) => (
        <g key={tick.label}>
          <line className="chart-rule" x1={plot.left} x2={plot.right} y1={tick.y} y2={tick.y} />
          <text className="chart-axis" x={plot.left - 8} y={tick.y + 4} textAnchor="end">
            {tick.label}
          </text>
          <text className="chart-axis" x={tick.x} y={plot.bottom + 18} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      <text className="chart-axis" x={(plot.left + plot.right) / 2} y={plot.bottom + 38} textAnchor="middle">
        {layout.axis.x}
      </text>
      <text className="chart-axis chart-halo" x={plot.left + 8} y={plot.top + 14}>
        {layout.axis.y}
      </text>
    </>
  )
}

const legend = [
  {
    label: 'as it is, one point each',
    swatch: <path d="M0 12L12 9L20 1" fill="none" stroke="var(--accent)" strokeWidth={2} />,
  },
  { label: 'if all were equal', swatch: <path className="chart-reference" d="M0 13L20 1" /> },
  { label: 'what would have to move to even out', swatch: <path className="chart-hoover" d="M10 0v14" /> },
]

const chanceEntry = {
  label: 'Gini that chance alone would give',
  swatch: <rect width={20} height={14} rx={2} className="chart-band" />,
}
