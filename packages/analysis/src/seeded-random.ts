/**
 * Uniform numbers in [0, 1), one a call. Loops that draw by the million give the state to `nextUniform`, which is compiled
 * into them; a call of one among many functions of the same text is not, and takes five times as long.
 */
export interface SeededRandom {
  (): number
  readonly state: Int32Array
}

/** Returns uniform numbers in [0, 1), the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function seededRandom(seed: number): SeededRandom {
  const state = Int32Array.of(seed)
  return Object.assign(() => nextUniform(state), { state })
}

/** Returns the next uniform number in [0, 1) of a seeded generator's state, and moves the state on. */
export function nextUniform(state: Int32Array): number {
  const moved = ((state[0] as number) + 0x6d2b79f5) | 0
  state[0] = moved
  let mixed = Math.imul(moved ^ (moved >>> 15), moved | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

/** Returns an integer in [0, below) drawn from `random`. */
export function randomBelow({ state }: SeededRandom, below: number): number {
  return Math.floor(nextUniform(state) * below)
}
