import type { Example } from './fit-logistic.ts'

/** A tree of three questions: nodes 0 to 6 ask whether a feature is above a threshold, nodes 7 to 14 are ends. */
export interface Tree {
  /** The feature that each of the nodes 0 to 6 asks of, by its place; -1 where nothing is asked and the left way goes on. */
  readonly features: readonly number[]
  readonly thresholds: readonly number[]
  /** What each of the nodes 0 to 14 adds to the odds; at the nodes that ask, the mean of what lies below. */
  readonly values: readonly number[]
}

/** How trees are grown. */
export interface Growth {
  readonly rounds: number
  /** The share of each tree's answer that is kept. */
  readonly rate: number
  readonly rowShare: number
  readonly featureShare: number
  /** The least sum of p(1 - p) at a node. */
  readonly weightMin: number
  readonly penalty: number
  readonly seed: number
}

/** What boosting found: the odds (natural logarithm) that it starts from, and the trees whose answers are added. */
export interface Grown {
  readonly base: number
  readonly trees: readonly Tree[]
}

const BINS_MAX = 24
const DEPTH = 3
const ASKING = 2 ** DEPTH - 1

/**
 * Returns gradient-boosted trees of depth 3 for the logarithmic loss (Friedman 2001, with the second-order gains of Chen
 * and Guestrin 2016), the same for the same seed.
 */
export function growTrees(examples: readonly Example[], names: readonly string[], growth: Growth): Grown {
  const rows = examples.filter(({ label }) => label !== null)
  const count = rows.length
  const binned = binFeatures(rows, names)
  const weights = Float64Array.from(rows, ({ weight }) => weight ?? 1)
  const labels = Float64Array.from(rows, ({ label }) => label ?? 0)
  const held = weights.reduce((sum, weight, at) => sum + weight * (labels[at] ?? 0), 0)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const base = Math.log(held / (total - held))
  const odds = new Float64Array(count).fill(base)
  const random = randomFrom(growth.seed)
  const trees: Tree[] = []
  const slopes = new Float64Array(count)
  const curves = new Float64Array(count)
  for (let round = 0; round < growth.rounds; round++) {
    for (let at = 0; at < count; at++) {
      const chance = 1 / (1 + Math.exp(-(odds[at] ?? 0)))
      const weight = weights[at] ?? 1
      slopes[at] = weight * ((labels[at] ?? 0) - chance)
      curves[at] = weight * Math.max(1e-6, chance * (1 - chance))
    }
    const taken: number[] = []
    for (let at = 0; at < count; at++) if (random() < growth.rowShare) taken.push(at)
    const asked = names.map((_name, at) => at).filter(() => random() < growth.featureShare)
    const tree = growTree(binned, taken, asked, slopes, curves, growth)
    trees.push(tree.tree)
    for (let at = 0; at < count; at++) odds[at] = (odds[at] ?? 0) + tree.answer(at)
  }
  return { base, trees }
}

/** Returns what a tree adds to the odds of features given by place. */
export function answerOf(tree: Tree, valueOf: (feature: number) => number): number {
  let node = 0
  while (node < ASKING) {
    const feature = tree.features[node] ?? -1
    node = 2 * node + (feature >= 0 && valueOf(feature) > (tree.thresholds[node] ?? 0) ? 2 : 1)
  }
  return tree.values[node] ?? 0
}

interface Binned {
  /** By feature, the bin of each row. */
  readonly bins: readonly Uint8Array[]
  /** By feature, the threshold above each bin but the last. */
  readonly cuts: readonly (readonly number[])[]
}

function binFeatures(rows: readonly Example[], names: readonly string[]): Binned {
  const bins: Uint8Array[] = []
  const cuts: number[][] = []
  for (const name of names) {
    const values = rows.map(({ features }) => features.get(name) ?? 0)
    const distinct = [...new Set(values)].sort((a, b) => a - b)
    const sorted = [...values].sort((a, b) => a - b)
    const edges =
      distinct.length <= BINS_MAX
        ? distinct
        : [
            ...new Set(
              Array.from({ length: BINS_MAX }, (_one, at) => sorted[Math.floor((at * sorted.length) / BINS_MAX)] ?? 0),
            ),
          ]
    const between = edges.slice(1).map((edge, at) => Number((((edges[at] ?? 0) + edge) / 2).toPrecision(4)))
    cuts.push(between)
    bins.push(Uint8Array.from(values, (value) => between.filter((cut) => value > cut).length))
  }
  return { bins, cuts }
}

