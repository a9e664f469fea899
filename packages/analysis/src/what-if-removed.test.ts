import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { fragmentation } from './graph/fragmentation.ts'
import { components } from './graph/components.ts'
import { coAttendanceTies } from './network.ts'
import { isOpen, readOwnership } from './ownership.ts'
import { slowCoAttendance, withoutPerson } from './reference/slow-removal.ts'
import { arbitraryFacts, people } from './testing/arbitrary-facts.ts'
import { rankRemovals, whatIfRemoved } from './what-if-removed.ts'
import { wholeRecord } from './window.ts'

const coalition = () =>
  buildFacts()
    .organization('North', 'South', 'East')
    .person('ada', 'North')
    .person('bea', 'South')
    .person('cy', 'South')
    .person('dee', 'East')
    .meeting('m1', { date: '2024-01-10', present: ['ada', 'bea'], roles: { ada: 'chair' } })
    .meeting('m2', { date: '2024-02-10', present: ['ada', 'cy', 'bea'], roles: { bea: 'chair', ada: 'note-taker' } })
    .meeting('m3', { date: '2024-03-10', present: ['ada', 'dee'], roles: { ada: 'chair' } })
    .item('hers', { owners: ['ada'], helpers: ['cy'] })
    .item('theirs', { owners: ['ada', 'bea'] })
    .item('done', { owners: ['ada'], status: 'done' })
    .item('gone', { owners: ['ada'], gone: true })

test('what would stop without one person: sole items, tasks at meetings, ties, and who is left alone', () => {
  expect(whatIfRemoved(coalition().facts(), wholeRecord, 'ada')).toMatchObject({
    label: 'ada',
    orphanedItems: ['hers'],
    sharedItems: ['theirs'],
    roles: [
      { role: 'chair', times: 2, share: 2 / 3, others: ['bea'] },
      { role: 'note-taker', times: 1, share: 1, others: [] },
    ],
    tiesCut: 3,
    components: { before: 1, after: 2 },
    fragmentation: { before: 0, after: expect.closeTo(2 / 3, 12) },
    organizationsLeftWithout: ['North'],
    meetings: 3,
  })
})

test('who could step in knows the items first, then the meetings, and says why', () => {
  const standIns = whatIfRemoved(coalition().facts(), wholeRecord, 'ada')?.standIns ?? []
  expect(
    standIns.map(({ person, sharedItems, sharedMeetings, load }) => [person, sharedItems, sharedMeetings, load]),
  ).toEqual([
    ['bea', 1, 2, 1],
    ['cy', 1, 1, 0],
    ['dee', 0, 1, 0],
  ])
  expect(standIns[1]?.reasons).toEqual([
    'is named on 1 item with them',
    'was at 1 meeting with them',
    'meets 1 of the same people',
    'owns no open item',
  ])
})

test('who shares an item comes before who shares more meetings, and of equals who carries less', () => {
  const facts = coalition()
    .person('eve')
    .item('with eve', { owners: ['ada'], helpers: ['eve', 'cy'] })
  facts.person('fay').meeting('m4', { date: '2024-04-10', present: ['ada', 'dee', 'fay'] })
  facts.meeting('m5', { date: '2024-05-10', present: ['ada', 'dee'] })
  const standIns = whatIfRemoved(facts.facts(), wholeRecord, 'ada')?.standIns ?? []
  expect(standIns.map((standIn) => standIn.person)).toEqual(['cy', 'bea', 'eve'])
})

test('somebody whom the window does not know cannot be taken out of it', () => {
  expect(whatIfRemoved(coalition().facts(), wholeRecord, 'nobody')).toBeNull()
  expect(whatIfRemoved(coalition().facts(), { from: '2026-01-01', to: null }, 'bea')).toBeNull()
})

test('taking somebody out of the network equals taking them out of the facts and starting again', () => {
  fc.assert(
    fc.property(arbitraryFacts, fc.constantFrom(...people), (facts, person) => {
      const removal = whatIfRemoved(facts, wholeRecord, person)
      if (removal === null) return
      const { graph } = coAttendanceTies(withoutPerson(facts, person), 'person')
      expect(removal.components.after).toBe(components(graph).sizes.length)
      expect(removal.fragmentation.after).toBeCloseTo(fragmentation(graph), 12)
      const before = readOwnership(facts)
      const after = readOwnership(withoutPerson(facts, person))
      const lost = facts.items.filter(
        (item) => isOpen(item) && before.ownersOf(item.id).length > 0 && after.ownersOf(item.id).length === 0,
      )
      expect(removal.orphanedItems.toSorted(byName)).toEqual(lost.map((item) => item.id).toSorted(byName))
      expect(removal.standIns.every((standIn) => standIn.person !== person)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('the ranking holds everybody once, heaviest consequence first, and agrees with each removal', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const ranked = rankRemovals(facts, wholeRecord)
      expect(new Set(ranked.map((removal) => removal.person)).size).toBe(ranked.length)
      ranked.forEach((removal, index) => {
        const { distanceFragmentation: _, ...alone } = whatIfRemoved(facts, wholeRecord, removal.person) ?? removal
        expect(removal).toMatchObject(alone)
        const before = ranked[index - 1] ?? removal
        expect(before.orphanedItems.length).toBeGreaterThanOrEqual(removal.orphanedItems.length)
      })
    }),
    { numRuns: 50 },
  )
})

test('ties of co-attendance equal a count of every pair at every meeting, and each meeting gives k / 2 in all', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const quiet = { ...facts, speaking: [] }
      const { edges } = coAttendanceTies(quiet, 'person')
      const slow = slowCoAttendance(quiet)
      expect(edges.length).toBe(slow.size)
      for (const { source, target, weight } of edges) {
        expect(weight).toBeCloseTo(slow.get([source, target].toSorted(byName).join(' ')) ?? Number.NaN, 12)
      }
      const sizes = quiet.meetings.map(
        (meeting) => quiet.attendance.filter((row) => row.meeting === meeting.id && row.state === 'present').length,
      )
      const expected = sizes.filter((size) => size > 1).reduce((sum, size) => sum + size / 2, 0)
      expect(edges.reduce((sum, edge) => sum + edge.weight, 0)).toBeCloseTo(expected, 9)
    }),
  )
})

function byName(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
