import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meetingRecords } from './meeting-record.ts'
import { presentInNumbers } from './present-in-numbers.ts'
import { arbitraryFacts } from './testing/arbitrary-facts.ts'
import { restrictToWindow } from './window.ts'

const day = fc.option(
  fc.integer({ min: 1, max: 28 }).map((number) => `2024-0${(number % 6) + 1}-${String(number).padStart(2, '0')}`),
  { nil: null },
)

test('those there in numbers are those whom each meeting names, in any span of time', () => {
  fc.assert(
    fc.property(arbitraryFacts, day, day, fc.constantFrom('person', 'organization'), (facts, from, to, lens) => {
      const part = restrictToWindow(facts, { from, to })
      const { parties, starts, places } = presentInNumbers(part, lens)
      expect(parties).toEqual([...new Set(parties)].toSorted())
      const named = meetingRecords(part).map((meeting) => {
        const there = meeting.present.map((person) => (lens === 'person' ? person : meeting.organizationOf(person)))
        return [...new Set(there)].filter((party) => party !== null).toSorted()
      })
      const inNumbers = named.map((_, meeting) =>
        Array.from(places.subarray(starts[meeting], starts[meeting + 1]), (place) => parties[place]),
      )
      expect(inNumbers).toEqual(named)
      expect(new Set(parties)).toEqual(new Set(named.flat()))
    }),
    { numRuns: 200 },
  )
})
