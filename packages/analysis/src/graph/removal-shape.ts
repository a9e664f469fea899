import { type BitRows, bitRows, countBits, everybodyBut } from './bit-rows.ts'
import { fragmentationOfSizes } from './fragmentation.ts'
import type { Graph } from './graph.ts'

/** How a network hangs together once some nodes are gone. */
export interface RemovalShape {
  /** Nodes that remain. */
  readonly n: number
  /** Sizes of the connected parts that remain, largest first. */
  readonly sizes: readonly number[]
  /** Borgatti's F of what remains, 0 to 1. */
  readonly fragmentation: number
  /** Borgatti's DF of what remains, 0 to 1. */
  readonly distanceFragmentation: number
}

/**
 * Returns a function that takes nodes out of a graph, each time from the whole one, and gives the shape of what remains
 * (F and DF after Borgatti 2006, doi.org/10.1007/s10588-006-7084-x). Breadth-first search over bits, from the side of
 * the nodes not yet reached: in the dense networks that meetings make, one word mostly tells whether a node is next.
 */
export function createRemovalShape(graph: Graph): (removed: readonly number[]) => RemovalShape {
  const ties = bitRows(graph)
  const search = createSearch(ties)
  return (removed) => {
    const alive = everybodyBut(ties, removed)
    const n = alive.reduce((sum, word) => sum + countBits(word), 0)
    const sizes: number[] = []
    const seen = new Int32Array(ties.words)
    let nearness = 0
    for (let node = 0; node < ties.n; node++) {
      const [word, bit] = [node >>> 5, 1 << (node & 31)]
      if (((alive[word] as number) & bit) === 0) continue
      const isNew = ((seen[word] as number) & bit) === 0
      const found = search(node, alive, isNew ? seen : null)
      nearness += found.nearness
      if (isNew) sizes.push(found.reached)
    }
    return {
      n,
      sizes: sizes.sort((left, right) => right - left),
      fragmentation: fragmentationOfSizes(sizes),
      distanceFragmentation: n < 2 ? 0 : 1 - nearness / (n * (n - 1)),
    }
  }
}

type Search = (
  start: number,
  alive: Int32Array,
  marks: Int32Array | null,
) => { readonly reached: number; readonly nearness: number }

/** Makes the search from one node: how many it reaches, itself counted, and Σ 1 / distance to the others. */
function createSearch({ n, words, rows }: BitRows): Search {
  const frontier = new Int32Array(words)
  const next = new Int32Array(words)
  const waiting = new Int32Array(n)
  return (start, alive, marks) => {
    frontier.fill(0)
    let left = 0
    let reached = 1
    for (let word = 0; word < words; word++) {
      const near = (rows[start * words + word] as number) & (alive[word] as number)
      frontier[word] = near
      reached += countBits(near)
      let unseen = (alive[word] as number) & ~near
      if (start >>> 5 === word) unseen &= ~(1 << (start & 31))
      while (unseen !== 0) {
        waiting[left++] = (word << 5) + 31 - Math.clz32(unseen & -unseen)
        unseen &= unseen - 1
      }
    }
    if (marks !== null) {
      marks[start >>> 5] = (marks[start >>> 5] as number) | (1 << (start & 31))
      for (let word = 0; word < words; word++) marks[word] = (marks[word] as number) | (frontier[word] as number)
    }
    let nearness = reached - 1
    let gained = nearness
    for (let distance = 2; gained > 0 && left > 0; distance++) {
      const before = left
      left = 0
      next.fill(0)
      for (let index = 0; index < before; index++) {
        const node = waiting[index] as number
        if (touches(rows, node * words, frontier, words)) {
          next[node >>> 5] = (next[node >>> 5] as number) | (1 << (node & 31))
        } else waiting[left++] = node
      }
      gained = before - left
      nearness += gained / distance
      reached += gained
      frontier.set(next)
      if (marks !== null) {
        for (let word = 0; word < words; word++) marks[word] = (marks[word] as number) | (frontier[word] as number)
      }
    }
    return { reached, nearness }
  }
}

function touches(rows: Int32Array, from: number, frontier: Int32Array, words: number): boolean {
  for (let word = 0; word < words; word++) {
    if (((rows[from + word] as number) & (frontier[word] as number)) !== 0) return true
  }
  return false
}
