import { randomBelow, type SeededRandom } from './seeded-random.ts'

/**
 * Puts numbers in place into an order of which all are equally likely (Durstenfeld 1964, doi.org/10.1145/364520.364540). With
 * `from` only those places from there on are dealt anew, out of all numbers: who looks at the last alone needs no more.
 */
export function shuffle(numbers: Int32Array | Float64Array | number[], random: SeededRandom, from = 1): void {
  for (let place = numbers.length - 1; place >= from; place--) {
    const other = randomBelow(random, place + 1)
    const kept = numbers[place] as number
    numbers[place] = numbers[other] as number
    numbers[other] = kept
  }
}
