import { undirectedGraph, type Graph } from './graph.ts'

/** Who is tied to whom as bits: node v's row is `words` numbers from `v * words` on; directions, strengths and loops left out. */
export interface BitRows {
  readonly n: number
  readonly words: number
  readonly rows: Int32Array
}

/** Returns the ties of a graph as bits. */
export function bitRows(graph: Graph): BitRows {
  const { n, offsets, targets } = undirectedGraph(graph)
  const words = (n + 31) >>> 5
  const rows = new Int32Array(n * words)
  for (let node = 0; node < n; node++) {
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      const target = targets[arc] as number
      if (target === node) continue
      const place = node * words + (target >>> 5)
      rows[place] = (rows[place] as number) | (1 << (target & 31))
    }
  }
  return { n, words, rows }
}

/** Returns bits that are set for every node but the given ones. */
export function everybodyBut({ n, words }: Pick<BitRows, 'n' | 'words'>, removed: Iterable<number>): Int32Array {
  const alive = new Int32Array(words).fill(-1)
  const rest = n & 31
  if (rest > 0) alive[words - 1] = (1 << rest) - 1
  for (const node of removed) {
    const word = node >>> 5
    alive[word] = (alive[word] as number) & ~(1 << (node & 31))
  }
  return alive
}

/** Returns how many bits of a 32-bit word are set (Warren, Hacker's Delight, figure 5-2). */
export function countBits(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
