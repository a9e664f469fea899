/**
 * A graph in compressed rows: the neighbours of node v are `targets[offsets[v]] … targets[offsets[v + 1] - 1]`,
 * ascending. An undirected tie stands in both rows, a loop once in its own. For a directed graph the `reverse` rows
 * hold the incoming arcs; for an undirected one they are the same arrays.
 */
export interface Graph {
  readonly ids: readonly string[]
  readonly directed: boolean
  readonly n: number
  /** Ties or arcs after parallel ones were merged, loops included. */
  readonly m: number
  readonly offsets: Int32Array
  readonly targets: Int32Array
  /** Tie strengths, all 1 where none were given. */
  readonly weights: Float64Array
  readonly reverseOffsets: Int32Array
  readonly reverseTargets: Int32Array
  readonly reverseWeights: Float64Array
}

export interface Edge {
  readonly source: string
  readonly target: string
  /** Strength of the tie, above zero; 1 when missing. */
  readonly weight?: number
}

export interface GraphOptions {
  /** Nodes that may have no tie; those that only edges name are added behind them in order of appearance. */
  readonly nodes?: readonly string[]
  readonly edges: readonly Edge[]
  readonly directed?: boolean
  /** False ignores the weights: parallel ties then count once instead of adding up. */
  readonly weighted?: boolean
}

interface Rows {
  readonly offsets: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
}

/** Returns the graph of an edge list; parallel ties become one whose strength is their sum (1 when unweighted). */
export function buildGraph(options: GraphOptions): Graph {
  const { nodes = [], edges, directed = false, weighted = true } = options
  const places = new Map<string, number>()
  const ids: string[] = []
  const placeOf = (id: string): number => {
    const known = places.get(id)
    if (known !== undefined) return known
    places.set(id, ids.length)
    ids.push(id)
    return ids.length - 1
  }
  for (const id of nodes) placeOf(id)
  const sources = new Int32Array(edges.length)
  const targets = new Int32Array(edges.length)
  const weights = new Float64Array(edges.length)
  edges.forEach((edge, index) => {
    sources[index] = placeOf(edge.source)
    targets[index] = placeOf(edge.target)
    weights[index] = weighted ? (edge.weight ?? 1) : 1
  })
  return graphFromArcs({ ids, sources, targets, weights, directed, weighted })
}

export interface ArcLists {
  readonly ids: readonly string[]
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
  readonly directed: boolean
  readonly weighted: boolean
}

/** Returns the graph of parallel arrays of places, one entry a tie; for callers that already count in numbers. */
export function graphFromArcs(arcs: ArcLists): Graph {
  const { ids, directed } = arcs
  const forward = compress(arcs, !directed)
  let loops = 0
  for (let node = 0; node < ids.length; node++) {
    for (let arc = forward.offsets[node] as number, end = forward.offsets[node + 1] as number; arc < end; arc++) {
      if (forward.targets[arc] === node) loops++
    }
  }
  const backward = directed ? compress({ ...arcs, sources: arcs.targets, targets: arcs.sources }, false) : forward
  return {
    ids,
    directed,
    n: ids.length,
    m: directed ? forward.targets.length : (forward.targets.length - loops) / 2 + loops,
    ...forward,
    reverseOffsets: backward.offsets,
    reverseTargets: backward.targets,
    reverseWeights: backward.weights,
  }
}

function compress(arcs: ArcLists, bothWays: boolean): Rows {
  const n = arcs.ids.length
  const all = arcs.sources.length
  const counts = new Int32Array(n + 1)
  for (let index = 0; index < all; index++) {
    const from = arcs.sources[index] as number
    const to = arcs.targets[index] as number
    counts[from + 1] = (counts[from + 1] as number) + 1
    if (bothWays && from !== to) counts[to + 1] = (counts[to + 1] as number) + 1
  }
  for (let node = 0; node < n; node++) counts[node + 1] = (counts[node + 1] as number) + (counts[node] as number)
  const next = counts.slice()
  const targets = new Int32Array(counts[n] as number)
  const weights = new Float64Array(counts[n] as number)
  for (let index = 0; index < all; index++) {
    const from = arcs.sources[index] as number
    const to = arcs.targets[index] as number
    const weight = arcs.weights[index] as number
    const place = next[from] as number
    targets[place] = to
    weights[place] = weight
    next[from] = place + 1
    if (!bothWays || from === to) continue
    const back = next[to] as number
    targets[back] = from
    weights[back] = weight
    next[to] = back + 1
  }
  return mergeParallel(byTarget({ offsets: counts, targets, weights }, n), n, arcs.weighted)
}

