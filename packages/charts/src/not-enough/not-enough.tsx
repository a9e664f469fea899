import type { ReactNode } from 'react'
import { ChartSurface } from '../chart-surface/chart-surface.tsx'
import { layoutNotEnough } from './layout.ts'
import { nothingToRead, nothingToShow } from './nothing-to-show.ts'

/** Returns the answer "not enough data", or "withheld", with its reason, in the place of a figure. */
export function NotEnough({ title, reason, width }: { title: string; reason: string; width: number }): ReactNode {
  const { heading, sentence } = nothingToShow(reason)
  const { height, lines } = layoutNotEnough(sentence, width)
  return (
    <ChartSurface title={title} description={nothingToRead(reason)} width={width} height={height} marks={[]}>
      <rect className="chart-empty" x={0.5} y={0.5} width={width - 1} height={height - 1} rx={8} />
      <text className="chart-label chart-strong" x={16} y={32}>
        {heading}
      </text>
      {lines.map((line) => (
        <text className="chart-label" key={line.y} x={line.x} y={line.y}>
          {line.text}
        </text>
      ))}
    </ChartSurface>
  )
}
