import { symbol } from 'd3-shape'
import type { ReactNode } from 'react'
import { Legend } from '../legend/legend.tsx'
import { countOf } from '../number-words/count-of.ts'
import { groupSymbols } from './group-symbols.ts'
import type { NetworkGraphData, NetworkLayout } from './layout.ts'

/** Returns what the shapes, sizes and lines of a network mean; only what occurs in it. */
export function NetworkLegend({ data, layout }: { data: NetworkGraphData; layout: NetworkLayout }): ReactNode {
  const shown = layout.groups.filter(({ group }) => data.nodes.some((node) => node.group === group.id))
  const entries = shown.map(({ group, symbol: look }) => ({
    label: group.name,
    swatch: <path d={symbol(groupSymbols[look.shape], 90)() ?? ''} transform="translate(10,7)" fill={look.colour} />,
  }))
  if (data.nodes.some((node) => node.articulation))
    entries.push({
      label: 'without it the network falls into more parts',
      swatch: <circle className="chart-holding" cx={10} cy={7} r={5.5} />,
    })
  if (data.ties.some((tie) => tie.bridge))
    entries.push({
      label: 'the only tie between two parts',
      swatch: <path className="chart-bridge" d="M0 7h20" strokeWidth={2} />,
    })
  entries.push({ label: `larger: more ${data.sizeMeasure}`, swatch: <SizeSwatch /> })
  if (layout.hiddenTies > 0)
    entries.push({
      label: `${countOf(layout.hiddenTies, 'weaker ties')} not drawn`,
      swatch: <path className="chart-tie" d="M0 7h20" />,
    })
  return <Legend entries={entries} />
}

function SizeSwatch(): ReactNode {
  return (
    <g fill="var(--ink-soft)">
      <circle cx={4} cy={7} r={2.5} />
      <circle cx={14} cy={7} r={5.5} />
    </g>
  )
}
