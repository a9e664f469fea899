import { measureAssignmentNetwork, measureCoAttendanceNetwork } from '@evenkeel/analysis/measures/networks.ts'
import { partyDirectory } from '@evenkeel/analysis/party-directory.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { NetworkGraphData } from '@evenkeel/charts/network-graph/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { bridgeTies } from './bridge-ties.ts'
import type { Figure, Lens } from '../participation/talk-data.ts'

export type TieKind = 'meetings' | 'items'

/** Returns who is tied to whom by shared meetings or shared items, with the strength of a tie as the number shared. */
export function networkData(facts: Facts, window: Window, lens: Lens, kind: TieKind): Figure<NetworkGraphData> {
  const measure = kind === 'meetings' ? measureCoAttendanceNetwork : measureAssignmentNetwork
  const result = measure(facts, window, lens)
  const directory = partyDirectory(facts)
  const measures = {
    sizeMeasure: 'betweenness',
    tieMeasure: kind === 'meetings' ? 'meetings together' : 'items together',
  }
  if (result.status === 'not-enough-data') {
    return {
      data: { nodes: [], ties: [], groups: [], ...measures, notEnough: result.reason },
      basis: { n: `${result.n} ${result.of}`, method: 'A tie is a shared occasion.', uncertainty: null },
    }
  }
  const { nodes, edges, occasions } = result.detail
  const bridges = bridgeTies(edges)
  const groups = [...new Set(nodes.flatMap(({ organization }) => organization ?? []))]
  return {
    data: {
      nodes: nodes.map((node) => ({
        id: node.id,
        name: node.label,
        kind: node.kind ?? 'person',
        group: lens === 'person' ? node.organization : null,
        size: node.betweenness,
        degree: node.degree,
        betweenness: node.betweenness,
        articulation: node.isCutPoint,
      })),
      ties: edges.map(({ source, target, shared }, index) => ({
        source,
        target,
        weight: shared,
        bridge: bridges.has(index),
      })),
      groups: lens === 'person' ? groups.map((id) => ({ id, name: directory.nameOf(id) })) : [],
      ...measures,
    },
    basis: {
      n: `${occasions} ${kind === 'meetings' ? 'meetings with two or more' : 'items that name two or more'}, ${nodes.length} ${lens === 'person' ? 'people' : 'organizations'}, ${edges.length} ties`,
      method:
        kind === 'meetings'
          ? 'A tie is a meeting at which both were; it says nothing about friendship or agreement.'
          : 'A tie is an item on which both are named, in any role; dropped items do not count.',
      uncertainty:
        'Not estimated. Which node lies between others is the figure most sensitive to missing notes: read it roughly, never as a ranking.',
    },
  }
}