interface Split {
  readonly feature: number
  readonly bin: number
  readonly gain: number
}

function growTree(
  { bins, cuts }: Binned,
  taken: readonly number[],
  asked: readonly number[],
  slopes: Float64Array,
  curves: Float64Array,
  { rate, weightMin, penalty }: Growth,
): { readonly tree: Tree; readonly answer: (row: number) => number } {
  const features = Array.from({ length: ASKING }, () => -1)
  const splitBins = Array.from({ length: ASKING }, () => 0)
  const thresholds = Array.from({ length: ASKING }, () => 0)
  const values = Array.from({ length: 2 * ASKING + 1 }, () => 0)
  const covers = Array.from({ length: 2 * ASKING + 1 }, () => 0)
  let level: (readonly number[])[] = [taken]
  for (let node = 0; node < 2 * ASKING + 1; node++) {
    const at = node + 1 - 2 ** Math.floor(Math.log2(node + 1))
    if (at === 0 && node > 0) {
      const next: (readonly number[])[] = []
      for (const [place, rows] of level.entries()) {
        const above = level.length - 1 + place
        const feature = features[above] ?? -1
        const own = bins[feature]
        const bin = splitBins[above] ?? 0
        next.push(own === undefined ? rows : rows.filter((row) => (own[row] ?? 0) <= bin))
        next.push(own === undefined ? [] : rows.filter((row) => (own[row] ?? 0) > bin))
      }
      level = next
    }
    const rows = level[at] ?? []
    let slope = 0
    let curve = 0
    for (const row of rows) {
      slope += slopes[row] ?? 0
      curve += curves[row] ?? 0
    }
    covers[node] = curve
    values[node] = rows.length === 0 ? 0 : (rate * slope) / (curve + penalty)
    if (node >= ASKING || curve < 2 * weightMin) continue
    const split = bestSplit(bins, cuts, rows, asked, slopes, curves, { slope, curve }, weightMin, penalty)
    if (split === null) continue
    features[node] = split.feature
    splitBins[node] = split.bin
    thresholds[node] = cuts[split.feature]?.[split.bin] ?? 0
  }
  for (let node = ASKING - 1; node >= 0; node--) {
    const [left, right] = [2 * node + 1, 2 * node + 2]
    if ((features[node] ?? -1) < 0) values[node] = values[left] ?? 0
    else {
      const all = (covers[left] ?? 0) + (covers[right] ?? 0)
      values[node] = ((values[left] ?? 0) * (covers[left] ?? 0) + (values[right] ?? 0) * (covers[right] ?? 0)) / all
    }
  }
  return {
    tree: { features, thresholds, values },
    answer: (row) => {
      let node = 0
      while (node < ASKING) {
        const own = bins[features[node] ?? -1]
        node = 2 * node + (own !== undefined && (own[row] ?? 0) > (splitBins[node] ?? 0) ? 2 : 1)
      }
      return values[node] ?? 0
    },
  }
}

function bestSplit(
  bins: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  rows: readonly number[],
  asked: readonly number[],
  slopes: Float64Array,
  curves: Float64Array,
  whole: { readonly slope: number; readonly curve: number },
  weightMin: number,
  penalty: number,
): Split | null {
  let best: Split | null = null
  const before = whole.slope ** 2 / (whole.curve + penalty)
  const slopeIn = new Float64Array(BINS_MAX + 1)
  const curveIn = new Float64Array(BINS_MAX + 1)
  for (const feature of asked) {
    const own = bins[feature]
    const edges = cuts[feature]?.length ?? 0
    if (own === undefined || edges === 0) continue
    slopeIn.fill(0)
    curveIn.fill(0)
    for (const row of rows) {
      const bin = own[row] ?? 0
      slopeIn[bin] = (slopeIn[bin] ?? 0) + (slopes[row] ?? 0)
      curveIn[bin] = (curveIn[bin] ?? 0) + (curves[row] ?? 0)
    }
    let slope = 0
    let curve = 0
    for (let bin = 0; bin < edges; bin++) {
      slope += slopeIn[bin] ?? 0
      curve += curveIn[bin] ?? 0
      if (curve < weightMin || whole.curve - curve < weightMin) continue
      const gain =
        slope ** 2 / (curve + penalty) + (whole.slope - slope) ** 2 / (whole.curve - curve + penalty) - before
      if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { feature, bin, gain }
    }
  }
  return best
}

/** Numbers from 0 to 1 in an order that a seed gives (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
