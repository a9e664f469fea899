import { scaleSqrt } from 'd3-scale'
import { symbol } from 'd3-shape'
import type { Direction } from '../chart-surface/chart-mark.ts'
import { byText } from '../number-words/by-text.ts'
import { groupSymbol, type GroupSymbol, groupSymbols, ungroupedSymbol } from './group-symbols.ts'
import { neighbourMoves } from './neighbour-moves.ts'
import { placeLabels, type PlacedLabel } from './place-labels.ts'
import { placeNodes } from './place-nodes.ts'
import { strongestTies } from './strongest-ties.ts'

export interface NetworkNode {
  id: string
  name: string
  kind: 'person' | 'organization' | 'group'
  /** The `NetworkGroup` that it belongs to, null when it belongs to none. */
  group: string | null
  /** What the area of its mark stands for, 0 or more. */
  size: number
  degree: number
  betweenness: number | null
  /** True when the network falls into more parts without it. */
  articulation: boolean
}

export interface NetworkTie {
  source: string
  target: string
  /** How strong the tie is, above 0: 3 meetings together is 3. */
  weight: number
  /** True when the network falls into more parts without this tie. */
  bridge: boolean
}

export interface NetworkGroup {
  id: string
  name: string
}

export interface NetworkGraphData {
  nodes: NetworkNode[]
  ties: NetworkTie[]
  groups: NetworkGroup[]
  /** What `size` measures: "betweenness", "meetings attended". */
  sizeMeasure: string
  /** What a tie stands for, in the plural: "meetings together". */
  tieMeasure: string
  /** What the nodes are called, in the plural: "people"; "parties" where nothing is said. */
  parties?: string
  notEnough?: string | null
}

/** How far a shape reaches beyond the circle of the same area: the corner of a triangle, or the ring around a node. */
const reach = 1.35

const tiesDrawn = 1000

export interface PlacedNode {
  node: NetworkNode
  x: number
  y: number
  radius: number
  /** The path of its shape, around its own middle. */
  path: string
  symbol: GroupSymbol
  label: PlacedLabel | null
  /** The names of those it is tied to, strongest tie first. */
  neighbours: { id: string; name: string }[]
}

export interface PlacedTie {
  tie: NetworkTie
  x1: number
  y1: number
  x2: number
  y2: number
  strokeWidth: number
}

export interface NetworkLayout {
  width: number
  height: number
  /** Largest first: the order in which labels are given out and page keys go. */
  nodes: PlacedNode[]
  ties: PlacedTie[]
  /** How many weaker ties are not drawn, because lines beyond that only darken the picture and slow the page. */
  hiddenTies: number
  moves: Map<string, Record<Direction, string | null>>
  groups: { group: NetworkGroup; symbol: GroupSymbol }[]
}

/** Returns why no network can be drawn, null when one can. */
export function whyNoNetworkGraph(data: NetworkGraphData): string | null {
  if (data.notEnough) return data.notEnough
  return data.nodes.length === 0 ? 'Nobody is in this span of time.' : null
}

/** Returns the ties between two different nodes of the network, in an order that the input's does not change. */
export function tiesWithin(data: NetworkGraphData): NetworkTie[] {
  const ids = new Set(data.nodes.map((node) => node.id))
  return data.ties
    .filter((tie) => tie.source !== tie.target && ids.has(tie.source) && ids.has(tie.target))
    .map((tie) => (tie.source < tie.target ? tie : { ...tie, source: tie.target, target: tie.source }))
    .toSorted((a, b) => byText(a.source, b.source) || byText(a.target, b.target) || b.weight - a.weight)
}

function heightFor(width: number): number {
  return width < 480 ? 400 : Math.min(560, Math.max(360, Math.round(width * 0.58)))
}

/** Returns the nodes, those without which the network falls apart first, then by size. */
export function sortNetworkNodes(nodes: readonly NetworkNode[]): NetworkNode[] {
  return nodes.toSorted(
    (a, b) =>
      Number(b.articulation) - Number(a.articulation) ||
      b.size - a.size ||
      byText(a.name, b.name) ||
      byText(a.id, b.id),
  )
}

