import { countOf } from '../number-words/count-of.ts'
import { isolateName } from '../number-words/isolate-name.ts'
import { leadersWords } from '../number-words/leaders-words.ts'
import { nameList } from '../number-words/name-list.ts'
import { numberWords } from '../number-words/number-words.ts'
import { shareWords } from '../number-words/share-words.ts'
import { type NetworkGraphData, type PlacedNode, sortNetworkNodes, tiesWithin, whyNoNetworkGraph } from './layout.ts'
import { nothingToRead } from '../not-enough/nothing-to-show.ts'

/** Returns one node in words: its group, its ties, its measures, whether the network hangs on it, and to whom it is tied. */
export function readNetworkNode(placed: PlacedNode, data: NetworkGraphData): string {
  const { node, neighbours } = placed
  const group = data.groups.find((candidate) => candidate.id === node.group)
  const of = group === undefined ? '' : ` (${isolateName(group.name)})`
  const measures = node.betweenness === null ? '' : `, betweenness ${numberWords(node.betweenness)}`
  const hangs = node.articulation ? ' Without it the network falls into more parts.' : ''
  const tied =
    neighbours.length === 0
      ? ''
      : ` Tied to ${nameList(
          neighbours.map((each) => each.name),
          4,
        )}.`
  return `${isolateName(node.name)}${of}: ${countOf(node.degree, 'ties')}${measures}.${hangs}${tied}`
}

/** Returns the network in one sentence, with its n; the reason where there is too little to say. */
export function readNetworkGraph(data: NetworkGraphData): string {
  const reason = whyNoNetworkGraph(data)
  if (reason !== null) return nothingToRead(reason)
  const ties = tiesWithin(data)
  const n = data.nodes.length
  const possible = (n * (n - 1)) / 2
  const density = possible === 0 ? '' : `, ${shareWords(ties.length / possible)} of all possible`
  const hasSizes = new Set(data.nodes.map((node) => node.size)).size > 1
  const leaders = leadersWords(sortNetworkNodes(data.nodes), (node) => node.size, ['has', 'share'])
  const most = hasSizes ? `; ${leaders} the most ${data.sizeMeasure}` : ''
  const alone = n - new Set(ties.flatMap((tie) => [tie.source, tie.target])).size
  const clauses = `${most}${holdingClause(data)}${n > 1 && alone > 0 ? `; ${alone} ${alone === 1 ? 'has' : 'have'} no tie` : ''}`
  return `${countOf(n, data.parties ?? 'parties')} with ${countOf(ties.length, 'ties')} (${data.tieMeasure})${density}${clauses}.`
}

function holdingClause(data: NetworkGraphData): string {
  const holding = sortNetworkNodes(data.nodes).filter((node) => node.articulation)
  if (holding.length === 0) return ''
  const names = nameList(holding.map((node) => node.name))
  return holding.length === 1
    ? `; it would fall into more parts without ${names}`
    : `; it would fall into more parts if any one of these left: ${names}`
}
