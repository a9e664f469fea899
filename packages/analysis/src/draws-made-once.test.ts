import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_DRAWS, DEFAULT_SEED } from './chance-band.ts'
import { drawByWeight, drawEqually, placesOfSeats, shareByQuantile } from './draw-multinomial.ts'
import { talkAtMeetings } from './measures/talk-at-meetings.ts'
import { turnDraws } from './measures/turn-draws.ts'
import { NORMAL_CELLS, NORMAL_QUANTILES } from './normal-quantiles.ts'
import { slowDrawEqually } from './reference/slow-equal-draws.ts'
import { seededRandom } from './seeded-random.ts'
import { twoStories } from './testing/two-stories.ts'

test('dealing out from the most likely number on deals what walking up from nought deals', () => {
  fc.assert(
    fc.property(fc.nat({ max: 900 }), fc.integer({ min: 1, max: 60 }), fc.nat(), (wanted, places, seed) => {
      // Beyond 10 expected successes the draw goes by quantiles, and there is nothing to compare.
      const total = Math.min(wanted, places * 4)
      const seats = Int32Array.from({ length: places }, (_, place) => place)
      const [fast, slow] = [new Float64Array(places), new Float64Array(places)]
      drawEqually(seededRandom(seed), total, seats, fast)
      slowDrawEqually(seededRandom(seed), total, seats, slow)
      expect(fast).toEqual(slow)
    }),
    { numRuns: 500 },
  )
})

test('beyond ten expected successes no probability of a share drawn by quantiles is off by more than 0.0025', () => {
  let worst = 0
  for (const places of [2, 3, 5, 20, 60, 300]) {
    for (const expected of [10, 12, 15, 20, 30, 60, 200]) {
      const trials = expected * places + 1
      const drawn = new Float64Array(trials + 1)
      // The first share of a draw is one of the cells of the normal distribution: going through all gives its distribution.
      for (let cell = 0; cell < NORMAL_CELLS; cell++) {
        const share = shareByQuantile(NORMAL_QUANTILES[cell] ?? 0, trials, 1 / places)
        drawn[share] = (drawn[share] ?? 0) + 1 / NORMAL_CELLS
      }
      let probability = (1 - 1 / places) ** trials
      let [exact, reached] = [0, 0]
      for (let successes = 0; successes <= trials; successes++) {
        exact += probability
        reached += drawn[successes] ?? 0
        worst = Math.max(worst, Math.abs(exact - reached))
        probability *= (trials - successes) / (successes + 1) / (places - 1)
      }
    }
  }
  expect(worst).toBeGreaterThan(0)
  expect(worst).toBeLessThan(0.0025)
})

test('draws of turns made once are those that every question would make by itself, and each question gets them all', () => {
  const facts = twoStories({ champion: true, silent: true })
  for (const partyOf of [(person: string) => person, (person: string) => (person === 'ada' ? 'North' : 'South')]) {
    const talk = talkAtMeetings(facts, partyOf)
    for (let question = 0; question < 2; question++) {
      const next = turnDraws(facts, talkAtMeetings(facts, partyOf))
      const random = seededRandom(DEFAULT_SEED)
      const [once, own] = [new Float64Array(talk.parties.length), new Float64Array(talk.parties.length)]
      for (let draw = 0; draw < DEFAULT_DRAWS; draw++) {
        next(once)
        own.fill(0)
        for (const { turns, seats } of talk.meetings) {
          const weighted = placesOfSeats(seats)
          if (weighted.places.length === seats.length) drawEqually(random, turns, seats, own)
          else drawByWeight(random, turns, weighted, own)
        }
        expect(once).toEqual(own)
      }
    }
  }
})

test('one draw for all seats of a place has the mean and the spread of one for each seat', () => {
  const seats = [0, 1, 0, 2, 0, 1]
  const [byPlace, bySeat] = [seededRandom(4), seededRandom(5)]
  const draws = 4000
  const drawn = [0, 1].map((kind) =>
    Array.from({ length: draws }, () => {
      const counts = new Float64Array(3)
      if (kind === 0) drawByWeight(byPlace, 40, placesOfSeats(seats), counts)
      else drawEqually(bySeat, 40, seats, counts)
      return counts[0] ?? 0
    }),
  )
  for (const counts of drawn) {
    const mean = counts.reduce((sum, count) => sum + count, 0) / draws
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / draws
    // Half of 40 with a variance of 10: five standard errors of 0.05 and 0.22.
    expect(Math.abs(mean - 20)).toBeLessThan(0.25)
    expect(Math.abs(variance - 10)).toBeLessThan(1.1)
  }
})
