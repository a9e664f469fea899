import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { isOpen, readOwnership } from '../ownership.ts'
import { arbitraryFacts } from '../testing/arbitrary-facts.ts'
import { wholeRecord } from '../window.ts'
import { measureBench } from './bench.ts'
import { measureKeyOrganizations, measureKeyPeople } from './key-players.ts'
import { mostReliedOnFirst, openOwnedItems, ownedShares } from './ownership-robustness.ts'
import { measureRobustness } from './robustness.ts'

/** Six who meet in two circles through one, who owns most. */
const circles = () => {
  const facts = buildFacts().organization('North', 'South', 'East', 'West', 'Hill', 'River', 'Bridge')
  const homes = ['North', 'South', 'East', 'West', 'Hill', 'River'] as const
  homes.forEach((home, index) => facts.person(`p${index}`, home))
  facts.person('link', 'Bridge')
  facts.meeting('m0', { date: '2024-01-01', present: ['p0', 'p1', 'p2', 'link'] })
  facts.meeting('m1', { date: '2024-02-01', present: ['p3', 'p4', 'p5', 'link'] })
  for (let item = 0; item < 6; item++) facts.item(`i${item}`, { owners: ['link'], helpers: item < 1 ? ['p0'] : [] })
  return facts.item('own', { owners: ['p0'] }).item('two', { owners: ['p1', 'link'] })
}

test('the one between two circles is found as key, by person and by organization', () => {
  const people = measureKeyPeople(circles().facts(), wholeRecord)
  expect(people.status === 'measured' && people.detail.sets[0]).toMatchObject({
    parties: ['link'],
    fragmentation: expect.closeTo(0.6, 12),
    parts: [3, 3],
    isExhaustive: true,
  })
  expect(people.status === 'measured' && people.band?.position).not.toBe('below')
  const groups = measureKeyOrganizations(circles().facts(), wholeRecord)
  expect(groups.status === 'measured' && groups.detail.sets[0]?.labels).toEqual(['Bridge'])
})

test('half of the work and of those who meet hang on the one between', () => {
  const result = measureRobustness(circles().facts(), wholeRecord)
  expect(result.status === 'measured' && result.detail).toMatchObject({
    connected: { half: 1 },
    owned: { half: 1 },
    items: 8,
    owners: 3,
  })
  const owned = result.status === 'measured' ? (result.detail.owned?.reliedOn ?? []) : []
  expect(owned.map((share) => Math.round(share * 8))).toEqual([8, 2, 1, 0])
})

test('owned shares fall from all to none and are those of counting again after each leaving', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const open = openOwnedItems(facts)
      const order = mostReliedOnFirst(open)
      expect([...order].toSorted((left, right) => left - right)).toEqual([...open.owners.keys()])
      const shares = ownedShares(open, order)
      const { items, ownersOf } = readOwnership(facts)
      const owned = items.filter((item) => isOpen(item) && ownersOf(item.id).length > 0)
      expect(open.items).toBe(owned.length)
      shares.forEach((share, left) => {
        const gone = new Set(Array.from(order.subarray(0, left), (place) => open.owners[place]))
        const kept = owned.filter((item) => ownersOf(item.id).some((owner) => !gone.has(owner))).length
        expect(share).toBeCloseTo(owned.length > 0 ? kept / owned.length : 0, 12)
      })
    }),
    { numRuns: 200 },
  )
})

test('the bench tells who knows the items, who only the meetings, and who has nobody', () => {
  const result = measureBench(
    circles()
      .person('zoe')
      .item('zoes', { owners: ['zoe'] })
      .facts(),
    wholeRecord,
  )
  expect(result).toMatchObject({ value: 1, detail: { onItems: 3, onlyMeetings: 0, nobody: 1 } })
  expect(result).toMatchObject({
    sentence:
      'Of 4 people who own open items, 3 have somebody who is named on some of their items too and 1 has nobody in sight.',
  })
  expect(measureBench(circles().facts(), wholeRecord)).toMatchObject({
    sentence: 'All 3 people who own open items have somebody who is named on some of their items too.',
  })
  const rows = result.status === 'measured' ? result.detail.people : []
  expect(rows.map(({ label }) => label)).toEqual(['link', 'p0', 'p1', 'zoe'])
  expect(rows[1]?.standIns[0]).toMatchObject({ person: 'link', sharedItems: 1 })
})
