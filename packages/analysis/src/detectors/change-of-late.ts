import { DEFAULT_SEED } from '../chance-band.ts'
import { randomBelow, seededRandom } from '../seeded-random.ts'

/** What came out of one meeting: items of its notes stand or fall together, so they are dealt out together. */
export interface Block {
  readonly hits: number
  readonly all: number
}

/** A share before and of late, 0 to 1 each. */
export interface ChangeOfLate {
  readonly before: number
  readonly late: number
  /** How many of the last blocks are "of late". */
  readonly recent: number
  /** The chance, 0 to 1, of a share of late this much higher, or lower, if the order of the blocks meant nothing. */
  readonly chanceOfRise: number
  readonly chanceOfFall: number
}

const BLOCKS_MIN = 8
const RECENT_MIN = 4
const DRAWS = 999

/**
 * Returns how a share changed in the last quarter of the blocks, four at least, against those before, with the chance of
 * it by shuffling whole blocks (a permutation test with the meeting as its unit); null for fewer than eight blocks, where
 * one side has no case, or where `isFelt` says that the change is too small to matter.
 */
export function changeOfLate(
  blocks: readonly Block[],
  isFelt: (before: number, late: number) => boolean,
): ChangeOfLate | null {
  if (blocks.length < BLOCKS_MIN) return null
  const recent = Math.max(RECENT_MIN, Math.floor(blocks.length / 4))
  const hits = Float64Array.from(blocks, (block) => block.hits)
  const cases = Float64Array.from(blocks, (block) => block.all)
  const [allHits, allCases] = [hits, cases].map((list) => list.reduce((sum, one) => sum + one, 0))
  const sides = (): { readonly before: number; readonly late: number } => {
    let lateHits = 0
    let lateCases = 0
    for (let index = blocks.length - recent; index < blocks.length; index++) {
      lateHits += hits[index] as number
      lateCases += cases[index] as number
    }
    return {
      before: ((allHits ?? 0) - lateHits) / ((allCases ?? 0) - lateCases),
      late: lateHits / lateCases,
    }
  }
  const observed = sides()
  if (!Number.isFinite(observed.before) || !Number.isFinite(observed.late)) return null
  if (!isFelt(observed.before, observed.late)) return null
  const rise = observed.late - observed.before
  const random = seededRandom(DEFAULT_SEED)
  let higher = 1
  let lower = 1
  for (let draw = 0; draw < DRAWS; draw++) {
    // Only the last places need to be dealt anew.
    for (let index = blocks.length - 1; index >= blocks.length - recent; index--) {
      const other = randomBelow(random, index + 1)
      swap(hits, index, other)
      swap(cases, index, other)
    }
    const { before, late } = sides()
    const drawn = late - before
    // A side without any case tells nothing: it counts for both, which errs towards no finding.
    if (!(drawn < rise - 1e-12)) higher++
    if (!(drawn > rise + 1e-12)) lower++
  }
  return { ...observed, recent, chanceOfRise: higher / (DRAWS + 1), chanceOfFall: lower / (DRAWS + 1) }
}

function swap(list: Float64Array, left: number, right: number): void {
  const kept = list[left] as number
  list[left] = list[right] as number
  list[right] = kept
}
