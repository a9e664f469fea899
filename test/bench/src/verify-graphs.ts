import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { communities } from '@evenkeel/analysis/graph/communities.ts'
import { buildGraph } from '@evenkeel/analysis/graph/graph.ts'
import { graphMeasures } from '@evenkeel/analysis/graph/graph-measures.ts'
import { randomBelow, seededRandom } from '@evenkeel/analysis/seeded-random.ts'

/** Agreement wanted of every value, relative above 1. */
const TOLERANCE = 1e-9
/** Communities are a search: this much less modularity than igraph's best of five is still as good. */
const MODULARITY_SHORT = 0.002
const GRAPHS = 1000
const SEED = 20260401

interface Case {
  readonly nodes: readonly string[]
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[]
  readonly directed: boolean
}

/** Graphs of 2 to 40 nodes, from bare to nearly full, often in pieces, a third directed, with strengths whole or not. */
function drawCase(random: () => number): Case {
  const n = 2 + randomBelow(random, 39)
  const directed = random() < 1 / 3
  const density = random() ** 3
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

function difference(ours: number, theirs: number | null): number {
  if (Number.isNaN(ours) || theirs === null) return Number.isNaN(ours) && theirs === null ? 0 : Infinity
  return Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs))
}

const random = seededRandom(SEED)
const cases = Array.from({ length: GRAPHS }, () => drawCase(random))
const oracle = spawnSync('python3', [fileURLToPath(new URL('verify-graphs.py', import.meta.url))], {
  input: JSON.stringify(cases),
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
const answers: readonly Readonly<Record<string, readonly (number | null)[] | number>>[] = JSON.parse(oracle.stdout)
const tally = new Map<string, { runs: number; off: number; worst: number }>()
cases.forEach((drawn, index) => {
  const graph = buildGraph(drawn)
  for (const [name, theirs] of Object.entries(answers[index] ?? {})) {
    const row = tally.get(name) ?? { runs: 0, off: 0, worst: 0 }
    const far =
      typeof theirs === 'number'
        ? Math.max(0, theirs - communities(graph).modularity)
        : Array.from(graphMeasures[name as keyof typeof graphMeasures](graph, { weighted: true, normalized: false }))
            .map((ours, node) => difference(ours, theirs[node] ?? null))
            .reduce((most, one) => Math.max(most, one), 0)
    row.runs++
    row.worst = Math.max(row.worst, far)
    if (far > (typeof theirs === 'number' ? MODULARITY_SHORT : TOLERANCE)) row.off++
    tally.set(name, row)
  }
})
for (const [name, { runs, off, worst }] of tally) {
  process.stdout.write(`${name.padEnd(16)} ${runs} graphs, ${off} off, worst ${worst.toExponential(1)}\n`)
}
process.exitCode = tally.size > 10 && [...tally.values()].every((row) => row.off === 0) ? 0 : 1
