import learned from './weights.json' with { type: 'json' }

/** One named feature of a line, and by how much it moves the odds (natural logarithm) that the line is a task. */
export interface Reason {
  readonly feature: string
  readonly value: number
  readonly contribution: number
}

const { names, linear, trees, scale, shift } = learned
const PLACES = new Map(names.map((name, place) => [name, place]))
const ASKING = 7

/** The odds (natural logarithm) of a line of which nothing is told. */
export const START =
  (scale * (learned.bias + learned.base + trees.reduce((sum, { v }) => sum + (v[0] ?? 0), 0))) / 2 + shift

/** What the trees ask, one tree behind the other: a place among the values, below which threshold the lower branch is taken. */
const PLACE_ASKED = Int16Array.from(
  trees.flatMap(({ f }) => Array.from({ length: ASKING }, (_, node) => f[node] ?? -1)),
)
const THRESHOLD = Float64Array.from(trees.flatMap(({ t }) => Array.from({ length: ASKING }, (_, node) => t[node] ?? 0)))
/** What each end of each tree adds to what the tree starts from. */
const LEAF = Float64Array.from(
  trees.flatMap(({ v }) => Array.from({ length: ASKING + 1 }, (_, end) => (v[ASKING + end] ?? 0) - (v[0] ?? 0))),
)

/** Returns a sum with the ends that the values lead to; all trees side by side in memory take a third of the time. */
function addLeaves(from: number, values: Float64Array): number {
  let sum = from
  for (let asked = 0, leaves = 0; asked < PLACE_ASKED.length; asked += ASKING, leaves += ASKING + 1) {
    let node = 0
    while (node < ASKING) {
      const place = PLACE_ASKED[asked + node] ?? -1
      node = 2 * node + (place >= 0 && (values[place] ?? 0) > (THRESHOLD[asked + node] ?? 0) ? 2 : 1)
    }
    sum += LEAF[leaves + node - ASKING] ?? 0
  }
  return sum
}

/** The same, step by step: each asked feature's part is noted. */
function addPaths(from: number, values: Float64Array, note: (place: number, by: number) => void): number {
  let sum = from
  for (const { f, t, v } of trees) {
    let node = 0
    let before = v[0] ?? 0
    while (node < ASKING) {
      const place = f[node] ?? -1
      const next = 2 * node + (place >= 0 && (values[place] ?? 0) > (t[node] ?? 0) ? 2 : 1)
      const now = v[next] ?? 0
      if (place >= 0) note(place, now - before)
      node = next
      before = now
    }
    sum += before - (v[0] ?? 0)
  }
  return sum
}

/** What was told of a line, in its order, by the places of the features that were learned of. */
export interface ToldFeatures {
  readonly places: readonly number[]
  readonly values: readonly number[]
}

/** Gathers what is told of one line. */
export interface FeatureSheet {
  /** Notes a feature's value; what nothing was learned of is passed over. */
  readonly tell: (name: string, value: number) => void
  /** Returns what was told so far, for telling it again. */
  readonly told: () => ToldFeatures
  readonly tellAgain: (told: ToldFeatures) => void
  /** Returns the chance, 0 to 1, that a line of which this was told is a task: half by weights, half by trees. */
  readonly chance: () => number
  /** Returns every feature that was told, with its part in the odds; the parts and `START` add up to the odds. */
  readonly reasons: () => Reason[]
  /** Makes the sheet empty, for another line. */
  readonly clear: () => void
}

/** Returns an empty sheet. */
export function openSheet(): FeatureSheet {
  const values = new Float64Array(names.length)
  const told: number[] = []
  const unlearned: [string, number][] = []
  const oddsOf = (note: ((place: number, by: number) => void) | null): number => {
    let sum = 0
    for (const place of told) {
      const by = (linear[place] ?? 0) * (values[place] ?? 0)
      sum += by
      note?.(place, by)
    }
    return START + (scale * (note === null ? addLeaves(sum, values) : addPaths(sum, values, note))) / 2
  }
  return {
    tell: (name, value) => {
      const place = PLACES.get(name)
      if (place === undefined) {
        unlearned.push([name, value])
        return
      }
      if (values[place] === 0) told.push(place)
      values[place] = value
    },
    told: () => ({ places: told.slice(), values: told.map((place) => values[place] ?? 0) }),
    tellAgain: ({ places, values: again }) => {
      for (let at = 0; at < places.length; at++) {
        const place = places[at] ?? 0
        values[place] = again[at] ?? 0
        told.push(place)
      }
    },
    chance: () => 1 / (1 + Math.exp(-oddsOf(null))),
    reasons: () => {
      const parts = new Map<number, number>(told.map((place) => [place, 0]))
      oddsOf((place, by) => void parts.set(place, (parts.get(place) ?? 0) + (scale * by) / 2))
      const known = [...parts].map(([place, contribution]) => ({
        feature: names[place] ?? '',
        value: values[place] ?? 0,
        contribution,
      }))
      return [...known, ...unlearned.map(([feature, value]) => ({ feature, value, contribution: 0 }))]
    },
    clear: () => {
      for (const place of told) values[place] = 0
      told.length = 0
      unlearned.length = 0
    },
  }
}

/** Whether anything was learned; without it, a recogniser's own confidence stands. */
export const isLearned = names.length > 0

/** The chance from which on a line is drafted: where right and wrong drafts balance best on groups not learned from. */
export const DRAFTED_FROM = learned.draftedFrom
