import type { Graph } from './graph.ts'

/** Each node's neighbours with the strength that goes between the two in both directions together; loops left out. */
interface MutualRows {
  readonly offsets: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
  /** Σ of each node's strengths. */
  readonly totals: Float64Array
}

function mutualRows(graph: Graph): MutualRows {
  const { n, offsets, targets, weights, reverseOffsets, reverseTargets, reverseWeights } = graph
  const starts = new Int32Array(n + 1)
  const room = graph.directed ? targets.length + reverseTargets.length : targets.length
  const others = new Int32Array(room)
  const both = new Float64Array(room)
  const totals = new Float64Array(n)
  let written = 0
  const write = (node: number, other: number, weight: number): void => {
    if (other === node) return
    others[written] = other
    both[written++] = weight
    totals[node] = (totals[node] as number) + weight
  }
  for (let node = 0; node < n; node++) {
    let arc = offsets[node] as number
    const end = offsets[node + 1] as number
    if (graph.directed) {
      // Rows ascend, so that the arcs out and in merge in one walk.
      for (let back = reverseOffsets[node] as number; back < (reverseOffsets[node + 1] as number); back++) {
        const from = reverseTargets[back] as number
        for (; arc < end && (targets[arc] as number) < from; arc++) {
          write(node, targets[arc] as number, weights[arc] as number)
        }
        const isAnswered = arc < end && targets[arc] === from
        write(node, from, (reverseWeights[back] as number) + (isAnswered ? (weights[arc] as number) : 0))
        if (isAnswered) arc++
      }
    }
    for (; arc < end; arc++) write(node, targets[arc] as number, weights[arc] as number)
    starts[node + 1] = written
  }
  return { offsets: starts, targets: others, weights: both, totals }
}

/**
 * Returns Burt's constraint, Σ_j (p_ij + Σ_q p_iq p_qj)² over the neighbours j, p being the share of i's strength
 * that goes to j, both directions together (Burt 1992): low for who stands between groups, 1 for one single tie;
 * NaN for a node without ties.
 */
export function constraint(graph: Graph): Float64Array {
  const { offsets, targets, weights, totals } = mutualRows(graph)
  const values = new Float64Array(graph.n)
  /** What of i's strength goes to each node, over one neighbour or straight; read at i's neighbours only. */
  const invested = new Float64Array(graph.n)
  for (let node = 0; node < graph.n; node++) {
    const first = offsets[node] as number
    const end = offsets[node + 1] as number
    if (first === end) {
      values[node] = Number.NaN
      continue
    }
    const total = totals[node] as number
    for (let arc = first; arc < end; arc++) invested[targets[arc] as number] = (weights[arc] as number) / total
    for (let arc = first; arc < end; arc++) {
      const between = targets[arc] as number
      const share = (weights[arc] as number) / total / (totals[between] as number)
      for (let onward = offsets[between] as number, last = offsets[between + 1] as number; onward < last; onward++) {
        const neighbour = targets[onward] as number
        invested[neighbour] = (invested[neighbour] as number) + share * (weights[onward] as number)
      }
    }
    let sum = 0
    for (let arc = first; arc < end; arc++) {
      const share = invested[targets[arc] as number] as number
      sum += share * share
    }
    values[node] = sum
    for (let arc = first; arc < end; arc++) {
      const between = targets[arc] as number
      for (let onward = offsets[between] as number, last = offsets[between + 1] as number; onward < last; onward++) {
        invested[targets[onward] as number] = 0
      }
      invested[between] = 0
    }
  }
  return values
}

/**
 * Returns Burt's effective size, Σ_j (1 − Σ_q p_iq m_jq), p being shares of i's strength and m strengths over j's
 * strongest tie (Burt 1992); without weights and directions that is d − 2t / d for d neighbours with t ties among
 * them (Borgatti 1997). NaN for a node without ties.
 */
export function effectiveSize(graph: Graph): Float64Array {
  const { offsets, targets, weights, totals } = mutualRows(graph)
  const values = new Float64Array(graph.n)
  const shares = new Float64Array(graph.n)
  for (let node = 0; node < graph.n; node++) {
    const first = offsets[node] as number
    const end = offsets[node + 1] as number
    if (first === end) {
      values[node] = Number.NaN
      continue
    }
    for (let arc = first; arc < end; arc++) {
      shares[targets[arc] as number] = (weights[arc] as number) / (totals[node] as number)
    }
    let size = 0
    for (let arc = first; arc < end; arc++) {
      const neighbour = targets[arc] as number
      let strongest = 0
      let redundancy = 0
      for (let onward = offsets[neighbour] as number; onward < (offsets[neighbour + 1] as number); onward++) {
        const weight = weights[onward] as number
        strongest = Math.max(strongest, weight)
        redundancy += weight * (shares[targets[onward] as number] as number)
      }
      size += 1 - redundancy / strongest
    }
    values[node] = size
    for (let arc = first; arc < end; arc++) shares[targets[arc] as number] = 0
  }
  return values
}
