import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { betweenness } from '@evenkeel/analysis/graph/betweenness.ts'
import { centralization, degreeCentralization } from '@evenkeel/analysis/graph/centralization.ts'
import { closeness, harmonic } from '@evenkeel/analysis/graph/closeness.ts'
import { communities } from '@evenkeel/analysis/graph/communities.ts'
import { fragmentation } from '@evenkeel/analysis/graph/fragmentation.ts'
import { buildGraph, type Graph } from '@evenkeel/analysis/graph/graph.ts'
import { graphMeasures } from '@evenkeel/analysis/graph/graph-measures.ts'
import { hopThrough } from '@evenkeel/analysis/graph/hop-through.ts'
import { assortativity, mixing, mixingMatrix } from '@evenkeel/analysis/graph/mixing.ts'
import { density, reciprocity } from '@evenkeel/analysis/graph/reciprocity.ts'
import { herfindahl } from '@evenkeel/analysis/measures/concentration.ts'
import { correctedGini } from '@evenkeel/analysis/measures/gini.ts'
import { theil } from '@evenkeel/analysis/measures/theil.ts'
import { randomBelow, seededRandom, type SeededRandom } from '@evenkeel/analysis/seeded-random.ts'

/** Agreement wanted of every value, relative above 1. */
const TOLERANCE = 1e-9
/** Communities are a search: this much less modularity than igraph's best of five is still as good. */
const MODULARITY_SHORT = 0.002
const GRAPHS = 500
const SHARES = 500
const SEED = 20260401

interface Case {
  readonly nodes: readonly string[]
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[]
  readonly directed: boolean
}

/** Graphs of 1 to 200 nodes, from bare to nearly full, often in pieces, a third directed, with strengths whole or not. */
function drawCase(random: SeededRandom): Case {
  const n = 1 + Math.floor(200 * random() ** 2)
  const directed = random() < 1 / 3
  // Beyond forty nodes a nearly full graph takes the oracles minutes and shows nothing new.
  const density = random() ** 3 * Math.min(1, 40 / n)
  const pieces = 1 + randomBelow(random, 3)
  const isWhole = random() < 0.5
  const edges: { source: string; target: string; weight: number }[] = []
  for (let from = 0; from < n; from++) {
    for (let to = directed ? 0 : from + 1; to < n; to++) {
      if (from === to || from % pieces !== to % pieces || random() > density) continue
      const weight = isWhole ? 1 + randomBelow(random, 6) : 0.1 + random() * 5
      edges.push({ source: String(from), target: String(to), weight })
    }
  }
  return { nodes: Array.from({ length: n }, (_, node) => String(node)), edges, directed }
}

/** Amounts of 1 to 60 holders, some with nothing. */
function drawShares(random: SeededRandom): readonly number[] {
  const isEven = random() < 0.1
  return Array.from({ length: 1 + randomBelow(random, 60) }, () =>
    isEven ? 3 : random() < 0.2 ? 0 : Math.ceil(1000 * random() ** 4),
  )
}

/** What is asked in another way than the command line asks it, or is one figure for the whole graph. */
const others: Readonly<Record<string, (graph: Graph) => ArrayLike<number>>> = {
  'betweenness in hops': (graph) => betweenness(graph, false),
  'closeness in hops': (graph) => closeness(graph, false),
  'harmonic in hops': (graph) => harmonic(graph, false),
  'ways in two ranges': (graph) => {
    const middle = graph.n >> 1
    const [first, second] = [hopThrough(graph, 0, middle), hopThrough(graph, middle)]
    return first.map((score, node) => (score + (second[node] ?? 0)) / (graph.directed ? 1 : 2))
  },
  'eigenvector, largest 1': (graph) => graphMeasures.eigenvector(graph, { weighted: true, normalized: true }),
  reciprocity: (graph) => [reciprocity(graph)],
  density: (graph) => [density(graph)],
  'assortativity by label': (graph) => [assortativity(mixingMatrix(graph, graph.ids.map(labelOf)))],
  'E–I index': (graph) => [mixing(graph, graph.ids.map(labelOf)).index ?? Number.NaN],
  fragmentation: (graph) => [fragmentation(graph)],
  'centralization by degree': (graph) => [graph.n < 3 ? Number.NaN : degreeCentralization(graph)],
  'centralization by betweenness': (graph) => [centralization(graph).betweenness ?? Number.NaN],
}

