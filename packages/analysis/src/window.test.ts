import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { quarterOf, quartersBetween } from './quarter.ts'
import { dayOfReckoning, restrictToWindow, wholeRecord } from './window.ts'

const facts = buildFacts()
  .person('ada')
  .meeting('first', { date: '2024-01-31', present: ['ada'], turns: { ada: 3 } })
  .meeting('second', { date: '2024-02-01', present: ['ada'] })
  .meeting('undated', { present: ['ada'] })
  .item('early', { meeting: 'first', owners: ['ada'] })
  .item('late', { meeting: 'second', owners: ['ada'] })
  .facts()

test('a window holds its first and last day, and what belongs to a meeting goes with it', () => {
  const january = restrictToWindow(facts, { from: '2024-01-31', to: '2024-01-31' })
  expect(january.meetings.map((meeting) => meeting.id)).toEqual(['first'])
  expect(january.attendance).toHaveLength(1)
  expect(january.speaking).toHaveLength(1)
  expect(january.items.map((item) => item.id)).toEqual(['early'])
  expect(january.assignments.map((row) => row.item)).toEqual(['early'])
  expect(january.parties).toBe(facts.parties)
})

test('an undated meeting is only in the window that leaves nothing out', () => {
  expect(restrictToWindow(facts, wholeRecord).meetings).toHaveLength(3)
  expect(restrictToWindow(facts, { from: '2000-01-01', to: null }).meetings).toHaveLength(2)
  expect(restrictToWindow(facts, { from: null, to: '2030-01-01' }).meetings).toHaveLength(2)
})

test('items are overdue as of the end of the window, else of the last reading of a source', () => {
  expect(dayOfReckoning(facts, { from: null, to: '2024-05-05' })).toBe('2024-05-05')
  expect(dayOfReckoning(facts, wholeRecord)).toBe('2026-01-01')
  expect(dayOfReckoning({ ...facts, sources: [] }, wholeRecord)).toBe('2024-02-01')
})

test('quarters follow each other without a gap over a turn of the year', () => {
  expect([quarterOf('2024-01-01'), quarterOf('2024-03-31'), quarterOf('2024-12-31')]).toEqual([
    '2024-Q1',
    '2024-Q1',
    '2024-Q4',
  ])
  expect(quartersBetween('2023-Q3', '2024-Q2')).toEqual(['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2'])
})
