import { type Graph, undirectedGraph } from './graph.ts'
import { modularity } from './modularity.ts'

/** Two qualities nearer than this are one and the same: the partition into more communities is then taken. */
const TIE = 1e-12

/**
 * Returns the partition of highest modularity, found by trying every one (restricted growth strings): the community
 * of each node. The number of partitions is the Bell number of n, so it is for a handful of nodes only.
 */
export function bestPartition(graph: Graph): Int32Array {
  const plain = undirectedGraph(graph)
  const partition = new Int32Array(plain.n)
  let best = Int32Array.from(partition, (_, node) => node)
  let bestQuality = modularity(plain, best)
  let bestCount = plain.n
  const place = (node: number, used: number): void => {
    if (node === plain.n) {
      const quality = modularity(plain, partition)
      if (quality < bestQuality - TIE || (quality < bestQuality + TIE && used <= bestCount)) return
      best = Int32Array.from(partition)
      bestQuality = quality
      bestCount = used
      return
    }
    for (let community = 0; community <= used; community++) {
      partition[node] = community
      place(node + 1, Math.max(used, community + 1))
    }
  }
  place(0, 0)
  return best
}
