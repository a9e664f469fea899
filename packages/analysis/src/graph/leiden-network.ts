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
  const members = Array.from({ length: count }, (): number[] => [])
  partition.forEach((group, node) => members[group]?.push(node))
  const offsets = new Int32Array(count + 1)
  const targets: number[] = []
  const weights: number[] = []
  const strengths = new Float64Array(count)
  const between = new Float64Array(count)
  for (let group = 0; group < count; group++) {
    const touched: number[] = []
    for (const node of members[group] ?? []) {
      strengths[group] = (strengths[group] ?? 0) + (network.strengths[node] ?? 0)
      for (let arc = network.offsets[node] ?? 0; arc < (network.offsets[node + 1] ?? 0); arc++) {
        const other = partition[network.targets[arc] ?? 0] ?? 0
        if (other === group) continue
        if (between[other] === 0) touched.push(other)
        between[other] = (between[other] ?? 0) + (network.weights[arc] ?? 0)
      }
    }
    for (const other of touched) {
      targets.push(other)
      weights.push(between[other] ?? 0)
      between[other] = 0
    }
    offsets[group + 1] = targets.length
  }
  return {
    n: count,
    offsets,
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
    strengths,
    total: network.total,
  }
}
