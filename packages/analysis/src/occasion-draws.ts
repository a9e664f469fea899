import { type ChanceBand, chanceBand } from './chance-band.ts'
import { type Graph, graphFromArcs } from './graph/graph.ts'
import { randomBelow } from './seeded-random.ts'
import type { Ties } from './network.ts'

/** Steps that all draws of one band together may take before there are fewer of them. */
const WORK = 8_000_000
/** With fewer draws than this a 5th percentile says little, and there is no band. */
const DRAWS_MIN = 40
const DRAWS_MAX = 200

/**
 * Returns the band of a figure of a network whose occasions are as many and as large as they were, but where everybody is as
 * likely as everybody else to be at each; null for a network so large that enough draws would take too long. `steps` says
 * how many the figure itself takes for one network.
 */
export function occasionBand(
  ties: Ties,
  asked: { readonly observed: number; readonly model: string; readonly steps: number },
  figure: (graph: Graph) => number,
): ChanceBand | null {
  const n = ties.nodes.length
  const sizes = ties.rows.map((row) => row.length).filter((size) => size > 1)
  const each = sizes.reduce((sum, size) => sum + size * size, 0) + n * n + asked.steps
  const draws = Math.min(DRAWS_MAX, Math.floor(WORK / each))
  if (draws < DRAWS_MIN) return null
  const { observed, model } = asked
  const strengths = new Float64Array(n * n)
  const pool = Int32Array.from({ length: n }, (_, node) => node)
  return chanceBand({
    observed,
    model,
    draws,
    draw(random) {
      strengths.fill(0)
      for (const size of sizes) {
        for (let place = 0; place < size; place++) {
          const other = place + randomBelow(random, n - place)
          const kept = pool[place] as number
          pool[place] = pool[other] as number
          pool[other] = kept
        }
        for (let first = 0; first < size; first++) {
          for (let second = 0; second < first; second++) {
            const [one, two] = [pool[first] as number, pool[second] as number]
            const pair = one < two ? one * n + two : two * n + one
            strengths[pair] = (strengths[pair] as number) + 1 / (size - 1)
          }
        }
      }
      return figure(graphOfPairs(ties.nodes, strengths))
    },
  })
}

function graphOfPairs(ids: readonly string[], strengths: Float64Array): Graph {
  const sources: number[] = []
  const targets: number[] = []
  const weights: number[] = []
  const n = ids.length
  for (let first = 0; first < n; first++) {
    for (let second = first + 1; second < n; second++) {
      const strength = strengths[first * n + second] as number
      if (strength === 0) continue
      sources.push(first)
      targets.push(second)
      weights.push(strength)
    }
  }
  return graphFromArcs({
    ids,
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
    directed: false,
    weighted: true,
  })
}
