import { articulationPoints } from '@evenkeel/analysis/graph/articulation-points.ts'
import { betweenness } from '@evenkeel/analysis/graph/betweenness.ts'
import { closeness } from '@evenkeel/analysis/graph/closeness.ts'
import { communities } from '@evenkeel/analysis/graph/communities.ts'
import { buildGraph, type Graph } from '@evenkeel/analysis/graph/graph.ts'
import { pagerank } from '@evenkeel/analysis/graph/pagerank.ts'
import { constraint } from '@evenkeel/analysis/graph/structural-holes.ts'
import { seededRandom } from '@evenkeel/analysis/seeded-random.ts'
import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js'
import graphologyCloseness from 'graphology-metrics/centrality/closeness.js'
import graphologyPagerank from 'graphology-metrics/centrality/pagerank.js'
import { type DrawnGraph, evenGraph, growingGraph } from './drawn-graphs.ts'
import { type GraphOracle, startGraphOracle } from './graph-oracle.ts'
import { median } from './side-by-side.ts'
import { startWayWorkers } from './way-workers.ts'

/** One measure of one graph: the time of each library that has it, in ms, and a figure that shows they measured the same. */
export interface GraphTiming {
  readonly graph: string
  readonly measure: string
  readonly times: Readonly<Partial<Record<Library, { readonly ms: number; readonly figure: number }>>>
}

const libraries = ['evenkeel', 'igraph', 'graphology', 'networkx'] as const
type Library = (typeof libraries)[number]

const sum = (values: Iterable<number>): number => {
  let total = 0
  for (const value of values) if (!Number.isNaN(value)) total += value
  return total
}
const largest = (values: Iterable<number>): number => {
  let most = 0
  for (const value of values) most = Math.max(most, value)
  return most
}

const ours: Readonly<Record<string, (graph: Graph) => number>> = {
  // As another object, so that the order of its nodes is not remembered from the last time.
  betweenness: (graph) => sum(betweenness({ ...graph }, false)),
  closeness: (graph) => sum(closeness({ ...graph }, false)),
  pagerank: (graph) => largest(pagerank(graph)),
  constraint: (graph) => sum(constraint(graph)),
  'articulation points': (graph) => articulationPoints(graph).length,
  communities: (graph) => communities(graph, 1, { attempts: 1, iterations: 8 }).modularity,
}

const theirs: Readonly<Record<string, (graph: UndirectedGraph) => number>> = {
  betweenness: (graph) => sum(Object.values(graphologyBetweenness(graph, { getEdgeWeight: null, normalized: false }))),
  closeness: (graph) => sum(Object.values(graphologyCloseness(graph))),
  pagerank: (graph) =>
    largest(Object.values(graphologyPagerank(graph, { maxIterations: 1000, tolerance: 1e-12, getEdgeWeight: null }))),
  communities: (graph) => louvain.detailed(graph, { rng: seededRandom(1) }).modularity,
}

/** Time of the processor, for the clock also counts what others do on the machine. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function timeHere(run: () => number, times: number): { readonly ms: number; readonly figure: number } {
  const start = processorMs()
  let figure = 0
  for (let time = 0; time < times; time++) figure = run()
  return { ms: (processorMs() - start) / times, figure }
}

/** The clock of the processor goes in steps of some milliseconds: what is shorter is run until it has taken many of them. */
const LONG_ENOUGH_MS = 60

/** Returns how often something is run so that its time can be told from the clock's steps. */
function oftenEnough(run: () => number): number {
  const start = performance.now()
  let times = 0
  while (performance.now() - start < LONG_ENOUGH_MS) {
    run()
    times++
  }
  return times
}

