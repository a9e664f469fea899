import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import type { MeetingDraft } from '@evenkeel/domain/draft.ts'
import { expect, test } from 'vitest'
import { dayNumber } from './calendar.ts'
import { champion, people } from './people.ts'
import { scoreExtraction } from './testing/score-extraction.ts'
import { sampleTruth, writeSample } from './write-sample.ts'

const options = { seed: 1, today: '2026-11-21' }
const formats = { md: 'md', txt: 'txt', html: 'html' } as const

const documents = new Map(writeSample(options).map((document) => [document.path, document.text]))
const extractions = new Map(
  [...documents].map(([path, text]) => {
    const extension = path.slice(path.lastIndexOf('.') + 1) as keyof typeof formats
    const context = { today: options.today, fileName: path.slice(path.lastIndexOf('/') + 1) }
    return [path, extractDrafts({ text, format: formats[extension] }, context)]
  }),
)

const score = scoreExtraction(sampleTruth(options), (path) => extractions.get(path) ?? { meetings: [] })
const isDone = ({ done }: { readonly done: boolean }): boolean => done
const rate = ({ found, planted }: { readonly found: number; readonly planted: number }): number => found / planted

test('extraction finds every meeting on its day', () => {
  expect(score.meetings.missed).toEqual([])
})

test('extraction finds at least 95% of who was there', () => {
  expect(rate(score.attendances)).toBeGreaterThanOrEqual(0.95)
})

test('extraction finds at least 90% of the tasks', () => {
  const { items, spoken } = score
  expect((items.found + spoken.found) / (items.planted + spoken.planted)).toBeGreaterThanOrEqual(0.9)
})

test('nine in ten of the tasks found have the owner, the day and the tick that were written', () => {
  expect(rate(score.owners)).toBeGreaterThanOrEqual(0.9)
  expect(rate(score.dues)).toBeGreaterThanOrEqual(0.9)
  expect(rate(score.ticks)).toBeGreaterThanOrEqual(0.9)
})

test('extraction ticks at least 95% of what the notes tick, and hardly anything else', () => {
  const ticked = sampleTruth(options).flatMap(({ meetings }) => meetings.flatMap(({ items }) => items.filter(isDone)))
  const drafts = [...extractions.values()].flatMap((extraction) => extraction.meetings)
  const drafted = drafts.flatMap(({ actions }) => actions.filter((draft) => draft.done && draft.confidence >= 0.5))
  expect(ticked.length).toBeGreaterThan(200)
  expect(drafted.length / ticked.length).toBeGreaterThanOrEqual(0.95)
  expect(drafted.length / ticked.length).toBeLessThanOrEqual(1.03)
})

test('one in ten at most of the tasks extracted was planted by nobody', () => {
  expect(score.extra.length / (score.items.planted + score.spoken.planted)).toBeLessThanOrEqual(0.1)
})

const meetings = [...extractions.values()].flatMap((extraction) => extraction.meetings)
const isBetween = (meeting: MeetingDraft, from: number, to: number): boolean => {
  const share = (dayNumber(meeting.date.value ?? '1970-01-01') - dayNumber(options.today) + 730) / 730
  return share >= from && share < to
}

test('as extracted, the champion goes from under a third of the tasks to more than half', () => {
  const names = new Set(['Ines Calloway', 'Ines', 'Inez', 'IC', champion.email])
  const share = (from: number, to: number): number => {
    const tasks = meetings.filter((meeting) => isBetween(meeting, from, to)).flatMap((meeting) => meeting.actions)
    return tasks.filter((task) => task.owners.value.some((owner) => names.has(owner.name))).length / tasks.length
  }
  expect(share(0, 0.2)).toBeLessThan(0.33)
  expect(share(0.875, 1.01)).toBeGreaterThan(0.5)
})

test('as extracted, the group that falls silent is there at first and neither there nor heard in the last two quarters', () => {
  const silent = new Set(people.filter((person) => person.organization === 'field').map((person) => person.name))
  const times = (from: number, to: number): number =>
    meetings
      .filter((meeting) => isBetween(meeting, from, to))
      .flatMap((meeting) => [
        ...meeting.attendees.filter((attendee) => attendee.state === 'present').map((attendee) => attendee.name),
        ...meeting.speaking.map((speaking) => speaking.name),
      ])
      .filter((name) => silent.has(name)).length
  expect(times(0, 0.25)).toBeGreaterThan(15)
  expect(times(0.75, 1.01)).toBe(0)
})
