import type { Graph } from './graph.ts'
import { createRemovalShape, type RemovalShape } from './removal-shape.ts'

/** What the key players are chosen by: pairs without a way (F), or pairs further apart (DF). */
export type KeyPlayerCriterion = 'fragmentation' | 'distanceFragmentation'

/** The nodes whose leaving would part a network most. */
export interface KeyPlayers {
  /** In the order of the graph. */
  readonly nodes: readonly number[]
  readonly shape: RemovalShape
  /** True when every set of the size was tried; false when only sets of those who weigh most by themselves were. */
  readonly isExhaustive: boolean
  /** Sets that were tried. */
  readonly tried: number
}

/** Work up to which every set is tried: all triples of 40 nodes lie below it. */
const WORK_MAX = 2e7
/** How many are combined where every set would be too much work. */
const SHORTLIST = 12

/**
 * Returns for each size from 1 to `most` (at most 3) the set of nodes whose removal leaves the network with the greatest
 * F or DF (KPP-NEG, Borgatti 2006, doi.org/10.1007/s10588-006-7084-x), the first in order of the graph among equals.
 * Single nodes are always all tried; larger sets are while C(n, k) n² stays below 2·10⁷, and beyond that only those of
 * the twelve nodes that weigh most by themselves. A set leaves at least two nodes, else there is none of its size.
 */
export function keyPlayers(graph: Graph, most: 1 | 2 | 3, by: KeyPlayerCriterion): readonly KeyPlayers[] {
  const shapeWithout = createRemovalShape(graph)
  const singles = Array.from({ length: graph.n }, (_, node) => shapeWithout([node]))
  const found: KeyPlayers[] = []
  for (let size = 1; size <= most && size <= graph.n - 2; size++) {
    const isExhaustive = size === 1 || combinations(graph.n, size) * graph.n ** 2 <= WORK_MAX
    const pool = isExhaustive ? [...singles.keys()] : heaviest(singles, by)
    // Said with its type: what is assigned inside a function is not seen outside.
    let best = null as { readonly nodes: readonly number[]; readonly shape: RemovalShape } | null
    let tried = 0
    const chosen: number[] = []
    const choose = (from: number): void => {
      if (chosen.length < size) {
        for (let index = from; index < pool.length; index++) {
          chosen.push(pool[index] ?? 0)
          choose(index + 1)
          chosen.pop()
        }
        return
      }
      const shape = size === 1 ? (singles[chosen[0] ?? 0] ?? shapeWithout(chosen)) : shapeWithout(chosen)
      tried++
      // Sums of the same fractions in another order differ in the last digits: equals stay with the first.
      if (best === null || shape[by] > best.shape[by] + 1e-12) best = { nodes: [...chosen], shape }
    }
    choose(0)
    if (best !== null) found.push({ ...best, isExhaustive, tried })
  }
  return found
}

function combinations(n: number, size: number): number {
  let count = 1
  for (let step = 0; step < size; step++) count = (count * (n - step)) / (step + 1)
  return count
}

function heaviest(singles: readonly RemovalShape[], by: KeyPlayerCriterion): readonly number[] {
  return [...singles.keys()]
    .sort((left, right) => (singles[right]?.[by] ?? 0) - (singles[left]?.[by] ?? 0) || left - right)
    .slice(0, SHORTLIST)
    .sort((left, right) => left - right)
}
