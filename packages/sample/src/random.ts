export interface Random {
  /** A number from 0 up to, but not, 1. */
  readonly number: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly integer: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T
  /** One of a list that is not empty, likelier where `weight` is larger. */
  readonly weighted: <T>(list: readonly T[], weight: (entry: T) => number) => T
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

/** Returns a stream of pseudo-random choices that is the same for the same words of `seed` (mulberry32 over an FNV-1a hash). */
export function createRandom(seed: string): Random {
  let state = 0x81_1c_9d_c5
  for (let index = 0; index < seed.length; index++) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01_00_01_93) >>> 0
  }
  const number = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const at = <T>(list: readonly T[], index: number): T => {
    const entry = list[index]
    if (entry === undefined) throw new RangeError('nothing to choose from')
    return entry
  }
  const integer = (low: number, high: number): number => low + Math.floor(number() * (high - low + 1))
  return {
    number,
    integer,
    chance: (probability) => number() < probability,
    pick: (list) => at(list, integer(0, list.length - 1)),
    weighted: (list, weight) => {
      let rest = number() * list.reduce((sum, entry) => sum + weight(entry), 0)
      for (const entry of list) {
        rest -= weight(entry)
        if (rest < 0) return entry
      }
      return at(list, list.length - 1)
    },
    shuffled: (list) => {
      const result = [...list]
      for (let index = result.length - 1; index > 0; index--) {
        const other = integer(0, index)
        const moved = at(result, index)
        result[index] = at(result, other)
        result[other] = moved
      }
      return result
    },
  }
}
