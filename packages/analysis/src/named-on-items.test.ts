import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namedOnItems, organizationsOfRows, partiesOfRows, ROLE_BITS } from './named-on-items.ts'
import { ownershipByMeeting, readOwnership } from './ownership.ts'
import { partyDirectory } from './party-directory.ts'
import { arbitraryFacts } from './testing/arbitrary-facts.ts'
import { restrictToWindow } from './window.ts'

test('the rows of an item name everybody whom its assignments name, once, with all roles and the organization of its day', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const directory = partyDirectory(facts)
      const { starts, places, roles, parties } = namedOnItems(facts)
      const organizations = partiesOfRows(facts, 'organization')
      facts.items.forEach((item, place) => {
        const rows = Array.from({ length: (starts[place + 1] ?? 0) - (starts[place] ?? 0) }, (_, index) => {
          const row = (starts[place] ?? 0) + index
          return [parties[places[row] ?? -1], roles[row], organizations.parties[organizations.of[row] ?? -1] ?? null]
        })
        const own = facts.assignments.filter((row) => row.item === item.id)
        const named = [...new Set(own.map(({ party }) => party))]
        expect(rows).toEqual(
          named.map((party) => [
            party,
            own.filter((row) => row.party === party).reduce((bits, { role }) => bits | ROLE_BITS[role], 0),
            directory.organizationOf(party, item.since),
          ]),
        )
      })
    }),
  )
})

test('what each owned of the items of each meeting is what going through owners one by one gives', () => {
  fc.assert(
    fc.property(arbitraryFacts, fc.constantFrom('person' as const, 'organization' as const), (facts, lens) => {
      const directory = partyDirectory(facts)
      const { items, ownersOf } = readOwnership(facts)
      const holders = ['ada', 'cy', 'fay', 'North', 'East']
      const slow = new Map<string, number[]>()
      for (const item of items) {
        for (const owner of ownersOf(item.id)) {
          const holder = lens === 'person' ? owner : (directory.organizationOf(owner, item.since) ?? '')
          const place = holders.indexOf(holder)
          if (place === -1) continue
          const counts = slow.get(item.meeting ?? item.since) ?? holders.map(() => 0)
          counts[place] = (counts[place] ?? 0) + 1
          slow.set(item.meeting ?? item.since, counts)
        }
      }
      const fast = ownershipByMeeting(facts, holders, lens).map(({ places, amounts }) => {
        const counts = holders.map(() => 0)
        for (let index = 0; index < places.length; index++) counts[places[index] ?? 0] = amounts[index] ?? 0
        return counts
      })
      expect(fast).toEqual([...slow].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, counts]) => counts))
    }),
  )
})

test('of a span of time the rows are those that are read from its items alone', () => {
  const day = fc.option(
    fc.integer({ min: 1, max: 12 }).map((month) => `2024-${String(month).padStart(2, '0')}-10`),
    {
      nil: null,
    },
  )
  fc.assert(
    fc.property(arbitraryFacts, day, day, fc.boolean(), (facts, from, to, isMixed) => {
      // Rows may stand in any order.
      const asked = isMixed ? { ...facts, assignments: facts.assignments.toReversed() } : facts
      const part = restrictToWindow(asked, { from, to })
      const alone = { ...part }
      for (const [told, read] of [
        [namedOnItems(part), namedOnItems(alone)],
        [organizationsOfRows(part), organizationsOfRows(alone)],
      ] as const) {
        expect({ ...told, placeOf: null }).toEqual({ ...read, placeOf: null })
      }
      part.items.forEach(({ id }, place) => expect(namedOnItems(part).placeOf(id)).toBe(place))
    }),
    { numRuns: 200 },
  )
})
