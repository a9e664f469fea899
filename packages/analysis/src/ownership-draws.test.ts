import { expect, test } from 'vitest'
import { DEFAULT_DRAWS, DEFAULT_SEED } from './chance-band.ts'
import { drawEqually } from './draw-multinomial.ts'
import { ownershipDraws } from './ownership-draws.ts'
import { ownerCandidates, readOwnership } from './ownership.ts'
import { seededRandom } from './seeded-random.ts'
import { twoStories } from './testing/two-stories.ts'

test('every question gets, draw by draw, what it would have drawn by itself', () => {
  const facts = twoStories({ champion: true, silent: true })
  const places = [...ownerCandidates(facts).keys()]
  const [first, second] = [ownershipDraws(facts), ownershipDraws(facts)]
  const random = seededRandom(DEFAULT_SEED)
  for (let draw = 0; draw < DEFAULT_DRAWS; draw++) {
    const own = new Float64Array(places.length)
    drawEqually(random, readOwnership(facts).total, places, own)
    for (const next of [first, second]) {
      const drawn = new Float64Array(places.length)
      next(drawn)
      expect(drawn).toEqual(own)
    }
  }
})
