import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutRemovalSlope, type RemovalSlopeData } from './layout.ts'
import { readRemovalOrganization, readRemovalSlope } from './reading.ts'
import { removalSlopeExamples } from './removal-slope.examples.ts'
import { removalSlopeTable } from './table.ts'

const anyData = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 80 })), { minLength: 1, maxLength: 30 })
  .map((pairs): RemovalSlopeData => ({
    ...removalSlopeExamples.usual,
    organizations: pairs.map(([before, lost], index) => ({
      id: String(index),
      name: `Organization ${index}`,
      itemsBefore: before,
      itemsAfter: Math.max(0, before - lost),
      tiesBefore: 3,
      tiesAfter: 2,
    })),
  }))

test('lines and labels lie within the frame, and no label on another', () => {
  fc.assert(
    fc.property(anyData, fc.integer({ min: 280, max: 1600 }), (data, width) => {
      const { lines, top, bottom, height, x1, x2 } = layoutRemovalSlope(data, width)
      expect(x1).toBeLessThan(x2)
      expect(x2).toBeLessThan(width)
      for (const { y1, y2 } of lines) {
        expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(top)
        expect(Math.max(y1, y2)).toBeLessThanOrEqual(bottom)
      }
      for (const side of ['leftY', 'rightY'] as const) {
        const heights = lines.map((line) => line[side]).toSorted((a, b) => a - b)
        heights.forEach((y, index) => expect(y - (heights[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(17.999))
        expect(heights.at(-1)).toBeLessThanOrEqual(height)
      }
    }),
  )
})

test('on a narrow page the names of organizations are told in full, on as many lines as they take', () => {
  const names = ['Tamsin Community Health', 'Harvest Commons', 'Old Mill Park Residents']
  const organizations = names.map((name, index) => ({
    id: String(index),
    name,
    itemsBefore: 10 * index,
    itemsAfter: 0,
    tiesBefore: 3,
    tiesAfter: 2,
  }))
  const { lines } = layoutRemovalSlope({ ...removalSlopeExamples.usual, organizations }, 286)
  const told = lines.map(({ left }) => left.lines.join(' ').replace(/[\u2066-\u2069]/gu, ''))
  expect(told.toSorted()).toEqual(['Harvest Commons 10', 'Old Mill Park Residents 20', 'Tamsin Community Health 0'])
})

test('the order of the input changes nothing', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      expect(layoutRemovalSlope({ ...data, organizations: data.organizations.toReversed() }, 640)).toEqual(
        layoutRemovalSlope(data, 640),
      )
    }),
  )
})

test('an organization that loses everything it held is told from one that held nothing before', () => {
  const base = removalSlopeExamples.one
  const none = { id: 'n', name: 'Nothing held', itemsBefore: 0, itemsAfter: 0, tiesBefore: 0, tiesAfter: 0 }
  const { lines } = layoutRemovalSlope({ ...base, organizations: [...base.organizations, none] }, 640)
  expect(lines.map(({ organization, change }) => [organization.name, change])).toEqual([
    ['Clean Air Network', 'nothing left'],
    ['Nothing held', 'none'],
  ])
})

test('the sentence counts the orphaned items, says where it hurts most and who would be cut off', () => {
  expect(readRemovalSlope(removalSlopeExamples.usual)).toBe(
    'Without Amara Okafor, 18 open items would have no owner; hardest hit is Riverside Tenants Union, with 8 open items instead of 21; cut off from the rest: Dele and Harbour Workers (of 44 open items and 24 meetings).',
  )
  expect(readRemovalSlope(removalSlopeExamples['no-difference'])).toMatch(
    /^Without Amara Okafor, no open item would lose its owner; nobody would be cut off/u,
  )
})

test('a line says items and ties, today and without the person', () => {
  const first = removalSlopeExamples.usual.organizations[0]
  expect(first === undefined ? '' : readRemovalOrganization(first, 'Amara Okafor')).toBe(
    'Riverside Tenants Union: 21 open items with an owner today, 8 without Amara Okafor (−13); ties to other organizations 14, then 6.',
  )
})

test('names beyond the first eight are counted on the figure and stand in full in the table', () => {
  const data = removalSlopeExamples.many
  const { orphaned } = layoutRemovalSlope(data, 640)
  expect([orphaned.shown.length, orphaned.more]).toEqual([8, 192])
  expect(removalSlopeTable(data).rows.filter((row) => String(row[1]).startsWith('item with an owner'))).toHaveLength(
    200,
  )
})

test('every label stands at the end of its own line or is tied to it by a leader, and leaders never cross', () => {
  fc.assert(
    fc.property(anyData, fc.integer({ min: 280, max: 1600 }), (data, width) => {
      const { lines } = layoutRemovalSlope(data, width)
      const sides = [
        lines.map((line) => ({ label: line.leftY - 4, end: line.y1, leader: line.leftLeader })),
        lines.map((line) => ({ label: line.rightY - 4, end: line.y2, leader: line.rightLeader })),
      ]
      for (const side of sides) {
        const astray = side.filter(({ label, end, leader }) =>
          leader === null
            ? Math.abs(label - end) > 4.001
            : Math.abs(leader.labelY - label) > 0.001 || leader.endY !== end,
        )
        expect(astray).toEqual([])
        const ends = side.toSorted((a, b) => a.label - b.label).map(({ end }) => end)
        expect(ends).toEqual(ends.toSorted((a, b) => a - b))
      }
    }),
  )
})

test('one organization with ten times the items of the others leaves each label within reach of its line', () => {
  const { lines } = layoutRemovalSlope(removalSlopeExamples['one-dwarfs-the-others'], 640)
  expect(Math.max(...lines.map(({ leftY, y1 }) => Math.abs(leftY - 4 - y1)))).toBeLessThan(70)
})
