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

/** So many may go before pairs with that many neighbours in common need to be looked at again. */
const SAFE_UP_TO = 3

/**
 * Returns a function that takes nodes out of a graph, each time from the whole one, and gives the shape of what remains
 * (F and DF after Borgatti 2006, doi.org/10.1007/s10588-006-7084-x). Two nodes with more neighbours in common than nodes
 * are gone are still two steps apart. From a node that has such a pair, or a tie, with everybody else nothing has to be
 * searched: who of them is still there is counted. In the dense networks that meetings make that is nearly every node; the
 * others are searched from, breadth first over bits, from the side of the nodes not yet reached.
 */
export function createRemovalShape(graph: Graph): (removed: readonly number[]) => RemovalShape {
  const ties = bitRows(graph)
  const { n: all, words } = ties
  const none = new Int32Array(all * words)
  let known: { readonly safe: Int32Array; readonly settled: Settled } | null = null
  const search = createSearch(ties)
  return (removed) => {
    if (removed.length <= SAFE_UP_TO && known === null) {
      const safe = safePairs(ties)
      known = { safe, settled: settledNodes(ties, safe) }
    }
    if (removed.length <= SAFE_UP_TO && known?.settled.count === all && areDifferent(removed)) {
      return shapeOfSettled(ties, known.settled, removed)
    }
    const gone = new Set(removed)
    const alive = everybodyBut(ties, gone)
    const n = all - gone.size
    const { safe, settled } = gone.size <= SAFE_UP_TO && known !== null ? known : { safe: none, settled: null }
    const sizes: number[] = []
    const seen = new Int32Array(words)
    let nearness = settled === null ? 0 : settled.nearnessOfAll - lostNearness(ties, safe, settled, gone)
    for (let word = 0; word < words; word++) {
      const settledHere = settled === null ? 0 : (settled.bits[word] as number)
      let waiting = alive[word] as number
      // Those settled whom a search has reached are passed over at a stroke, and more of them after each search.
      for (; (waiting &= ~((seen[word] as number) & settledHere)) !== 0; waiting &= waiting - 1) {
        const bit = waiting & -waiting
        const isNew = ((seen[word] as number) & bit) === 0
        const reached = search.from((word << 5) + 31 - Math.clz32(bit), alive, safe, isNew ? seen : null)
        if ((settledHere & bit) === 0) nearness += search.nearness()
        if (isNew) sizes.push(reached)
      }
    }
    return {
      n,
      sizes: sizes.sort((left, right) => right - left),
      fragmentation: fragmentationOfSizes(sizes),
      distanceFragmentation: n < 2 ? 0 : 1 - nearness / (n * (n - 1)),
    }
  }
}

/** The nodes that have a tie or a safe pair with everybody else: from these nothing has to be searched. */
interface Settled {
  readonly bits: Int32Array
  readonly count: number
  /** Of each settled node Σ 1 / distance to everybody, while nobody is gone. */
  readonly nearness: Float64Array
  /** Σ 1 / distance from all of them to everybody, while nobody is gone. */
  readonly nearnessOfAll: number
}

function settledNodes({ n, words, rows }: BitRows, safe: Int32Array): Settled {
  const bits = new Int32Array(words)
  const nearness = new Float64Array(n)
  let count = 0
  let nearnessOfAll = 0
  for (let node = 0; node < n; node++) {
    let tied = 0
    let certain = 0
    for (let word = node * words; word < (node + 1) * words; word++) {
      tied += countBits(rows[word] as number)
      certain += countBits(safe[word] as number)
    }
    if (tied + certain < n - 1) continue
    bits[node >>> 5] = (bits[node >>> 5] as number) | (1 << (node & 31))
    count++
    nearness[node] = tied + certain / 2
    nearnessOfAll += tied + certain / 2
  }
  return { bits, count, nearness, nearnessOfAll }
}

function areDifferent(nodes: readonly number[]): boolean {
  return nodes.every((node, place) => nodes.indexOf(node) === place)
}

/** Where everybody is settled, those who remain hang together, and what goes with those gone is added up of them alone. */
function shapeOfSettled(
  { n: all, words, rows }: BitRows,
  { nearness: nearnessOf, nearnessOfAll }: Settled,
  removed: readonly number[],
): RemovalShape {
  const n = all - removed.length
  let nearness = nearnessOfAll
  for (let place = 0; place < removed.length; place++) {
    const node = removed[place] as number
    nearness -= 2 * (nearnessOf[node] as number)
    // What two of them are to each other was taken away with either.
    for (let before = 0; before < place; before++) {
      const other = removed[before] as number
      const isTied = (((rows[node * words + (other >>> 5)] as number) >>> (other & 31)) & 1) === 1
      nearness += isTied ? 2 : 1
    }
  }
  return {
    n,
    sizes: n > 0 ? [n] : [],
    fragmentation: 0,
    distanceFragmentation: n < 2 ? 0 : 1 - nearness / (n * (n - 1)),
  }
}

