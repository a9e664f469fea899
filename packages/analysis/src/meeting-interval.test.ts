import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { drawEqually } from './draw-multinomial.ts'
import { amountsInterval, meetingInterval } from './meeting-interval.ts'
import type { MeetingAmounts } from './resampled-amounts.ts'
import { correctedGini } from './measures/gini.ts'
import { measureTalkInequality } from './measures/talk-inequality.ts'
import { slowMeetingInterval } from './reference/slow-meeting-interval.ts'
import { seededRandom } from './seeded-random.ts'
import { wholeRecord } from './window.ts'

const meeting = (size: number): fc.Arbitrary<MeetingAmounts> =>
  fc
    .subarray(Array.from({ length: size }, (_, place) => place))
    .chain((places) =>
      fc
        .array(fc.nat({ max: 30 }), { minLength: places.length, maxLength: places.length })
        .map((amounts) => ({ places, amounts })),
    )

test('below eight meetings there is no interval, and it says how many are missing', () => {
  expect(meetingInterval({ meetings: 7, figure: () => 1 })).toEqual({
    status: 'not-enough-data',
    n: 7,
    of: 'meetings',
    reason: 'At least 8 meetings are needed to say how far the figure might be off; there are 7.',
  })
  expect(meetingInterval({ meetings: 8, figure: () => 1 })).toMatchObject({ status: 'measured', low: 1, high: 1, n: 8 })
})

test('meetings that are all alike leave nothing to be unsure of', () => {
  const facts = buildFacts().person('ada').person('bea').person('cy')
  for (let index = 0; index < 9; index++) {
    facts.meeting(`m${index}`, { present: ['ada', 'bea', 'cy'], turns: { ada: 6, bea: 3 } })
  }
  // Shares 2/3, 1/3 and 0: G* = (2 (1·0 + 2·1/3 + 3·2/3) − 4) / 3 · 3/2 = 2/3.
  const result = measureTalkInequality(facts.facts(), wholeRecord)
  if (result.status !== 'measured' || result.interval?.status !== 'measured') throw new Error('no interval')
  expect(result.value).toBeCloseTo(2 / 3, 12)
  expect([result.interval.low, result.interval.high]).toEqual([result.value, result.value])
})

test('the interval is that of resamples made in full, whoever was at which meeting', () => {
  fc.assert(
    fc.property(fc.array(meeting(6), { minLength: 8, maxLength: 12 }), fc.boolean(), (meetings, holdersStay) => {
      const slow = slowMeetingInterval(meetings, (resample) => {
        const held = new Map<number, number>()
        if (holdersStay) for (let place = 0; place < 6; place++) held.set(place, 0)
        for (const { places, amounts } of resample) {
          for (let index = 0; index < places.length; index++) {
            const place = places[index] ?? 0
            held.set(place, (held.get(place) ?? 0) + (amounts[index] ?? 0))
          }
        }
        return correctedGini([...held.values()])
      })
      const fast = amountsInterval({ meetings, holders: 6, holdersStay, figure: correctedGini })
      if (fast.status !== 'measured') return
      expect(fast.low).toBeCloseTo(slow.low, 12)
      expect(fast.high).toBeCloseTo(slow.high, 12)
    }),
    { numRuns: 25 },
  )
})

test('resampled meetings hold the true inequality about as often as an independent simulation found', () => {
  // Six people of an exponential ranking with r = .7, G* .387; 40 turns a meeting, by shares that vary from one to the next.
  const ranking = Array.from({ length: 6 }, (_, rank) => 0.7 ** rank)
  const truth = correctedGini(ranking)
  expect(truth).toBeCloseTo(0.387, 2)
  const random = seededRandom(5)
  const places = Array.from({ length: 100 }, (_, place) => place)
  const covered = (meetings: number): number => {
    let hits = 0
    for (let coalition = 0; coalition < 120; coalition++) {
      const held = Array.from({ length: meetings }, () => {
        const shares = ranking.map((share) => share * (0.25 + 1.5 * random()))
        const whole = shares.reduce((sum, share) => sum + share, 0)
        const seats = shares.flatMap((share, person) =>
          places.slice(0, Math.round((share / whole) * 100)).map(() => person),
        )
        const turns = new Float64Array(6)
        drawEqually(random, 40, seats, turns)
        return { places: [0, 1, 2, 3, 4, 5], amounts: turns }
      })
      const interval = amountsInterval({ meetings: held, holders: 6, figure: correctedGini, draws: 200 })
      if (interval.status === 'measured' && interval.low <= truth && truth <= interval.high) hits++
    }
    return hits / 120
  }
  expect(covered(8)).toBeGreaterThan(0.78)
  expect(covered(16)).toBeGreaterThan(0.85)
})
