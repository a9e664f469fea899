import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { components } from './graph/components.ts'
import { distanceFragmentation, fragmentation } from './graph/fragmentation.ts'
import { coAttendanceTies } from './network.ts'
import { isOpen, readOwnership } from './ownership.ts'
import { withoutPerson } from './reference/slow-removal.ts'
import { arbitraryFacts, people } from './testing/arbitrary-facts.ts'
import { whatIfRemoved } from './what-if-removed.ts'
import { whatIfSetRemoved } from './what-if-set-removed.ts'
import { wholeRecord } from './window.ts'

const coalition = () =>
  buildFacts()
    .organization('North', 'South', 'East')
    .person('ada', 'North')
    .person('bea', 'North')
    .person('cy', 'South')
    .person('dee', 'East')
    .meeting('m1', { date: '2024-01-10', present: ['ada', 'cy'], roles: { ada: 'chair' } })
    .meeting('m2', { date: '2024-02-10', present: ['bea', 'cy'], roles: { bea: 'note-taker' } })
    .meeting('m3', { date: '2024-03-10', present: ['ada', 'dee'], roles: { ada: 'chair' } })
    .meeting('m4', { date: '2024-04-10', present: ['bea', 'dee'], roles: { cy: 'chair' } })
    .item('both', { owners: ['ada', 'bea'] })
    .item('norths', { owners: ['North'] })
    .item('mixed', { owners: ['ada', 'cy'] })
    .item('cys', { owners: ['cy'] })
    .facts()

test('an organization that leaves takes its people and its items along, and parts who met only through them', () => {
  const removal = whatIfSetRemoved(coalition(), wholeRecord, ['North'])
  expect(removal).toMatchObject({
    parties: ['North'],
    orphanedItems: ['both', 'norths'],
    sharedItems: ['mixed'],
    tiesCut: 4,
    components: { before: 1, after: 2 },
    fragmentation: { before: 0, after: 1 },
    organizationsLeftWithout: [],
  })
  expect(removal?.people.toSorted()).toEqual(['ada', 'bea'])
  expect(removal?.separated).toHaveLength(1)
  expect(removal?.tasks.map(({ role, others }) => [role, others])).toEqual([
    ['chair', []],
    ['note-taker', []],
  ])
})

test('what only those who leave bring is gone, groups of them alone are empty, and of who said nothing that is said', () => {
  const facts = {
    ...coalition(),
    resources: [
      { organization: 'North', kind: 'money' as const },
      { organization: 'North', kind: 'space' as const },
      { organization: 'South', kind: 'space' as const },
    ],
    groupMembers: [
      { group: 'pod', member: 'ada' },
      { group: 'pod', member: 'North' },
      { group: 'circle', member: 'bea' },
      { group: 'circle', member: 'cy' },
    ],
  }
  expect(whatIfSetRemoved(facts, wholeRecord, ['North'])).toMatchObject({
    resourcesGone: ['money'],
    resourcesUnsaid: [],
    groupsLeftEmpty: ['pod'],
  })
  // The organization of both has nobody else, so that it goes with them.
  expect(whatIfSetRemoved(facts, wholeRecord, ['ada', 'bea'])).toMatchObject({ resourcesGone: ['money'] })
  expect(whatIfSetRemoved(facts, wholeRecord, ['ada'])).toMatchObject({ resourcesGone: [], groupsLeftEmpty: [] })
  expect(whatIfSetRemoved(facts, wholeRecord, ['dee'])).toMatchObject({ resourcesUnsaid: ['East'] })
})

test('two who leave together orphan what each would have kept for the other, and neither stands in', () => {
  const facts = coalition()
  expect(whatIfSetRemoved(facts, wholeRecord, ['ada'])?.orphanedItems).toEqual([])
  const removal = whatIfSetRemoved(facts, wholeRecord, ['ada', 'bea', 'nobody'])
  expect(removal?.orphanedItems).toEqual(['both'])
  expect(removal?.organizationsLeftWithout).toEqual(['North'])
  const names = removal?.standIns.flatMap(({ standIns }) => standIns.map(({ person }) => person))
  expect(names).toContain('cy')
  expect(names).not.toContain('bea')
  expect(whatIfSetRemoved(facts, wholeRecord, ['nobody'])).toBeNull()
})

test('taking a set out equals taking each out of the facts and starting again; of one it is the answer about one', () => {
  fc.assert(
    fc.property(arbitraryFacts, fc.subarray(people, { minLength: 1, maxLength: 3 }), (facts, set) => {
      const removal = whatIfSetRemoved(facts, wholeRecord, set)
      if (removal === null) return
      const without = set.reduce(withoutPerson, facts)
      const { graph } = coAttendanceTies(without, 'person')
      expect(removal.components.after).toBe(components(graph).sizes.length)
      expect(removal.fragmentation.after).toBeCloseTo(fragmentation(graph), 12)
      expect(removal.distanceFragmentation.after).toBeCloseTo(distanceFragmentation(graph), 9)
      const before = readOwnership(facts)
      const after = readOwnership(without)
      const lost = facts.items.filter(
        (item) => isOpen(item) && before.ownersOf(item.id).length > 0 && after.ownersOf(item.id).length === 0,
      )
      expect(new Set(removal.orphanedItems)).toEqual(new Set(lost.map((item) => item.id)))
      const [only = ''] = set
      const one = set.length === 1 ? whatIfRemoved(facts, wholeRecord, only) : null
      if (one === null) return
      expect(new Set(removal.sharedItems)).toEqual(new Set(one.sharedItems))
      expect(removal.tiesCut).toBe(one.tiesCut)
      expect(removal.organizationsLeftWithout.toSorted()).toEqual(one.organizationsLeftWithout.toSorted())
      expect(removal.standIns[0]?.standIns ?? []).toEqual(one.standIns)
    }),
    { numRuns: 200 },
  )
})
