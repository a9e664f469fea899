import type { Facts } from '@evenkeel/domain/facts.ts'
import { DEFAULT_DRAWS, DEFAULT_SEED } from './chance-band.ts'
import { drawEqually } from './draw-multinomial.ts'
import { ownerCandidates, readOwnership } from './ownership.ts'
import { seededRandom } from './seeded-random.ts'

const known = new WeakMap<Facts, Float64Array>()

/**
 * Returns a function that fills in one draw after another of how many items each of the owner candidates would own if
 * every item fell to any of them alike. Every question about ownership asks it of the same seed, so the draws are made
 * once for the facts; they are those that `drawEqually` makes of the chance band's own seed.
 */
export function ownershipDraws(facts: Facts): (drawn: Float64Array) => void {
  const size = ownerCandidates(facts).length
  const draws = known.get(facts) ?? makeDraws(facts, size)
  known.set(facts, draws)
  let next = 0
  return (drawn) => {
    drawn.set(draws.subarray(next * size, (next + 1) * size))
    next++
  }
}

function makeDraws(facts: Facts, size: number): Float64Array {
  const { total } = readOwnership(facts)
  const places = Int32Array.from({ length: size }, (_, place) => place)
  const random = seededRandom(DEFAULT_SEED)
  const draws = new Float64Array(DEFAULT_DRAWS * size)
  for (let draw = 0; draw < DEFAULT_DRAWS; draw++) {
    drawEqually(random, total, places, draws.subarray(draw * size, (draw + 1) * size))
  }
  return draws
}
