import { randomBelow, seededRandom } from '@evenkeel/analysis/seeded-random.ts'

export interface DrawnGraph {
  readonly name: string
  readonly n: number
  readonly edges: readonly (readonly [number, number])[]
}

/** Returns a network that grows by preferring those who have many ties (Barabási & Albert 1999). */
export function growingGraph(n: number, tiesEach: number, seed = 3): DrawnGraph {
  const random = seededRandom(seed)
  const ends: number[] = [0]
  const edges: (readonly [number, number])[] = []
  for (let node = 1; node < n; node++) {
    const chosen = new Set<number>()
    while (chosen.size < Math.min(tiesEach, node)) chosen.add(ends[randomBelow(random, ends.length)] ?? 0)
    for (const target of chosen) {
      edges.push([node, target])
      ends.push(node, target)
    }
  }
  return { name: 'growing', n, edges }
}

/** Returns a network whose ties fall anywhere alike (Erdős & Rényi 1959). */
export function evenGraph(n: number, tiesEach: number, seed = 4): DrawnGraph {
  const random = seededRandom(seed)
  const taken = new Set<number>()
  const edges: (readonly [number, number])[] = []
  while (edges.length < n * tiesEach) {
    const [first, second] = [randomBelow(random, n), randomBelow(random, n)]
    const [low, high] = first < second ? [first, second] : [second, first]
    if (low === high || taken.has(low * n + high)) continue
    taken.add(low * n + high)
    edges.push([low, high])
  }
  return { name: 'even', n, edges }
}
