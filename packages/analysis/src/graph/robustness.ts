import { type BitRows, bitRows } from './bit-rows.ts'
import type { Graph } from './graph.ts'
import { randomBelow, type SeededRandom } from '../seeded-random.ts'

/**
 * Returns s(0) … s(n): the share of all nodes, 0 to 1, in the largest connected part after the first 0, 1, … n of the
 * order have left. Worked out backwards, nodes joining one by one.
 */
export function connectedShares(ties: BitRows, order: ArrayLike<number>): Float64Array {
  const { n, words, rows } = ties
  const shares = new Float64Array(n + 1)
  // The parts so far stand one behind the other: their bits in `bits`, how many each has in `sizes`.
  const bits = new Int32Array(n * words)
  const sizes = new Int32Array(n)
  const joined = new Int32Array(words)
  let parts = 0
  let largest = 0
  for (let left = n - 1; left >= 0; left--) {
    const node = order[left] ?? 0
    joined.fill(0)
    joined[node >>> 5] = 1 << (node & 31)
    let size = 1
    let apart = 0
    for (let part = 0; part < parts; part++) {
      if (touches(rows, node * words, bits, part * words, words)) {
        size += sizes[part] as number
        for (let word = 0; word < words; word++) {
          joined[word] = (joined[word] as number) | (bits[part * words + word] as number)
        }
        continue
      }
      if (apart < part) {
        bits.copyWithin(apart * words, part * words, (part + 1) * words)
        sizes[apart] = sizes[part] as number
      }
      apart++
    }
    bits.set(joined, apart * words)
    sizes[apart] = size
    parts = apart + 1
    if (size > largest) largest = size
    shares[left] = largest / n
  }
  return shares
}

function touches(rows: Int32Array, row: number, bits: Int32Array, part: number, words: number): boolean {
  for (let word = 0; word < words; word++) {
    if (((rows[row + word] as number) & (bits[part + word] as number)) !== 0) return true
  }
  return false
}

/** Returns an order in which each time the node with most remaining ties leaves, equals being drawn by chance. */
export function mostTiedFirst(graph: Graph, random: SeededRandom): Int32Array {
  const { n, offsets, targets } = graph
  const degrees = Int32Array.from({ length: n }, (_, node) => (offsets[node + 1] as number) - (offsets[node] as number))
  const order = new Int32Array(n)
  /** Those who have not left, ascending. */
  const staying = Int32Array.from({ length: n }, (_, node) => node)
  for (let step = 0; step < n; step++) {
    let most = -1
    let place = 0
    let equals = 0
    for (let at = 0; at < n - step; at++) {
      const degree = degrees[staying[at] as number] as number
      if (degree > most) {
        most = degree
        place = at
        equals = 1
      } else if (degree === most) {
        equals++
        if (randomBelow(random, equals) === 0) place = at
      }
    }
    const chosen = staying[place] as number
    order[step] = chosen
    staying.copyWithin(place, place + 1, n - step)
    // Of those who have left the degrees mean nothing any more.
    for (let arc = offsets[chosen] as number, end = offsets[chosen + 1] as number; arc < end; arc++) {
      const other = targets[arc] as number
      degrees[other] = (degrees[other] as number) - 1
    }
  }
  return order
}

/** Returns the robustness R, 0 to ½, of shares: their mean after each leaving (Schneider et al. 2011, doi.org/10.1073/pnas.1009440108). */
export function robustnessOf(shares: Float64Array): number {
  const n = shares.length - 1
  let sum = 0
  for (let left = 1; left <= n; left++) sum += shares[left] as number
  return n > 0 ? sum / n : 0
}

/** Returns the mean curve over `draws` breakings of ties between equals, when those with most ties leave first. */
export function attackShares(graph: Graph, random: SeededRandom, draws: number): Float64Array {
  const ties = bitRows(graph)
  const mean = new Float64Array(graph.n + 1)
  for (let draw = 0; draw < draws; draw++) {
    const shares = connectedShares(ties, mostTiedFirst(graph, random))
    for (let left = 0; left < mean.length; left++) mean[left] = (mean[left] as number) + (shares[left] as number)
  }
  return mean.map((sum) => sum / draws)
}
