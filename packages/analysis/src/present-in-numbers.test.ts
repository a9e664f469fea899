import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meetingRecords } from './meeting-record.ts'
import { presentInNumbers } from './present-in-numbers.ts'
import { NAMED_STATES, statesInNumbers } from './states-in-numbers.ts'
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

test('states in numbers are those that each meeting tells one by one, of an organization the strongest of its people', () => {
  fc.assert(
    fc.property(arbitraryFacts, day, day, fc.constantFrom('person', 'organization'), (facts, from, to, lens) => {
      const part = restrictToWindow(facts, { from, to })
      const { parties, starts, places, states } = statesInNumbers(part, lens)
      const slow = meetingRecords(part).map((meeting) => {
        const strongest = new Map<string, number>()
        for (const person of [...meeting.present, ...meeting.absent]) {
          const party = lens === 'person' ? person : meeting.organizationOf(person)
          const state = NAMED_STATES.findIndex((one) => one === meeting.stateOf(person))
          if (party !== null) strongest.set(party, Math.min(state, strongest.get(party) ?? state))
        }
        return strongest
      })
      const inNumbers = slow.map((_, meeting) => {
        const rows = Array.from({ length: (starts[meeting + 1] ?? 0) - (starts[meeting] ?? 0) }, (_row, row) => row)
        return new Map(
          rows.map((row) => {
            const at = (starts[meeting] ?? 0) + row
            return [parties[places[at] ?? -1], states[at]]
          }),
        )
      })
      expect(inNumbers).toEqual(slow)
      expect(parties).toEqual([...new Set(slow.flatMap((strongest) => [...strongest.keys()]))].toSorted())
    }),
    { numRuns: 200 },
  )
})
