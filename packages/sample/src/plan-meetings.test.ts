import { expect, test } from 'vitest'
import { bridge, champion, people } from './people.ts'
import { planMeetings } from './plan-meetings.ts'
import type { PlannedMeeting } from './plan.ts'

const today = '2026-11-21'
const seeds = [1, 2, 3, 4, 5]

function championShare(meetings: readonly PlannedMeeting[]): number {
  const tasks = meetings.flatMap((meeting) => meeting.tasks)
  const hers = tasks.filter((task) => task.owners.some((owner) => owner.kind === 'person' && owner.person === champion))
  return hers.length / tasks.length
}

test.each(seeds)('with seed %i the champion goes from about a fifth of the tasks to well over half', (seed) => {
  const meetings = planMeetings(seed, today)
  expect(championShare(meetings.filter((meeting) => meeting.progress < 0.2))).toBeGreaterThan(0.1)
  expect(championShare(meetings.filter((meeting) => meeting.progress < 0.2))).toBeLessThan(0.32)
  expect(championShare(meetings.filter((meeting) => meeting.progress > 0.875))).toBeGreaterThan(0.55)
})

test.each(seeds)('with seed %i the champion convenes ever more of the meetings', (seed) => {
  const meetings = planMeetings(seed, today)
  const convened = (of: readonly PlannedMeeting[]): number =>
    of.filter((meeting) => meeting.facilitator === champion).length / of.length
  expect(convened(meetings.filter((meeting) => meeting.progress < 0.33))).toBeLessThan(0.4)
  expect(convened(meetings.filter((meeting) => meeting.progress > 0.82))).toBeGreaterThan(0.7)
})

test.each(seeds)(
  'with seed %i one group comes often at first and is neither seen nor heard in the last two quarters',
  (seed) => {
    const meetings = planMeetings(seed, today)
    const seen = (of: readonly PlannedMeeting[]): number =>
      of.flatMap((meeting) => meeting.present).filter((person) => person.organization === 'field').length
    expect(seen(meetings.filter((meeting) => meeting.progress < 0.25))).toBeGreaterThan(15)
    expect(seen(meetings.filter((meeting) => meeting.progress > 0.75))).toBe(0)
  },
)

test.each(seeds)('with seed %i only the bridge comes to both working groups all along', (seed) => {
  const meetings = planMeetings(seed, today)
  const times = (series: PlannedMeeting['series'], name: string): number =>
    meetings.filter((meeting) => meeting.series === series && meeting.present.some((person) => person.name === name))
      .length
  const both = people.filter((person) => times('river', person.name) >= 10 && times('food', person.name) >= 10)
  expect(both).toEqual([bridge])
})

test.each(seeds)('with seed %i about a hundred meetings end within a week of today', (seed) => {
  const meetings = planMeetings(seed, today)
  expect(meetings.length).toBeGreaterThanOrEqual(90)
  expect(meetings.length).toBeLessThanOrEqual(110)
  const days = meetings.map((meeting) => meeting.day)
  const end = Math.max(...meetings.map((meeting) => meeting.untilDay))
  expect(end - Math.max(...days)).toBeGreaterThan(0)
  expect(end - Math.max(...days)).toBeLessThanOrEqual(7)
  expect(end - Math.min(...days)).toBeLessThanOrEqual(737)
})
