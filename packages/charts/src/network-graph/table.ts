import type { FigureTable } from '../figure-frame/figure-table.ts'
import { type NetworkGraphData, sortNetworkNodes } from './layout.ts'

/** Returns the network's nodes with their numbers, in the order of importance that the figure has. */
export function networkGraphTable(data: NetworkGraphData): FigureTable {
  const groups = new Map(data.groups.map((group) => [group.id, group.name]))
  return {
    caption: `Parties in the network of ${data.tieMeasure}`,
    columns: [
      { label: 'Name', kind: 'text' },
      { label: 'Belongs to', kind: 'text' },
      { label: 'Ties', kind: 'number' },
      { label: 'Betweenness', kind: 'number' },
      { label: 'Network falls apart without it', kind: 'text' },
    ],
    rows: sortNetworkNodes(data.nodes).map((node) => [
      node.name,
      node.group === null ? '–' : (groups.get(node.group) ?? '–'),
      node.degree,
      node.betweenness,
      node.articulation ? 'yes' : 'no',
    ]),
  }
}
