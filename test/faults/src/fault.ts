/** What became of one fault: how often it struck, and what did not survive it. */
export interface FaultResult {
  readonly count: number
  /** What was acknowledged and is not there. */
  readonly lost: number
  /** What is there more than once. */
  readonly doubled: number
  /** What cannot be read, does not agree with itself, or was answered otherwise than it should be. */
  readonly corrupt: number
  /** Further figures of the run, in a few words. */
  readonly figures: string
  /** The first failures, each with what repeats it. */
  readonly failures: readonly string[]
}

/** One kind of fault that the record has to survive. */
export interface Fault {
  readonly name: string
  /** What is counted: `images`, `kills`. */
  readonly unit: string
  /** How often it strikes in `npm test`. */
  readonly short: number
  /** How often it strikes with `--full`. */
  readonly full: number
  /** Resolves to what became of it; a sentence where it cannot be tried on this machine. */
  readonly run: (count: number, seed: number) => Promise<FaultResult | string>
}

/** Counts what a run finds, and keeps the words of its first failures. */
export interface Tally {
  lost: number
  doubled: number
  corrupt: number
  readonly failures: string[]
}

const FAILURES_KEPT = 10

/** Returns an empty tally. */
export function newTally(): Tally {
  return { lost: 0, doubled: 0, corrupt: 0, failures: [] }
}

/** Adds what was found wrong, if anything was. */
export function addFailure(tally: Tally, kind: 'lost' | 'doubled' | 'corrupt', number: number, words: string): void {
  if (number === 0) return
  tally[kind] += number
  if (tally.failures.length < FAILURES_KEPT) tally.failures.push(words)
}
