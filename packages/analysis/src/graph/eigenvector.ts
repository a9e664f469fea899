import type { Graph } from './graph.ts'

const MOST_ROUNDS = 50_000
/** After so many rounds it shows how fast the iteration nears its end, and so how much of the round before to take away. */
const PLAIN_ROUNDS = 12
const SHOWN_OVER = 4

/**
 * Returns eigenvector centrality, the leading eigenvector of the (incoming) strengths with Euclidean length 1
 * (Bonacich 1972); iterated on A + I, which keeps the eigenvectors and does not swing on two-sided graphs. NaN
 * everywhere when there is none: no ties, or, in a directed graph, no leading eigenvector that the iteration reaches.
 * Without directions all eigenvalues are real: a part of the round before is taken away from each, which leaves the
 * eigenvectors as they are and takes about the root of the rounds (power iteration with momentum, De Sa et al. 2018,
 * arxiv.org/abs/1707.02670).
 */
export function eigenvector(graph: Graph): Float64Array {
  const { n, reverseOffsets, reverseTargets, reverseWeights } = graph
  let current = new Float64Array(n).fill(1 / Math.sqrt(n))
  let next = new Float64Array(n)
  let before = new Float64Array(n)
  if (graph.m === 0) return current.fill(Number.NaN)
  // A strength scale of 1 keeps the identity from drowning small weights, and the reverse.
  let largest = 0
  for (let node = 0; node < n; node++) {
    let row = 0
    for (let arc = reverseOffsets[node] as number, end = reverseOffsets[node + 1] as number; arc < end; arc++) {
      row += reverseWeights[arc] as number
    }
    largest = Math.max(largest, row)
  }
  const shift = largest / 4
  /** How much of the round before is taken away, as the vectors of the two are scaled. */
  let momentum = 0
  let lastLength = 1
  const changes: number[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let square = 0
    const taken = momentum / lastLength
    for (let node = 0; node < n; node++) {
      let total = shift * (current[node] as number) - taken * (before[node] as number)
      for (let arc = reverseOffsets[node] as number, end = reverseOffsets[node + 1] as number; arc < end; arc++) {
        total += (reverseWeights[arc] as number) * (current[reverseTargets[arc] as number] as number)
      }
      next[node] = total
      square += total * total
    }
    const length = Math.sqrt(square)
    let change = 0
    for (let node = 0; node < n; node++) {
      const value = (next[node] as number) / length
      change = Math.max(change, Math.abs(value - (current[node] as number)))
      next[node] = value
    }
    ;[before, current, next] = [current, next, before]
    if (change < 1e-14) return current
    lastLength = length
    changes.push(change)
    if (round === PLAIN_ROUNDS && !graph.directed) {
      const ratio = (change / (changes[PLAIN_ROUNDS - SHOWN_OVER] ?? change)) ** (1 / SHOWN_OVER)
      if (ratio < 1) momentum = ((ratio * length) / 2) ** 2
    }
  }
  return current.fill(Number.NaN)
}