/**
 * Returns the geometry of the network for a width in pixels: the same for the same seed, whatever the order of the
 * input. Nodes lie inside the frame; labels overlap neither each other nor a node, so small nodes may have none.
 */
export function layoutNetworkGraph(data: NetworkGraphData, width: number, seed = 1): NetworkLayout {
  const height = heightFor(width)
  const nodes = sortNetworkNodes(data.nodes)
  const allTies = tiesWithin(data)
  const ties = strongestTies(allTies, tiesDrawn)
  const largest = Math.max(6, Math.min(18, Math.sqrt((width * height) / Math.max(1, nodes.length)) / 5))
  const most = Math.max(...nodes.map((node) => node.size), Number.MIN_VALUE)
  const radiusOf = scaleSqrt([0, most], [Math.min(5, largest * 0.6), largest])
  const points = placeNodes(
    nodes.map((node) => ({ id: node.id, radius: radiusOf(node.size) })),
    ties,
    { width, height, seed },
  )
  const groups = data.groups.toSorted((a, b) => byText(a.id, b.id))
  const circles = nodes.flatMap((node) => {
    const point = points.get(node.id)
    return point === undefined ? [] : [{ node, ...point, radius: radiusOf(node.size) }]
  })
  const lines = placeTies(ties, points)
  const labels = placeLabels(
    circles.map(({ node, x, y, radius }) => ({ id: node.id, name: node.name, x, y, radius: radius * reach })),
    lines,
    { width, height },
  )
  const tiedTo = neighbourLists(allTies)
  const names = new Map(nodes.map((node) => [node.id, node.name]))
  const placed = circles.map(({ node, x, y, radius }) => {
    const place = groups.findIndex((group) => group.id === node.group)
    const look = place === -1 ? ungroupedSymbol(groups.length > 0) : groupSymbol(place)
    const path = symbol(groupSymbols[look.shape], radius * radius * Math.PI)() ?? ''
    const neighbours = [...(tiedTo.get(node.id) ?? [])].map((id) => ({ id, name: names.get(id) ?? id }))
    return { node, x, y, radius, path, symbol: look, label: labels.get(node.id) ?? null, neighbours }
  })
  return {
    width,
    height,
    nodes: placed,
    ties: lines,
    moves: neighbourMoves(
      placed.map(({ node, x, y, neighbours }) => ({ id: node.id, x, y, tied: neighbours.map((each) => each.id) })),
    ),
    hiddenTies: allTies.length - ties.length,
    groups: groups.map((group, index) => ({ group, symbol: groupSymbol(index) })),
  }
}

/** The ids that each node is tied to, strongest tie first. */
function neighbourLists(ties: readonly NetworkTie[]): Map<string, Set<string>> {
  const lists = new Map<string, Set<string>>()
  const add = (from: string, to: string): void => {
    const list = lists.get(from) ?? new Set<string>()
    lists.set(from, list.add(to))
  }
  for (const { source, target } of ties.toSorted((a, b) => b.weight - a.weight)) {
    add(source, target)
    add(target, source)
  }
  return lists
}

function placeTies(ties: readonly NetworkTie[], points: ReadonlyMap<string, { x: number; y: number }>): PlacedTie[] {
  const most = Math.max(...ties.map((tie) => tie.weight), Number.MIN_VALUE)
  const strokeOf = scaleSqrt([0, most], [0.5, Math.max(1, Math.min(4, 24 / Math.sqrt(ties.length)))])
  return ties.flatMap((tie) => {
    const from = points.get(tie.source)
    const to = points.get(tie.target)
    if (from === undefined || to === undefined) return []
    return [{ tie, x1: from.x, y1: from.y, x2: to.x, y2: to.y, strokeWidth: strokeOf(tie.weight) }]
  })
}
