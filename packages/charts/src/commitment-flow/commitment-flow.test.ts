import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitmentFlowExamples } from './commitment-flow.examples.ts'
import { type CommitmentFlowData, layoutCommitmentFlow } from './layout.ts'
import { readCommitmentFlow, readCommitmentSegment } from './reading.ts'
import { commitmentFlowTable } from './table.ts'

const count = fc.integer({ min: 0, max: 300 })
const anyData = fc
  .array(fc.record({ doneOnTime: count, doneLate: count, open: count, overdue: count, undated: count }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((owners): CommitmentFlowData => ({
    owners: owners.map((owner, index) => ({ id: String(index), name: `Organization ${index}`, ...owner })),
    unit: 'action items',
    parties: 'organizations',
  }))

test('the segments of a bar join without gap or overlap, in proportion to their counts, within the plot', () => {
  fc.assert(
    fc.property(anyData, fc.integer({ min: 280, max: 1600 }), (data, width) => {
      const { plot, rows } = layoutCommitmentFlow(data, width)
      for (const { segments, total } of rows) {
        expect(segments.reduce((sum, segment) => sum + segment.count, 0)).toBe(total)
        segments.forEach((segment, index) => {
          const before = segments[index - 1]
          expect(segment.x).toBeCloseTo(before === undefined ? plot.left : before.x + before.width, 6)
          expect(segment.x + segment.width).toBeLessThanOrEqual(plot.right + 0.001)
          expect(segment.width * (segments[0]?.count ?? 0)).toBeCloseTo((segments[0]?.width ?? 0) * segment.count, 3)
        })
      }
    }),
  )
})

test('the order of the input changes nothing', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      expect(layoutCommitmentFlow({ ...data, owners: data.owners.toReversed() }, 640)).toEqual(
        layoutCommitmentFlow(data, 640),
      )
    }),
  )
})

test('the sentence counts what is overdue and undated, and what was kept only among what has come due', () => {
  expect(readCommitmentFlow(commitmentFlowExamples.usual)).toBe(
    'Of 111 action items held by 5 organizations, 13 are overdue and 20 have no date; of the 74 whose date has come, 45 were done on time (61%).',
  )
  expect(readCommitmentFlow(commitmentFlowExamples['none-due-yet'])).toMatch(/none has reached its date yet\.$/u)
})

test('a segment says whose it is, how many of how many, and in which state', () => {
  const first = layoutCommitmentFlow(commitmentFlowExamples.usual, 640).rows[0]
  expect(first?.segments.map((segment) => readCommitmentSegment(segment, first, 'action items'))[1]).toBe(
    'Riverside Tenants Union: 6 of 52 action items done late.',
  )
})

test('the table holds every owner with the five states and their sum', () => {
  const table = commitmentFlowTable(commitmentFlowExamples.usual)
  expect(table.rows[0]).toEqual(['Riverside Tenants Union', 22, 6, 9, 4, 11, 52])
  expect(commitmentFlowTable(commitmentFlowExamples.many).rows).toHaveLength(200)
})
