import { type ReactNode, useMemo } from 'react'
import { ChartSurface } from '../chart-surface/chart-surface.tsx'
import { MarkGroup } from '../chart-surface/mark-group.tsx'
import { NotEnough } from '../not-enough/not-enough.tsx'
import {
  layoutNetworkGraph,
  type NetworkGraphData,
  type PlacedNode,
  type PlacedTie,
  whyNoNetworkGraph,
} from './layout.ts'
import { NetworkLegend } from './network-legend.tsx'
import { readNetworkGraph, readNetworkNode } from './reading.ts'

export interface NetworkGraphProps {
  data: NetworkGraphData
  width: number
  /** Another seed gives another, equally good picture. */
  seed?: number
  /** The node whose ties stand out; the one pointed at when null. */
  selected?: string | null
  /** Enter or a click on a node; null on Escape. */
  onSelect?: (id: string | null) => void
}

/** Returns a network of who is tied to whom, in a layout that is the same at every visit. */
export function NetworkGraph({ data, width, seed = 1, selected = null, onSelect }: NetworkGraphProps): ReactNode {
  const reason = whyNoNetworkGraph(data)
  const layout = useMemo(() => layoutNetworkGraph(data, width, seed), [data, width, seed])
  const title = `Network of ${data.tieMeasure}`
  if (reason !== null) return <NotEnough title={title} reason={reason} width={width} />
  const marks = layout.nodes.map((placed) => ({
    id: placed.node.id,
    sentence: readNetworkNode(placed, data),
    box: ringAround(placed),
  }))
  const neighbours = new Map(
    layout.nodes.map(({ node, neighbours }) => [node.id, new Set(neighbours.map((each) => each.id))]),
  )
  return (
    <ChartSurface
      title={title}
      description={readNetworkGraph(data)}
      width={width}
      height={layout.height}
      marks={marks}
      step={(from, direction) => layout.moves.get(from)?.[direction] ?? null}
      onOpen={onSelect}
      onLeave={onSelect === undefined ? undefined : () => onSelect(null)}
      legend={<NetworkLegend data={data} layout={layout} />}
    >
      {(present) => {
        const centre = selected ?? present
        const near = centre === null ? null : neighbours.get(centre)
        const isDim = (id: string): boolean => near !== null && near !== undefined && id !== centre && !near.has(id)
        return (
          <>
            {layout.ties.map((placed) => (
              <Tie
                key={`${placed.tie.source} ${placed.tie.target}`}
                placed={placed}
                dim={centre !== null && placed.tie.source !== centre && placed.tie.target !== centre}
              />
            ))}
            {layout.nodes.map((placed, index) => (
              <MarkGroup key={placed.node.id} id={placed.node.id} sentence={marks[index]?.sentence ?? ''}>
                <Node placed={placed} dim={isDim(placed.node.id)} selected={placed.node.id === selected} />
              </MarkGroup>
            ))}
          </>
        )
      }}
    </ChartSurface>
  )
}

function ringAround({ x, y, radius }: PlacedNode): { x: number; y: number; width: number; height: number } {
  const out = radius + 6
  return { x: x - out, y: y - out, width: out * 2, height: out * 2 }
}

function Tie({ placed, dim }: { placed: PlacedTie; dim: boolean }): ReactNode {
  const { x1, y1, x2, y2, strokeWidth, tie } = placed
  return (
    <line
      className={`${tie.bridge ? 'chart-bridge' : 'chart-tie'}${dim ? ' chart-dim' : ''}`}
      x1={x1}
      y1={y1}
      x2={x2}
      y2={y2}
      strokeWidth={strokeWidth}
    />
  )
}

function Node({ placed, dim, selected }: { placed: PlacedNode; dim: boolean; selected: boolean }): ReactNode {
  const { node, x, y, radius, path, symbol, label } = placed
  return (
    <g className={dim ? 'chart-dim' : undefined}>
      <g transform={`translate(${x},${y})`}>
        <title>{node.name}</title>
        <circle className="chart-hit" r={radius + 4} />
        {node.articulation ? <circle className="chart-holding" r={radius + 3.5} /> : null}
        <path d={path} fill={symbol.colour} stroke="var(--chart-ground)" strokeWidth={1} />
        {selected ? <circle className="chart-present" r={radius + 7} /> : null}
      </g>
      {label?.lines.map(({ text, x, y }) => (
        <text key={y} className="chart-axis chart-name chart-halo" x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  )
}
