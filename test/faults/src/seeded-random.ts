/** A source of chance that a seed repeats. */
export interface Random {
  /** Returns a number from 0 up to 1. */
  readonly share: () => number
  /** Returns a whole number from 0 up to the bound, which is left out. */
  readonly below: (bound: number) => number
  /** Returns one of the values; throws for none. */
  readonly pick: <T>(values: readonly T[]) => T
  readonly chance: (share: number) => boolean
}

/** Returns the source of chance of a seed (mulberry32: 32 bits of state, enough to choose faults by). */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (bound: number): number => Math.floor(share() * bound)
  return {
    share,
    below,
    pick: (values) => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('there is nothing to pick from')
      return value
    },
    chance: (wanted) => share() < wanted,
  }
}
