import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { meetingRecords } from './meeting-record.ts'
import { isOpen, readOwnership } from './ownership.ts'
import { partyDirectory } from './party-directory.ts'
import { arbitraryFacts } from './testing/arbitrary-facts.ts'
import { restrictToWindow, type Window } from './window.ts'
import { totalsByWindow, type WindowTotals } from './window-totals.ts'

/** Goes through the facts of the window once for each party. */
function slowTotals(facts: Facts, lens: 'person' | 'organization', window: Window, party: string): WindowTotals {
  const inWindow = restrictToWindow(facts, window)
  const directory = partyDirectory(inWindow)
  const { items, ownersOf } = readOwnership(inWindow)
  const totals = { attended: 0, turns: 0, words: 0, owned: 0, open: 0, done: 0 }
  for (const meeting of meetingRecords(inWindow)) {
    const isOf = (person: string): boolean => (lens === 'person' ? person : meeting.organizationOf(person)) === party
    if (meeting.present.some(isOf)) totals.attended++
    for (const [person, said] of meeting.spoken) {
      if (!isOf(person)) continue
      totals.turns += said.turns
      totals.words += said.words
    }
  }
  for (const item of items) {
    for (const owner of ownersOf(item.id)) {
      if ((lens === 'person' ? owner : directory.organizationOf(owner, item.since)) !== party) continue
      totals.owned++
      if (isOpen(item)) totals.open++
      if (item.status === 'done') totals.done++
    }
  }
  return totals
}

const day = fc.integer({ min: 0, max: 23 }).map((month) => {
  return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`
})

test('the totals of any window are those of going through its facts, for people and for organizations', () => {
  fc.assert(
    fc.property(
      arbitraryFacts,
      fc.record({ from: fc.option(day), to: fc.option(day) }),
      fc.constantFrom('person' as const, 'organization' as const),
      (facts, window, lens) => {
        const { parties, of } = totalsByWindow(facts, lens)
        expect(of(window)).toEqual(parties.map((party) => slowTotals(facts, lens, window, party)))
      },
    ),
    { numRuns: 300 },
  )
})
