import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_DRAWS, DEFAULT_SEED } from './chance-band.ts'
import { drawEqually } from './draw-multinomial.ts'
import { talkAtMeetings } from './measures/talk-at-meetings.ts'
import { turnDraws } from './measures/turn-draws.ts'
import { slowDrawEqually } from './reference/slow-equal-draws.ts'
import { seededRandom } from './seeded-random.ts'
import { twoStories } from './testing/two-stories.ts'

test('dealing out from the most likely number on deals what walking up from nought deals', () => {
  fc.assert(
    fc.property(fc.nat({ max: 900 }), fc.integer({ min: 1, max: 60 }), fc.nat(), (wanted, places, seed) => {
      // Beyond 30 expected successes both are normal numbers, and there is nothing to compare.
      const total = Math.min(wanted, places * 15)
      const seats = Int32Array.from({ length: places }, (_, place) => place)
      const [fast, slow] = [new Float64Array(places), new Float64Array(places)]
      drawEqually(seededRandom(seed), total, seats, fast)
      slowDrawEqually(seededRandom(seed), total, seats, slow)
      expect(fast).toEqual(slow)
    }),
    { numRuns: 500 },
  )
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
        for (const { turns, seats } of talk.meetings) drawEqually(random, turns, seats, own)
        expect(once).toEqual(own)
      }
    }
  }
})
