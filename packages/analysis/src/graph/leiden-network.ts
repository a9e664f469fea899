import type { Graph } from './graph.ts'

/** A weighted network without loops in its rows: what lies inside a node only shows in its strength. */
export interface LeidenNetwork {
  readonly n: number
  readonly offsets: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
  /** Σ of strengths of a node's ties, twice what lies inside it included. */
  readonly strengths: Float64Array
  /** Σ of all strengths: twice the weight of all ties. */
  readonly total: number
}

/** Returns an undirected graph as the first level of Leiden; ties without positive strength are left out. */
export function leidenNetwork(graph: Graph): LeidenNetwork {
  const offsets = new Int32Array(graph.n + 1)
  const targets = new Int32Array(graph.targets.length)
  const weights = new Float64Array(graph.targets.length)
  const strengths = new Float64Array(graph.n)
  let written = 0
  let total = 0
  for (let node = 0; node < graph.n; node++) {
    let strength = 0
    for (let arc = graph.offsets[node] ?? 0; arc < (graph.offsets[node + 1] ?? 0); arc++) {
      const target = graph.targets[arc] ?? 0
      const weight = graph.weights[arc] ?? 1
      if (weight <= 0) continue
      strength += target === node ? 2 * weight : weight
      if (target === node) continue
      targets[written] = target
      weights[written] = weight
      written++
    }
    offsets[node + 1] = written
    strengths[node] = strength
    total += strength
  }
  return {
    n: graph.n,
    offsets,
    targets: targets.slice(0, written),
    weights: weights.slice(0, written),
    strengths,
    total,
  }
}

/** Returns the network whose nodes are the groups of `partition`, numbered 0 to count - 1. */
export function aggregateNetwork(network: LeidenNetwork, partition: Int32Array, count: number): LeidenNetwork {
  const { n } = network
  const starts = new Int32Array(count + 1)
  for (let node = 0; node < n; node++) {
    const after = (partition[node] as number) + 1
    starts[after] = (starts[after] as number) + 1
  }
  for (let group = 0; group < count; group++)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number)
  const next = starts.slice()
  const members = new Int32Array(n)
  for (let node = 0; node < n; node++) {
    const group = partition[node] as number
    const place = next[group] as number
    next[group] = place + 1
    members[place] = node
  }
  const offsets = new Int32Array(count + 1)
  const targets = new Int32Array(network.targets.length)
  const weights = new Float64Array(network.targets.length)
  const strengths = new Float64Array(count)
  const between = new Float64Array(count)
  let written = 0
  for (let group = 0; group < count; group++) {
    const first = written
    let strength = 0
    for (let at = starts[group] as number; at < (starts[group + 1] as number); at++) {
      const node = members[at] as number
      strength += network.strengths[node] as number
      for (let arc = network.offsets[node] as number; arc < (network.offsets[node + 1] as number); arc++) {
        const other = partition[network.targets[arc] as number] as number
        if (other === group) continue
        if (between[other] === 0) targets[written++] = other
        between[other] = (between[other] as number) + (network.weights[arc] as number)
      }
    }
    strengths[group] = strength
    for (let arc = first; arc < written; arc++) {
      const other = targets[arc] as number
      weights[arc] = between[other] as number
      between[other] = 0
    }
    offsets[group + 1] = written
  }
  return {
    n: count,
    offsets,
    targets: targets.subarray(0, written),
    weights: weights.subarray(0, written),
    strengths,
    total: network.total,
  }
}

/** Returns the modularity of a partition but for what lies inside nodes, which is the same for every partition. */
export function qualityWithoutLoops(network: LeidenNetwork, partition: Int32Array): number {
  const { n, offsets, targets, weights, strengths, total } = network
  const sums = new Float64Array(n)
  let inside = 0
  for (let node = 0; node < n; node++) {
    const community = partition[node] as number
    sums[community] = (sums[community] as number) + (strengths[node] as number)
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      if (partition[targets[arc] as number] === community) inside += weights[arc] as number
    }
  }
  let quality = inside / total
  for (let community = 0; community < n; community++) quality -= ((sums[community] as number) / total) ** 2
  return quality
}
