import type { Graph } from './graph.ts'

export interface Components {
  /** The component of each node, numbered by size from the largest. */
  readonly of: Int32Array
  /** Sizes, largest first. */
  readonly sizes: readonly number[]
}

/** Returns the connected components, directions ignored. */
export function components(graph: Graph): Components {
  const found = new Int32Array(graph.n).fill(-1)
  const queue = new Int32Array(graph.n)
  const sizes: number[] = []
  for (let start = 0; start < graph.n; start++) {
    if (found[start] !== -1) continue
    const component = sizes.length
    found[start] = component
    queue[0] = start
    let count = 1
    const enter = (offsets: Int32Array, targets: Int32Array, node: number): void => {
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const target = targets[arc] ?? 0
        if (found[target] !== -1) continue
        found[target] = component
        queue[count++] = target
      }
    }
    for (let head = 0; head < count; head++) {
      const node = queue[head] ?? 0
      enter(graph.offsets, graph.targets, node)
      if (graph.directed) enter(graph.reverseOffsets, graph.reverseTargets, node)
    }
    sizes.push(count)
  }
  const order = sizes.map((_, index) => index).sort((left, right) => (sizes[right] ?? 0) - (sizes[left] ?? 0))
  const rank = new Int32Array(sizes.length)
  order.forEach((component, index) => {
    rank[component] = index
  })
  return { of: found.map((component) => rank[component] ?? 0), sizes: order.map((component) => sizes[component] ?? 0) }
}