const labelOf = (id: string): string => `g${Number(id) % 4}`

const ofShares: Readonly<Record<string, (amounts: readonly number[]) => number>> = {
  'Gini, corrected': (amounts) => correctedGini(amounts),
  'Theil T': (amounts) =>
    theil(
      amounts,
      amounts.map((_, place) => `g${place % 3}`),
    ).total,
  'Theil T between': (amounts) =>
    theil(
      amounts,
      amounts.map((_, place) => `g${place % 3}`),
    ).between,
  HHI: (amounts) => herfindahl(amounts),
}

function difference(ours: number, theirs: number | null): number {
  if (Number.isNaN(ours) || theirs === null) return Number.isNaN(ours) && theirs === null ? 0 : Infinity
  return Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs))
}

function measureHere(name: string, graph: Graph): ArrayLike<number> {
  const other = others[name]
  if (other !== undefined) return other(graph)
  return graphMeasures[name as keyof typeof graphMeasures](graph, { weighted: true, normalized: false })
}

const random = seededRandom(SEED)
const cases = Array.from({ length: GRAPHS }, () => drawCase(random))
const shares = Array.from({ length: SHARES }, () => drawShares(random))
const oracle = spawnSync('python3', [fileURLToPath(new URL('verify-graphs.py', import.meta.url))], {
  input: JSON.stringify({ graphs: cases, shares }),
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
  env: { ...process.env, PATH: `/usr/bin:${process.env['PATH'] ?? ''}` },
})
if (oracle.status !== 0) {
  process.stderr.write(
    `igraph and networkx could not be asked; on Debian: apt-get install python3-igraph python3-networkx\n${oracle.stderr}\n`,
  )
  process.exit(1)
}
const answers: {
  readonly graphs: readonly Readonly<Record<string, readonly (number | null)[] | number>>[]
  readonly shares: readonly Readonly<Record<string, number | null>>[]
} = JSON.parse(oracle.stdout)
const tally = new Map<string, { runs: number; off: number; worst: number }>()
cases.forEach((drawn, index) => {
  const graph = buildGraph(drawn)
  for (const [name, theirs] of Object.entries(answers.graphs[index] ?? {})) {
    const row = tally.get(name) ?? { runs: 0, off: 0, worst: 0 }
    const far =
      typeof theirs === 'number'
        ? Math.max(0, theirs - communities(graph).modularity)
        : Array.from(measureHere(name, graph))
            .map((ours, node) => difference(ours, theirs[node] ?? null))
            .reduce((most, one) => Math.max(most, one), 0)
    row.runs++
    row.worst = Math.max(row.worst, far)
    if (far > (typeof theirs === 'number' ? MODULARITY_SHORT : TOLERANCE)) row.off++
    tally.set(name, row)
  }
})
shares.forEach((amounts, index) => {
  for (const [name, theirs] of Object.entries(answers.shares[index] ?? {})) {
    const row = tally.get(name) ?? { runs: 0, off: 0, worst: 0 }
    const far = difference(ofShares[name]?.(amounts) ?? Infinity, theirs)
    tally.set(name, { runs: row.runs + 1, off: row.off + (far > TOLERANCE ? 1 : 0), worst: Math.max(row.worst, far) })
  }
})
for (const [name, { runs, off, worst }] of tally) {
  process.stdout.write(`${name.padEnd(30)} ${runs} cases, ${off} off, worst ${worst.toExponential(1)}\n`)
}
process.exitCode = tally.size > 10 && [...tally.values()].every((row) => row.off === 0) ? 0 : 1
