import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MeetingRecord, meetingRecords } from './meeting-record.ts'
import { arbitraryFacts, people } from './testing/arbitrary-facts.ts'
import { restrictToWindow } from './window.ts'

test('the meetings of a window, taken from those of the whole record, are what reading the window alone gives', () => {
  const told = (record: MeetingRecord) => [
    record.id,
    record.date,
    record.hasList,
    record.method,
    [...record.present],
    [...record.absent],
    [...record.spoken],
    people.map((person) => [record.stateOf(person), record.organizationOf(person), record.countedOf(person)]),
  ]
  fc.assert(
    fc.property(
      arbitraryFacts,
      fc.constantFrom('2024-05-01', null),
      fc.constantFrom('2025-03-31', null),
      (facts, from, to) => {
        const inWindow = restrictToWindow(facts, { from, to })
        // A copy does not know what it was cut from.
        expect(meetingRecords(inWindow).map(told)).toEqual(meetingRecords({ ...inWindow }).map(told))
      },
    ),
  )
})
