import type { Graph } from './graph.ts'
import type { LeidenWorkspace } from './leiden-workspace.ts'

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
  /** Σ of the arcs of the network that the search began with. */
  readonly tied: number
}

/** Returns an undirected graph as the first level of Leiden; ties without positive strength are left out. */
export function leidenNetwork(graph: Graph): LeidenNetwork {
  const strengths = new Float64Array(graph.n)
  let total = 0
  let tied = 0
  let leftOut = 0
  for (let node = 0; node < graph.n; node++) {
    let strength = 0
    for (let arc = graph.offsets[node] as number, end = graph.offsets[node + 1] as number; arc < end; arc++) {
      const weight = graph.weights[arc] as number
      const isLoop = graph.targets[arc] === node
      if (weight <= 0 || isLoop) leftOut++
      if (weight <= 0) continue
      strength += isLoop ? 2 * weight : weight
      if (!isLoop) tied += weight
    }
    strengths[node] = strength
    total += strength
  }
  const rows = leftOut === 0 ? graph : withoutLoops(graph, leftOut)
  return { n: graph.n, offsets: rows.offsets, targets: rows.targets, weights: rows.weights, strengths, total, tied }
}

function withoutLoops(graph: Graph, leftOut: number): Pick<LeidenNetwork, 'offsets' | 'targets' | 'weights'> {
  const offsets = new Int32Array(graph.n + 1)
  const targets = new Int32Array(graph.targets.length - leftOut)
  const weights = new Float64Array(targets.length)
  let written = 0
  for (let node = 0; node < graph.n; node++) {
    for (let arc = graph.offsets[node] as number, end = graph.offsets[node + 1] as number; arc < end; arc++) {
      const weight = graph.weights[arc] as number
      if (weight <= 0 || graph.targets[arc] === node) continue
      targets[written] = graph.targets[arc] as number
      weights[written++] = weight
    }
    offsets[node + 1] = written
  }
  return { offsets, targets, weights }
}

/** Returns the network whose nodes are the workspace's groups, numbered 0 to count - 1, in its room for this depth. */
export function aggregateNetwork(
  network: LeidenNetwork,
  space: LeidenWorkspace,
  { count, depth }: { readonly count: number; readonly depth: number },
): LeidenNetwork {
  const { n } = network
  const { groups, members, starts, next, toward: between } = space
  starts.fill(0, 0, count + 1)
  for (let node = 0; node < n; node++) {
    const after = (groups[node] as number) + 1
    starts[after] = (starts[after] as number) + 1
  }
  for (let group = 0; group < count; group++)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number)
  next.set(starts.subarray(0, count + 1))
  for (let node = 0; node < n; node++) {
    const group = groups[node] as number
    const place = next[group] as number
    next[group] = place + 1
    members[place] = node
  }
  const { offsets, targets, weights, strengths } = space.levels[depth % 2 === 0 ? 0 : 1]
  let written = 0
  for (let group = 0; group < count; group++) {
    const first = written
    let strength = 0
    for (let at = starts[group] as number, last = starts[group + 1] as number; at < last; at++) {
      const node = members[at] as number
      strength += network.strengths[node] as number
      for (let arc = network.offsets[node] as number, end = network.offsets[node + 1] as number; arc < end; arc++) {
        const other = groups[network.targets[arc] as number] as number
        if (other === group) continue
        const before = between[other] as number
        if (before === 0) targets[written++] = other
        between[other] = before + (network.weights[arc] as number)
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
  return { n: count, offsets, targets, weights, strengths, total: network.total, tied: network.tied }
}

/**
 * Returns the modularity of a partition of any level but for what lies inside the nodes that the search began with, which is
 * the same for every partition: what does not go between communities lies inside one.
 */
export function qualityWithoutLoops(network: LeidenNetwork, partition: Int32Array): number {
  const { n, offsets, targets, weights, strengths, total, tied } = network
  const sums = new Float64Array(n)
  let across = 0
  for (let node = 0; node < n; node++) {
    const community = partition[node] as number
    sums[community] = (sums[community] as number) + (strengths[node] as number)
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      if (partition[targets[arc] as number] !== community) across += weights[arc] as number
    }
  }
  let quality = (tied - across) / total
  for (let community = 0; community < n; community++) quality -= ((sums[community] as number) / total) ** 2
  return quality
}
