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

/** Burt's two figures of each node; NaN for a node without ties. */
export interface StructuralHoles {
  readonly constraint: Float64Array
  readonly effectiveSize: Float64Array
}

/**
 * Returns Burt's constraint, Σ_j (p_ij + Σ_q p_iq p_qj)² over the neighbours j, p being the share of i's strength
 * that goes to j, both directions together (Burt 1992): low for who stands between groups, 1 for one single tie;
 * NaN for a node without ties.
 */
export function constraint(graph: Graph): Float64Array {
  return structuralHoles(graph).constraint
}

/**
 * Returns Burt's effective size, Σ_j (1 − Σ_q p_iq m_jq), p being shares of i's strength and m strengths over j's
 * strongest tie (Burt 1992); without weights and directions that is d − 2t / d for d neighbours with t ties among
 * them (Borgatti 1997). NaN for a node without ties.
 */
export function effectiveSize(graph: Graph): Float64Array {
  return structuralHoles(graph).effectiveSize
}

/**
 * Returns constraint and effective size in one walk. What i and j have in common is the same seen from either, so each
 * tied pair is looked at once: Σ_q w_iq w_qj / W_q is W_i times what i invests in j over others, and W_j times the reverse.
 */
export function structuralHoles(graph: Graph): StructuralHoles {
  const { n } = graph
  const { offsets, targets, weights, totals } = mutualRows(graph)
  const strongest = new Float64Array(n)
  const squares = new Float64Array(n)
  const sizes = new Float64Array(n)
  for (let node = 0; node < n; node++) {
    const [first, end] = [offsets[node] as number, offsets[node + 1] as number]
    for (let arc = first; arc < end; arc++) {
      if ((weights[arc] as number) > (strongest[node] as number)) strongest[node] = weights[arc] as number
    }
    if (first === end) {
      squares[node] = Number.NaN
      sizes[node] = Number.NaN
    }
  }
  const own = new Float64Array(n)
  const divided = new Float64Array(n)
  for (let node = 0; node < n; node++) {
    const [first, end] = [offsets[node] as number, offsets[node + 1] as number]
    for (let arc = first; arc < end; arc++) {
      const target = targets[arc] as number
      own[target] = weights[arc] as number
      divided[target] = (weights[arc] as number) / (totals[target] as number)
    }
    for (let arc = first; arc < end; arc++) {
      const other = targets[arc] as number
      if (other <= node) continue
      let common = 0
      let invested = weights[arc] as number
      for (let onward = offsets[other] as number, last = offsets[other + 1] as number; onward < last; onward++) {
        const between = targets[onward] as number
        const weight = weights[onward] as number
        common += weight * (own[between] as number)
        invested += weight * (divided[between] as number)
      }
      const [total, otherTotal] = [totals[node] as number, totals[other] as number]
      squares[node] = (squares[node] as number) + (invested / total) ** 2
      squares[other] = (squares[other] as number) + (invested / otherTotal) ** 2
      sizes[node] = (sizes[node] as number) + 1 - common / total / (strongest[other] as number)
      sizes[other] = (sizes[other] as number) + 1 - common / otherTotal / (strongest[node] as number)
    }
    for (let arc = first; arc < end; arc++) {
      own[targets[arc] as number] = 0
      divided[targets[arc] as number] = 0
    }
  }
  return { constraint: squares, effectiveSize: sizes }
}
