import { type Graph, undirectedGraph } from './graph.ts'

/**
 * Returns Bonacich's power c = α (I − βA)⁻¹ A 1 with α such that Σ c² = n, strengths counted and directions ignored
 * (Bonacich 1987, doi.org/10.1086/228631): β above zero raises those tied to the powerful, below zero those tied to the
 * weak, who depend on them. NaN where there is no answer: no ties, or β at a pole.
 */
export function bonacichPower(graph: Graph, beta: number): Float64Array {
  const { n, offsets, targets, weights } = undirectedGraph(graph)
  const rows = Array.from({ length: n }, (_, node) => {
    const row = new Float64Array(n + 1)
    row[node] = 1
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const target = targets[arc] as number
      const weight = weights[arc] as number
      row[target] = (row[target] as number) - beta * weight
      row[n] = (row[n] as number) + weight
    }
    return row
  })
  const solution = solve(rows)
  const length = Math.sqrt(solution.reduce((sum, value) => sum + value * value, 0) / n)
  return solution.map((value) => value / length)
}

/** Returns the solution of rows whose last entry is the right side, by elimination with the largest pivot; NaN without one. */
function solve(rows: readonly Float64Array[]): Float64Array {
  const n = rows.length
  const order = [...rows]
  for (let column = 0; column < n; column++) {
    let best = column
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(order[row]?.[column] ?? 0) > Math.abs(order[best]?.[column] ?? 0)) best = row
    }
    const pivot = order[best]
    const value = pivot?.[column] ?? 0
    if (pivot === undefined || Math.abs(value) < 1e-12) return new Float64Array(n).fill(Number.NaN)
    order[best] = order[column] ?? pivot
    order[column] = pivot
    for (let entry = column; entry <= n; entry++) pivot[entry] = (pivot[entry] as number) / value
    for (const row of order) {
      const factor = row[column] as number
      if (row === pivot || factor === 0) continue
      for (let entry = column; entry <= n; entry++) {
        row[entry] = (row[entry] as number) - factor * (pivot[entry] as number)
      }
    }
  }
  return Float64Array.from(order, (row) => row[n] ?? Number.NaN)
}
