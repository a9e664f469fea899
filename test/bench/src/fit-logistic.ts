/** One case to learn from: its features by name, and whether it holds (1), doesn't (0) or tells nothing (null). */
export interface Example {
  readonly features: ReadonlyMap<string, number>
  readonly label: 0 | 1 | null
  /** How much it counts; 1 where it is not given. */
  readonly weight?: number
}

/** Weights of a logistic regression. */
export interface Fitted {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

const ROUNDS = 12

/** Returns the natural logarithm of the odds that a case holds. */
export function oddsOf({ bias, weights }: Fitted, features: ReadonlyMap<string, number>): number {
  let odds = bias
  for (const [name, value] of features) odds += (weights.get(name) ?? 0) * value
  return odds
}

/**
 * Returns the logistic regression whose weights are pulled towards 0 by half the penalty times their square, each feature
 * measured in parts of its greatest value; by Newton's method (iteratively reweighted least squares).
 */
export function fitLogistic(examples: readonly Example[], names: readonly string[], penalty: number): Fitted {
  const reach = new Map<string, number>()
  for (const { features } of examples)
    for (const [name, value] of features) reach.set(name, Math.max(reach.get(name) ?? 0, Math.abs(value)))
  const place = new Map(names.map((name, index) => [name, index + 1]))
  const size = names.length + 1
  const rows = examples
    .filter(({ label }) => label !== null)
    .map(({ features, label, weight }) => ({
      label: label ?? 0,
      weight: weight ?? 1,
      entries: [
        [0, 1] as const,
        ...[...features].flatMap(([name, value]) => {
          const at = place.get(name)
          return at === undefined || value === 0 ? [] : [[at, value / (reach.get(name) ?? 1)] as const]
        }),
      ],
    }))
  const weights = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size)
    const hessian = Array.from({ length: size }, () => new Float64Array(size))
    for (const { label, weight, entries } of rows) {
      let odds = 0
      for (const [at, value] of entries) odds += (weights[at] ?? 0) * value
      const chance = 1 / (1 + Math.exp(-odds))
      const curve = weight * Math.max(1e-6, chance * (1 - chance))
      for (const [at, value] of entries) {
        gradient[at] = (gradient[at] ?? 0) + weight * (label - chance) * value
        const row = hessian[at]
        if (row === undefined) continue
        for (const [other, second] of entries) if (other <= at) row[other] = (row[other] ?? 0) + curve * value * second
      }
    }
    for (let at = 0; at < size; at++) {
      const own = at === 0 ? 1e-3 : penalty
      gradient[at] = (gradient[at] ?? 0) - own * (weights[at] ?? 0)
      const row = hessian[at]
      if (row !== undefined) row[at] = (row[at] ?? 0) + own
    }
    const step = solve(hessian, gradient)
    let moved = 0
    for (let at = 0; at < size; at++) {
      const by = Math.max(-2, Math.min(2, step[at] ?? 0))
      weights[at] = (weights[at] ?? 0) + by
      moved = Math.max(moved, Math.abs(by))
    }
    if (moved < 1e-5) break
  }
  return {
    bias: weights[0] ?? 0,
    weights: new Map(names.map((name, index) => [name, (weights[index + 1] ?? 0) / (reach.get(name) ?? 1)])),
  }
}

/** Returns the solution of a symmetric positive definite system, by Cholesky's factorisation. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const lower = Array.from({ length: size }, () => new Float64Array(size))
  for (let row = 0; row < size; row++) {
    const own = lower[row] ?? new Float64Array(size)
    for (let column = 0; column <= row; column++) {
      const other = lower[column] ?? own
      let sum = matrix[row]?.[column] ?? 0
      for (let at = 0; at < column; at++) sum -= (own[at] ?? 0) * (other[at] ?? 0)
      own[column] = row === column ? Math.sqrt(Math.max(1e-9, sum)) : sum / (other[column] ?? 1)
    }
  }
  const half = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    let sum = right[row] ?? 0
    for (let at = 0; at < row; at++) sum -= (lower[row]?.[at] ?? 0) * (half[at] ?? 0)
    half[row] = sum / (lower[row]?.[row] ?? 1)
  }
  const solution = new Float64Array(size)
  for (let row = size - 1; row >= 0; row--) {
    let sum = half[row] ?? 0
    for (let at = row + 1; at < size; at++) sum -= (lower[at]?.[row] ?? 0) * (solution[at] ?? 0)
    solution[row] = sum / (lower[row]?.[row] ?? 1)
  }
  return solution
}
