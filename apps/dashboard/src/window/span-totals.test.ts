import { arbitraryFacts } from '@evenkeel/analysis/testing/arbitrary-facts.ts'
import { dayNumber } from '@evenkeel/domain/day-number.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meetingsByStretch, spanTotals } from './span-totals.ts'

const ends = fc.constantFrom(null, '2024-04-01', '2024-11-15', '2025-06-30')

test('what adds up over a span is what going through its meetings and items adds up', () => {
  fc.assert(
    fc.property(arbitraryFacts, ends, ends, (facts, from, to) => {
      const isIn = (day: string | null): boolean =>
        day === null ? from === null && to === null : (from === null || day >= from) && (to === null || day <= to)
      const held = facts.meetings.filter(({ date }) => isIn(date)).map(({ id }) => id)
      const { meetings, all } = spanTotals(facts, { from, to })
      expect(meetings).toBe(held.length)
      const there = new Set(
        [
          ...facts.attendance.filter(({ state }) => state === 'present'),
          ...facts.speaking.filter(({ turns, words }) => turns > 0 || words > 0),
        ].flatMap(({ meeting, person }) => (held.includes(meeting) ? [`${meeting} ${person}`] : [])),
      )
      expect(all?.attended).toBe(there.size)
      expect(all?.people).toBe(new Set([...there].map((one) => one.split(' ')[1])).size)
      const items = facts.items.filter(({ since, status }) => isIn(since) && status !== 'dropped').map(({ id }) => id)
      const owned = facts.assignments.filter(({ item, role }) => role === 'owner' && items.includes(item))
      expect(all?.owned).toBe(new Set(owned.map(({ item, party }) => `${item} ${party}`)).size)
    }),
  )
})

test('a reader who gets no people is told no sum of the few rows that they get', () => {
  const [facts] = fc.sample(arbitraryFacts, { numRuns: 1, seed: 3 })
  if (facts === undefined) throw new Error('nothing was drawn')
  const withheld = { people: true, names: true, organizations: [], meetings: [] }
  expect(spanTotals({ ...facts, withheld }, { from: null, to: null }).all).toBeNull()
})

test('every dated meeting stands in the stretch of its day, the first and the last day included', () => {
  const days = { first: dayNumber('2024-01-01'), last: dayNumber('2024-12-31'), numberOf: dayNumber }
  expect(meetingsByStretch(['2024-01-01', '2024-06-30', '2024-12-31', null, '2025-01-01'], days, 4)).toEqual([
    1, 1, 0, 1,
  ])
})