async function timeMeasure(
  measure: string,
  graphs: { readonly own: Graph; readonly other: UndirectedGraph; readonly oracle: GraphOracle },
): Promise<GraphTiming['times']> {
  const { own, other, oracle } = graphs
  const isLong = measure === 'betweenness' || measure === 'closeness'
  const rounds = isLong && own.n > 5000 ? 1 : 5
  const found: Record<Library, { ms: number; figure: number }[]> = {
    evenkeel: [],
    igraph: [],
    graphology: [],
    networkx: [],
  }
  const [first, second] = [ours[measure], theirs[measure]]
  const often = first === undefined ? 1 : oftenEnough(() => first(own))
  const ask = async (library: 'igraph' | 'networkx', times: number): Promise<{ ms: number; figure: number }> => {
    const { processorMs: ms, figure } = await oracle.time(library, measure, times)
    return { ms, figure }
  }
  for (let round = 0; round < rounds; round++) {
    if (first !== undefined) found.evenkeel.push(timeHere(() => first(own), often))
    found.igraph.push(await ask('igraph', often))
    if (second !== undefined) found.graphology.push(timeHere(() => second(other), often))
    // Exact betweenness of ten thousand nodes takes networkx a quarter of an hour, constraint minutes.
    if (round === 0 && (own.n <= 5000 || measure === 'pagerank' || measure === 'articulation points'))
      found.networkx.push(await ask('networkx', 1))
  }
  return Object.fromEntries(
    Object.entries(found)
      .filter(([, list]) => list.length > 0)
      .map(([library, list]) => [
        library,
        { ms: median(list.map(({ ms }) => ms)), figure: median(list.map(({ figure }) => figure)) },
      ]),
  )
}

/** By the clock, since two threads take no less of the processor than one. */
async function timeTwoThreads(own: Graph, oracle: GraphOracle): Promise<GraphTiming['times']> {
  const workers = await startWayWorkers(own, 2)
  const times: number[] = []
  const oracleTimes: number[] = []
  let [figure, oracleFigure] = [0, 0]
  for (let round = 0; round < (own.n > 5000 ? 2 : 5); round++) {
    const start = performance.now()
    const { betweenness: through, closeness: near } = await workers.measure()
    times.push(performance.now() - start)
    figure = sum(through) + sum(near)
    const answer = await oracle.time('igraph', 'betweenness and closeness', 1)
    oracleTimes.push(answer.clockMs)
    oracleFigure = answer.figure
  }
  await workers.end()
  return {
    evenkeel: { ms: Math.min(...times), figure },
    igraph: { ms: Math.min(...oracleTimes), figure: oracleFigure },
  }
}

/** Calls `tell` with every measure of every graph as it is timed: libraries take turns within one run. */
export async function benchGraphs(tell: (timing: GraphTiming) => void): Promise<void> {
  const oracle = await startGraphOracle()
  try {
    for (const n of [100, 1000, 10_000]) {
      for (const drawn of [evenGraph(n, 5), growingGraph(n, 5)]) await benchGraph(drawn, oracle, tell)
    }
  } finally {
    oracle.end()
  }
}

async function benchGraph(
  { name, n, edges }: DrawnGraph,
  oracle: GraphOracle,
  tell: (timing: GraphTiming) => void,
): Promise<void> {
  await oracle.load(n, edges)
  const own = buildGraph({
    nodes: Array.from({ length: n }, (_, node) => String(node)),
    edges: edges.map(([source, target]) => ({ source: String(source), target: String(target) })),
  })
  const other = new UndirectedGraph()
  for (const node of own.ids) other.addNode(node)
  for (const [source, target] of edges) other.addEdge(String(source), String(target))
  const graph = `${name}, ${n} nodes, ${edges.length} ties`
  for (const measure of Object.keys(ours)) {
    tell({ graph, measure, times: await timeMeasure(measure, { own, other, oracle }) })
  }
  tell({ graph, measure: 'both, two threads', times: await timeTwoThreads(own, oracle) })
}

/** Returns a timing as a line: times in ms, and in brackets how many times igraph's each is. */
export function timingLine({ measure, times }: GraphTiming): string {
  const base = times.igraph?.ms ?? Number.NaN
  const cells = libraries.map((library) => {
    const time = times[library]
    return (
      time === undefined ? '–' : `${library} ${time.ms.toFixed(time.ms < 10 ? 2 : 0)} (${(time.ms / base).toFixed(2)})`
    ).padEnd(26)
  })
  const figures =
    measure === 'communities' ? `Q ${libraries.map((one) => times[one]?.figure.toFixed(4)).join(' ')}` : ''
  return `  ${measure.padEnd(20)} ${cells.join(' ')} ${figures}`.trimEnd()
}
