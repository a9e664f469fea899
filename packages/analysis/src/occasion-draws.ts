import { type ChanceBand, chanceBandInParts, DEFAULT_SEED, FEWEST_DRAWS } from './chance-band.ts'
import { finish, type InParts } from './in-parts.ts'
import type { Graph } from './graph/graph.ts'
import { nextUniform, seededRandom } from './seeded-random.ts'
import type { Ties } from './network.ts'
import { rememberOnce } from './remember-once.ts'

/** Steps that all draws of one band together may take before there are fewer of them, down to `FEWEST_DRAWS`. */
const WORK = 4_000_000
/** Steps that as many draws as that may take before there are fewer still. */
const WORK_MAX = 8_000_000
/** With fewer draws than this a 5th percentile says little, and there is no band. */
const DRAWS_MIN = 40
const DRAWS_MAX = 200

/**
 * Returns the band of a figure of a network whose occasions are as many and as large as they were, but where everybody is as
 * likely as everybody else to be at each; null for a network so large that enough draws would take too long. `steps` says
 * how many the figure itself takes for one network.
 */
export function occasionBand(ties: Ties, asked: AskedBand, figure: (graph: Graph) => number): ChanceBand | null {
  return finish(occasionBandInParts(ties, asked, figure))
}

interface AskedBand {
  readonly observed: number
  readonly model: string
  readonly steps: number
}

/** Returns the same in parts. */
export function* occasionBandInParts(
  ties: Ties,
  asked: AskedBand,
  figure: (graph: Graph) => number,
): InParts<ChanceBand | null> {
  const n = ties.nodes.length
  const sizes = Array.from(ties.sizes).filter((size) => size > 1)
  const each = sizes.reduce((sum, size) => sum + size * size, 0) + n * n + asked.steps
  const draws = Math.min(
    DRAWS_MAX,
    Math.max(Math.floor(WORK / each), Math.min(FEWEST_DRAWS, Math.floor(WORK_MAX / each))),
  )
  if (draws < DRAWS_MIN) return null
  const { observed, model } = asked
  const drawn = drawnNetworks(ties)
  let next = 0
  return yield* chanceBandInParts({ observed, model, draws, draw: () => figure(drawn(next++)) })
}

/** Networks with more ties than this, all draws together, are drawn anew for each question. */
const KEPT_TIES_MAX = 1_000_000

/**
 * Returns a function that gives one drawn network after the other, the first being number 0. Every question draws of the
 * chance band's own seed, so that questions about the same ties are asked of the same networks, which are drawn once.
 */
const drawnNetworks = rememberOnce((ties: Ties): ((draw: number) => Graph) => {
  const n = ties.nodes.length
  const sizes = Array.from(ties.sizes).filter((size) => size > 1)
  const strengths = new Float64Array(n * n)
  let pool = Int32Array.from({ length: n }, (_, node) => node)
  let random = seededRandom(DEFAULT_SEED)
  const drawOne = (): Graph => {
    strengths.fill(0)
    for (const size of sizes) drawOccasion(random.state, pool, size, strengths)
    return graphOfSquare(ties.nodes, strengths)
  }
  const kept: Graph[] = []
  let keptTies = 0
  let drawn = 0
  const networkAt = (draw: number): Graph => {
    const found = kept[draw]
    if (found !== undefined) return found
    if (draw < drawn) {
      pool = pool.map((_, node) => node)
      random = seededRandom(DEFAULT_SEED)
      drawn = 0
    }
    for (; drawn < draw; drawn++) drawOne()
    const network = drawOne()
    drawn++
    if (keptTies + network.m <= KEPT_TIES_MAX) {
      kept.push(network)
      keptTies += network.m
    }
    return network
  }
  return networkAt
})

/**
 * A partial shuffle chooses who is there; the pool stays a permutation, from which the next goes on. Each pair is written
 * once, in the row of either: which of the two is the smaller nobody can foresee.
 */
function drawOccasion(state: Int32Array, pool: Int32Array, size: number, strengths: Float64Array): void {
  const n = pool.length
  for (let place = 0; place < size; place++) {
    const other = place + ((nextUniform(state) * (n - place)) | 0)
    const kept = pool[place] as number
    pool[place] = pool[other] as number
    pool[other] = kept
  }
  const share = 1 / (size - 1)
  for (let first = 0; first < size; first++) {
    const row = (pool[first] as number) * n
    for (let second = first + 1; second < size; second++) {
      const pair = row + (pool[second] as number)
      strengths[pair] = (strengths[pair] as number) + share
    }
  }
}

/** The rows of a square of strengths ascend already, once both cells of a pair hold what either does. */
function graphOfSquare(ids: readonly string[], strengths: Float64Array): Graph {
  const n = ids.length
  const offsets = new Int32Array(n + 1)
  for (let node = 0; node < n; node++) {
    for (let before = 0; before < node; before++) {
      const [there, back] = [node * n + before, before * n + node]
      const strength = (strengths[there] as number) + (strengths[back] as number)
      strengths[there] = strength
      strengths[back] = strength
    }
  }
  let count = 0
  for (let node = 0; node < n; node++) {
    for (let cell = node * n; cell < (node + 1) * n; cell++) if (strengths[cell] !== 0) count++
    offsets[node + 1] = count
  }
  const targets = new Int32Array(count)
  const weights = new Float64Array(count)
  let place = 0
  for (let node = 0; node < n; node++) {
    for (let target = 0; target < n; target++) {
      const strength = strengths[node * n + target] as number
      if (strength === 0) continue
      targets[place] = target
      weights[place++] = strength
    }
  }
  const rows = { offsets, targets, weights }
  return {
    ids,
    directed: false,
    n,
    m: count / 2,
    ...rows,
    reverseOffsets: offsets,
    reverseTargets: targets,
    reverseWeights: weights,
  }
}

/** Returns why a network of so many has no band, as a clause: it says nothing on whether the figure is beyond chance. */
export function whyNoBand(parties: number, who: string): string {
  return `how far chance alone would take ${parties} ${who} was not worked out, since it would take too long`
}
