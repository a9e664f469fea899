import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectRows } from './occasion-ties.ts'
import type { Ties } from './network.ts'
import type { PresentInNumbers } from './present-in-numbers.ts'
import { createSlidingTies } from './sliding-ties.ts'

const occasions = fc.array(fc.uniqueArray(fc.nat({ max: 14 }), { maxLength: 9 }), { minLength: 30, maxLength: 80 })
/** How far the two ends of the span move, now a little, now far. */
const move = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -60, max: 60 }),
)
const moves = fc.array(fc.tuple(move, move), { minLength: 1, maxLength: 12 })

function inNumbers(rosters: readonly (readonly number[])[]): PresentInNumbers {
  const there = [...new Set(rosters.flat())].sort((left, right) => left - right)
  const starts = new Int32Array(rosters.length + 1)
  rosters.forEach(({ length }, occasion) => {
    starts[occasion + 1] = (starts[occasion] ?? 0) + length
  })
  return {
    parties: there.map((party) => `party-${String(party).padStart(2, '0')}`),
    starts,
    places: Int32Array.from(
      rosters.flatMap((roster) => roster.toSorted((left, right) => left - right).map((party) => there.indexOf(party))),
    ),
  }
}

/** Everything that ties are made of, so that two can be held against each other to the last digit. */
function laidOpen({ lens, of, nodes, edges, occasions: count, sizes, graph }: Ties): object {
  return { lens, of, nodes, edges, count, sizes: Array.from(sizes), graph }
}

test('ties of a span that was moved about are to the last digit those made of its occasions alone', () => {
  fc.assert(
    fc.property(occasions, moves, (rosters, moved) => {
      const slide = createSlidingTies(inNumbers(rosters), 'person', 'meetings')
      const within = (place: number): number => Math.max(0, Math.min(rosters.length, place))
      let [first, end] = [0, rosters.length]
      for (const [one, other] of moved) {
        ;[first, end] = [within(first + one), within(end + other)]
        if (end < first) [first, end] = [end, first]
        const alone = projectRows('person', 'meetings', inNumbers(rosters.slice(first, end)))
        expect(laidOpen(slide(first, end))).toEqual(laidOpen(alone))
      }
    }),
    { numRuns: 200 },
  )
})

test('ties once given stay as they were while the span moves on', () => {
  const slide = createSlidingTies(
    inNumbers([
      [0, 1, 2],
      [0, 1],
      [1, 2, 3],
      [2, 3],
    ]),
    'person',
    'meetings',
  )
  const early = slide(0, 3)
  const before = structuredClone(laidOpen({ ...early }))
  const asked = slide(0, 2)
  slide(1, 4)
  expect(laidOpen(early)).toEqual(before)
  expect(asked.edges.map(({ source, target, shared }) => [source, target, shared])).toEqual([
    ['party-00', 'party-01', 2],
    ['party-00', 'party-02', 1],
    ['party-01', 'party-02', 1],
  ])
})
