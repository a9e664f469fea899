import { randomBelow, type SeededRandom } from '../seeded-random.ts'
import { shuffle } from '../shuffle.ts'

/** Trades for each meeting between two dealings; five are enough to forget where one began (Strona et al. 2014). */
const TRADES = 5

/**
 * Returns a function that deals people anew over meetings, each person coming to as many as before and each meeting having
 * as many: two meetings at a time share out those who were at only one of them (curveball algorithm, Strona et al. 2014,
 * doi.org/10.1038/ncomms5114). The rooms are changed in place.
 */
export function createAttendanceShuffle(rooms: number[][]): (random: SeededRandom) => void {
  return (random) => {
    if (rooms.length < 2) return
    for (let trade = 0; trade < rooms.length * TRADES; trade++) {
      const first = randomBelow(random, rooms.length)
      const second = (first + 1 + randomBelow(random, rooms.length - 1)) % rooms.length
      const [left, right] = [rooms[first] ?? [], rooms[second] ?? []]
      const inRight = new Set(right)
      const both = left.filter((person) => inRight.has(person))
      const isBoth = new Set(both)
      const pool = [...left, ...right].filter((person) => !isBoth.has(person))
      shuffle(pool, random)
      const own = left.length - both.length
      rooms[first] = [...both, ...pool.slice(0, own)]
      rooms[second] = [...both, ...pool.slice(own)]
    }
  }
}
