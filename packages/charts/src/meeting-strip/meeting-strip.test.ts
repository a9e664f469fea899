import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutMeetingStrip, type MeetingStripData } from './layout.ts'
import { meetingStripExamples } from './meeting-strip.examples.ts'
import { readMeetingStrip, readStripCell } from './reading.ts'
import { meetingStripTable } from './table.ts'

const states = ['spoke', 'present', 'silent', 'absent', 'not-on-roster', 'not-measured'] as const
const anyData = fc
  .record({
    meetings: fc.integer({ min: 1, max: 120 }),
    rows: fc.array(
      fc.array(fc.tuple(fc.constantFrom(...states), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 60 }),
      { minLength: 1, maxLength: 20 },
    ),
  })
  .map(({ meetings, rows }): MeetingStripData => ({
    parties: 'organizations',
    meetings: Array.from({ length: meetings }, (_, index) => ({
      id: `m${index}`,
      title: 'Call',
      date: index % 3 === 0 ? null : '2024-05-03',
    })),
    rows: rows.map((marks, row) => ({
      id: `r${row}`,
      name: `Organization ${row}`,
      marks: marks.map(([state, share], index) => ({
        meeting: `m${index}`,
        state,
        share: state === 'spoke' ? share : null,
      })),
      silentSince: row % 2 === 0 ? `m${meetings - 1}` : null,
    })),
  }))

test('marks lie within the plot, do not touch each other, and those left out for lack of room are counted', () => {
  fc.assert(
    fc.property(anyData, fc.integer({ min: 280, max: 1600 }), (data, width) => {
      const { plot, rows, hiddenMeetings, cell } = layoutMeetingStrip(data, width)
      for (const { cells, silence } of rows) {
        expect(cells.length + hiddenMeetings).toBe(data.meetings.length)
        for (const { x, radius } of cells) {
          expect(radius * 2).toBeLessThanOrEqual(cell)
          expect(x - radius).toBeGreaterThanOrEqual(plot.left - 0.001)
          expect(x + radius).toBeLessThanOrEqual(plot.right + 0.001)
        }
        expect(silence === null || silence.x + silence.width <= plot.right + 0.001).toBe(true)
      }
    }),
  )
})

test('dates under the strip never run into each other', () => {
  const { dates } = layoutMeetingStrip(meetingStripExamples.many, 328)
  expect(dates.length).toBeGreaterThan(1)
  dates.forEach((date, index) => expect(date.x - (dates[index - 1]?.x ?? -Infinity)).toBeGreaterThan(60))
})

test('a meeting without a mark is one whose roster it was not on, which is not absence', () => {
  const data = {
    ...meetingStripExamples.one,
    rows: [{ id: 'a', name: 'A', marks: [], silentSince: null }],
  }
  expect(layoutMeetingStrip(data, 640).rows[0]?.cells.map(({ state }) => state)).toEqual(['not-on-roster'])
})

test('a larger share is a larger dot, and the order of rows in the input changes nothing', () => {
  const data = meetingStripExamples.usual
  const layout = layoutMeetingStrip(data, 640)
  const spoken = layout.rows.flatMap(({ cells }) => cells.filter(({ state }) => state === 'spoke'))
  const bySize = spoken.toSorted((a, b) => a.radius - b.radius).map(({ share }) => share)
  expect(bySize).toEqual(bySize.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
  expect(layoutMeetingStrip({ ...data, rows: data.rows.toReversed() }, 640)).toEqual(layout)
})

test('the sentence says who was there most often and who has fallen silent since when', () => {
  expect(readMeetingStrip(meetingStripExamples.usual)).toBe(
    'Over 16 meetings, Riverside Tenants Union was there most often of 5 organizations, at 16; fallen silent: Harbour Workers since 7 Aug 2023.',
  )
})

test('a mark says who, where, when and how', () => {
  const rows = layoutMeetingStrip(meetingStripExamples.usual, 640).rows
  const sentences = rows.flatMap(({ strip, cells }) => cells.map((cell) => readStripCell(cell, strip.name)))
  expect(sentences).toContain('Harbour Workers at Steering call, 7 Jan 2023: spoke, 20% of the speaking.')
  expect(sentences).toContain('Harbour Workers at Steering call, 7 Apr 2024: absent.')
})

test('the table holds every meeting, those without room in the strip too', () => {
  const table = meetingStripTable(meetingStripExamples.many)
  expect(table.columns).toHaveLength(202)
  expect(table.rows).toHaveLength(40)
})
