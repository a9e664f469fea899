export interface TieEnds {
  readonly source: string
  readonly target: string
}

interface Step {
  readonly node: string
  /** The index of the tie by which the walk came here; -1 at the start. */
  readonly by: number
  next: number
}

/** Returns the indexes of the ties without which the network falls into more parts (Tarjan 1974, low-link values), in time linear in ties. */
export function bridgeTies(ties: readonly TieEnds[]): ReadonlySet<number> {
  const around = new Map<string, { readonly to: string; readonly tie: number }[]>()
  ties.forEach(({ source, target }, tie) => {
    for (const [from, to] of [
      [source, target],
      [target, source],
    ] as const) {
      const list = around.get(from) ?? []
      list.push({ to, tie })
      around.set(from, list)
    }
  })
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const bridges = new Set<number>()
  const enter = (node: string, by: number): Step => {
    order.set(node, order.size)
    low.set(node, order.size - 1)
    return { node, by, next: 0 }
  }
  const lower = (node: string, to: number): void => void low.set(node, Math.min(low.get(node) ?? to, to))
  for (const start of around.keys()) {
    if (order.has(start)) continue
    // A stack of our own: a chain of thousands would overflow the engine's.
    const walk = [enter(start, -1)]
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const tie = around.get(step.node)?.[step.next]
      if (tie !== undefined) {
        step.next += 1
        if (tie.tie === step.by) continue
        const seen = order.get(tie.to)
        if (seen === undefined) walk.push(enter(tie.to, tie.tie))
        else lower(step.node, seen)
        continue
      }
      walk.pop()
      const parent = walk.at(-1)
      if (parent === undefined) continue
      const own = low.get(step.node) ?? 0
      lower(parent.node, own)
      if (own > (order.get(parent.node) ?? 0)) bridges.add(step.by)
    }
  }
  return bridges
}
