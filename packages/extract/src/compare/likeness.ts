import { foldName } from '@evenkeel/domain/fold-name.ts'

/** The runs of three letters of a text, each with how often it occurs; texts are folded first. */
export interface Trigrams {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

const LETTERS_MAX = 600
const TELLING_MIN = 8

/** Returns the trigrams of a text's first 600 letters, upper case and accents aside. */
export function trigramsOf(text: string): Trigrams {
  const folded = ` ${foldName(text.slice(0, LETTERS_MAX))} `
  const counts = new Map<string, number>()
  let total = 0
  for (let index = 0; index + 3 <= folded.length; index++) {
    const trigram = folded.slice(index, index + 3)
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
    total += 1
  }
  return { counts, total }
}

/**
 * Returns how alike two texts are, 0 to 1: the Dice coefficient of their trigrams, or nine tenths of the share of
 * the shorter that the longer contains, so that neither a slip of the pen nor a name put behind makes another text.
 */
export function likeness(a: Trigrams, b: Trigrams): number {
  const [short, long] = a.total <= b.total ? [a, b] : [b, a]
  let shared = 0
  for (const [trigram, count] of short.counts) shared += Math.min(count, long.counts.get(trigram) ?? 0)
  if (shared === 0) return 0
  const contained = short.total >= TELLING_MIN ? (0.9 * shared) / short.total : 0
  return Math.max((2 * shared) / (short.total + long.total), contained)
}