/** What of the settled nodes' nearness goes with those who are gone: their own, and that of the others to them. */
function lostNearness(
  { words, rows }: BitRows,
  safe: Int32Array,
  { bits }: Settled,
  gone: ReadonlySet<number>,
): number {
  let lost = 0
  const staying = bits.slice()
  for (const node of gone) staying[node >>> 5] = (staying[node >>> 5] as number) & ~(1 << (node & 31))
  for (const node of gone) {
    const isSettled = (((bits[node >>> 5] as number) >>> (node & 31)) & 1) === 1
    for (let word = 0; word < words; word++) {
      const tied = rows[node * words + word] as number
      const certain = safe[node * words + word] as number
      const there = staying[word] as number
      lost += countBits(tied & there) + countBits(certain & there) / 2
      if (isSettled) lost += countBits(tied) + countBits(certain) / 2
    }
  }
  return lost
}

/** Returns as bits, for each node, those not tied to it with which it has more than `SAFE_UP_TO` neighbours in common. */
function safePairs({ n, words, rows }: BitRows): Int32Array {
  const safe = new Int32Array(n * words)
  for (let first = 0; first < n; first++) {
    for (let second = first + 1; second < n; second++) {
      if (((rows[first * words + (second >>> 5)] as number) >>> (second & 31)) & 1) continue
      let common = 0
      for (let word = 0; word < words && common <= SAFE_UP_TO; word++) {
        const both = (rows[first * words + word] as number) & (rows[second * words + word] as number)
        if (both !== 0) common += countBits(both)
      }
      if (common <= SAFE_UP_TO) continue
      const [there, back] = [first * words + (second >>> 5), second * words + (first >>> 5)]
      safe[there] = (safe[there] as number) | (1 << (second & 31))
      safe[back] = (safe[back] as number) | (1 << (first & 31))
    }
  }
  return safe
}

interface Search {
  /** Returns how many nodes hang together with the start, itself counted, and marks them. */
  readonly from: (start: number, alive: Int32Array, sure: Int32Array, marks: Int32Array | null) => number
  /** Returns Σ 1 / distance of the last search. */
  readonly nearness: () => number
}

function createSearch({ n, words, rows }: BitRows): Search {
  const frontier = new Int32Array(words)
  const next = new Int32Array(words)
  const waiting = new Int32Array(n)
  let nearness = 0
  const mark = (marks: Int32Array): void => {
    for (let word = 0; word < words; word++) marks[word] = (marks[word] as number) | (frontier[word] as number)
  }
  return {
    nearness: () => nearness,
    from(start, alive, sure, marks) {
      let left = 0
      let near = 0
      let two = 0
      for (let word = 0; word < words; word++) {
        const there = alive[word] as number
        const tied = (rows[start * words + word] as number) & there
        const certain = (sure[start * words + word] as number) & there
        frontier[word] = tied
        next[word] = certain
        near += countBits(tied)
        if (certain !== 0) two += countBits(certain)
        let unseen = there & ~tied & ~certain
        if (start >>> 5 === word) unseen &= ~(1 << (start & 31))
        while (unseen !== 0) {
          waiting[left++] = (word << 5) + 31 - Math.clz32(unseen & -unseen)
          unseen &= unseen - 1
        }
      }
      if (marks !== null) {
        marks[start >>> 5] = (marks[start >>> 5] as number) | (1 << (start & 31))
        mark(marks)
      }
      nearness = near
      let reached = near + 1
      let gained = near
      for (let distance = 2; gained > 0 && (left > 0 || two > 0); distance++) {
        const before = left
        left = 0
        for (let index = 0; index < before; index++) {
          const node = waiting[index] as number
          if (touches(rows, node * words, frontier, words)) {
            next[node >>> 5] = (next[node >>> 5] as number) | (1 << (node & 31))
          } else waiting[left++] = node
        }
        gained = before - left + two
        two = 0
        nearness += gained / distance
        reached += gained
        frontier.set(next)
        next.fill(0)
        if (marks !== null) mark(marks)
      }
      return reached
    },
  }
}

function touches(rows: Int32Array, from: number, frontier: Int32Array, words: number): boolean {
  for (let word = 0; word < words; word++) {
    if (((rows[from + word] as number) & (frontier[word] as number)) !== 0) return true
  }
  return false
}
