import fc from 'fast-check'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'

export const people = ['ada', 'bea', 'cy', 'dee', 'eli', 'fay', 'gus']
const some = fc.subarray(people)
const day = fc
  .record({
    year: fc.integer({ min: 2024, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((date) => `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`)

/** Draws small coalitions of seven people in three organizations, with every hole that real notes have. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc
  .record({
    meetings: fc.array(
      fc.record({
        date: fc.option(day),
        present: some,
        absent: some,
        turns: fc.dictionary(fc.constantFrom(...people), fc.nat({ max: 30 })),
      }),
      { maxLength: 12 },
    ),
    items: fc.array(
      fc.record({
        since: day,
        due: fc.option(day),
        owners: fc.subarray(people, { maxLength: 3 }),
        helpers: fc.subarray(people, { maxLength: 2 }),
        status: fc.constantFrom('open', 'open', 'done', 'dropped'),
        gone: fc.boolean(),
      }),
      { maxLength: 25 },
    ),
  })
  .map(({ meetings, items }) => {
    const builder = buildFacts().organization('North', 'South', 'East')
    people.forEach((person, index) => builder.person(person, ['North', 'South', 'East', undefined][index % 4]))
    meetings.forEach((meeting, index) => {
      builder.meeting(`m${index}`, {
        ...meeting,
        absent: meeting.absent.filter((person) => !meeting.present.includes(person)),
      })
    })
    items.forEach((item, index) => builder.item(`i${index}`, item))
    return builder.facts()
  })