/** Returns the rows with each in ascending order of targets, parallel arcs in the order they came: two counting sorts. */
function byTarget({ offsets, targets, weights }: Rows, n: number): Rows {
  const all = targets.length
  const next = new Int32Array(n + 1)
  for (let arc = 0; arc < all; arc++) {
    const after = (targets[arc] as number) + 1
    next[after] = (next[after] as number) + 1
  }
  for (let node = 0; node < n; node++) next[node + 1] = (next[node + 1] as number) + (next[node] as number)
  const sources = new Int32Array(all)
  const order = new Int32Array(all)
  for (let node = 0; node < n; node++) {
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      const target = targets[arc] as number
      const place = next[target] as number
      next[target] = place + 1
      sources[place] = node
      order[place] = arc
    }
  }
  const fill = offsets.slice()
  const sortedTargets = new Int32Array(all)
  const sortedWeights = new Float64Array(all)
  for (let index = 0; index < all; index++) {
    const source = sources[index] as number
    const arc = order[index] as number
    const place = fill[source] as number
    fill[source] = place + 1
    sortedTargets[place] = targets[arc] as number
    sortedWeights[place] = weights[arc] as number
  }
  return { offsets, targets: sortedTargets, weights: sortedWeights }
}

function mergeParallel(rows: Rows, n: number, weighted: boolean): Rows {
  const offsets = new Int32Array(n + 1)
  const targets = new Int32Array(rows.targets.length)
  const weights = new Float64Array(rows.targets.length)
  let written = 0
  for (let node = 0; node < n; node++) {
    let last = -1
    for (let arc = rows.offsets[node] as number, end = rows.offsets[node + 1] as number; arc < end; arc++) {
      const target = rows.targets[arc] as number
      const weight = rows.weights[arc] as number
      if (target === last) {
        if (weighted) weights[written - 1] = (weights[written - 1] ?? 0) + weight
        continue
      }
      targets[written] = target
      weights[written] = weight
      last = target
      written++
    }
    offsets[node + 1] = written
  }
  return { offsets, targets: targets.slice(0, written), weights: weights.slice(0, written) }
}

/** Returns the same graph without directions: arcs that answer each other become one tie whose strength is their sum. */
export function undirectedGraph(graph: Graph): Graph {
  if (!graph.directed) return graph
  const sources = new Int32Array(graph.targets.length)
  for (let node = 0; node < graph.n; node++) {
    sources.fill(node, graph.offsets[node], graph.offsets[node + 1])
  }
  return graphFromArcs({
    ids: graph.ids,
    sources,
    targets: graph.targets,
    weights: graph.weights,
    directed: false,
    weighted: true,
  })
}

/** Returns the same graph with its nodes in another order of the same ids; one that the graph does not have stands alone. */
export function reorderedGraph(graph: Graph, ids: readonly string[]): Graph {
  const places = new Map(ids.map((id, place) => [id, place]))
  const moved = Int32Array.from(graph.ids, (id) => places.get(id) ?? 0)
  const rows = { offsets: graph.offsets, targets: graph.targets, weights: graph.weights }
  const back = { offsets: graph.reverseOffsets, targets: graph.reverseTargets, weights: graph.reverseWeights }
  const forward = turnedRows(back, moved, ids.length)
  const backward = graph.directed ? turnedRows(rows, moved, ids.length) : forward
  return {
    ids,
    directed: graph.directed,
    n: ids.length,
    m: graph.m,
    ...forward,
    reverseOffsets: backward.offsets,
    reverseTargets: backward.targets,
    reverseWeights: backward.weights,
  }
}

/**
 * Rows turned round, from targets to sources, with their nodes in other places. They are gone through in the order of the new
 * places, so that each row is written ascending.
 */
function turnedRows({ offsets, targets, weights }: Rows, moved: Int32Array, n: number): Rows {
  const nodeAt = new Int32Array(n).fill(-1)
  for (let node = 0; node < moved.length; node++) nodeAt[moved[node] as number] = node
  const starts = new Int32Array(n + 1)
  for (let arc = 0; arc < targets.length; arc++) {
    const after = (moved[targets[arc] as number] as number) + 1
    starts[after] = (starts[after] as number) + 1
  }
  for (let node = 0; node < n; node++) starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number)
  const next = starts.slice()
  const turned = { offsets: starts, targets: new Int32Array(targets.length), weights: new Float64Array(targets.length) }
  for (let place = 0; place < n; place++) {
    const node = nodeAt[place] as number
    if (node === -1) continue
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      const source = moved[targets[arc] as number] as number
      const at = next[source] as number
      next[source] = at + 1
      turned.targets[at] = place
      turned.weights[at] = weights[arc] as number
    }
  }
  return turned
}

/** Returns the graph without one node and all its ties. */
export function withoutNode(graph: Graph, removed: number): Graph {
  const sources: number[] = []
  const targets: number[] = []
  const weights: number[] = []
  const shift = (node: number): number => (node > removed ? node - 1 : node)
  for (let node = 0; node < graph.n; node++) {
    if (node === removed) continue
    for (let arc = graph.offsets[node] ?? 0; arc < (graph.offsets[node + 1] ?? 0); arc++) {
      const target = graph.targets[arc] ?? 0
      if (target === removed || (!graph.directed && target < node)) continue
      sources.push(shift(node))
      targets.push(shift(target))
      weights.push(graph.weights[arc] ?? 1)
    }
  }
  return graphFromArcs({
    ids: graph.ids.filter((_, node) => node !== removed),
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
    directed: graph.directed,
    weighted: true,
  })
}
