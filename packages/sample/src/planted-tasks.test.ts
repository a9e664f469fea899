import { expect, test } from 'vitest'
import { champion, people } from './people.ts'
import { type PlantedTask, tasksOf } from './planted-tasks.ts'
import { sampleTasks } from './write-sample.ts'
import type { PlantedDocument } from './written.ts'

const today = '2026-11-21'
const seeds = [1, 2, 3, 4, 5]
const ENDS_DONE: readonly [low: number, high: number] = [0.58, 0.7]

const share = (tasks: readonly PlantedTask[], holds: (task: PlantedTask) => boolean): number =>
  tasks.filter(holds).length / tasks.length
const isOverdue = (task: PlantedTask): boolean => !task.done && task.due !== null && task.due < today
const isHers = (task: PlantedTask): boolean => task.owners.includes(champion.name)

test('a task is the same one over all its notes, and done on the day of the first later meeting that ticks it', () => {
  const item = { text: 'paint the gate', since: '2026-01-05', owners: [], due: null, form: 'listed' as const }
  const noted = (date: string, done: boolean): PlantedDocument => ({
    path: date,
    meetings: [{ title: 'Crew', date, attendees: [], items: [{ ...item, done }] }],
  })
  const documents = [noted('2026-03-05', true), noted('2026-01-05', false), noted('2026-02-05', true)]
  const [task, ...rest] = tasksOf(documents)
  expect(rest).toEqual([])
  expect(task).toMatchObject({ text: 'paint the gate', since: '2026-01-05', done: true, doneOn: '2026-02-05' })
  expect(tasksOf([noted('2026-01-05', true)])[0]).toMatchObject({ done: true, doneOn: null })
})

test.each(seeds)('with seed %i about two thirds of the tasks end done, and one in eight is overdue', (seed) => {
  const tasks = sampleTasks({ seed, today })
  const done = share(tasks, (task) => task.done)
  expect(done).toBeGreaterThan(ENDS_DONE[0])
  expect(done).toBeLessThan(ENDS_DONE[1])
  expect(share(tasks, isOverdue)).toBeGreaterThan(0.07)
  expect(share(tasks, isOverdue)).toBeLessThan(0.16)
  expect(share(tasks, (task) => !task.done && !isOverdue(task))).toBeGreaterThan(0.14)
})

test.each(seeds)(
  'with seed %i a meeting found most of what is done done, by its day more often than after it',
  (seed) => {
    const done = sampleTasks({ seed, today }).filter((task) => task.done)
    expect(share(done, (task) => task.doneOn !== null)).toBeGreaterThan(0.85)
    const judged = done.filter((task) => task.doneOn !== null && task.due !== null)
    const onTime = share(judged, (task) => (task.doneOn ?? '') <= (task.due ?? ''))
    expect(onTime).toBeGreaterThan(0.6)
    expect(onTime).toBeLessThan(0.9)
  },
)

test.each(seeds)('with seed %i the last quarter has far more left open than the time before it', (seed) => {
  const tasks = sampleTasks({ seed, today })
  const last = tasks.filter((task) => task.since >= '2026-08-21')
  const before = tasks.filter((task) => task.since < '2026-08-21')
  expect(share(before, (task) => task.done)).toBeGreaterThan(0.66)
  expect(share(last, (task) => task.done)).toBeLessThan(0.45)
})

test.each(seeds)('with seed %i the champion keeps less by its day as her load grows', (seed) => {
  const hers = sampleTasks({ seed, today }).filter((task) => isHers(task) && task.due !== null && task.due < today)
  const kept = (tasks: readonly PlantedTask[]): number =>
    share(tasks, (task) => task.doneOn !== null && task.doneOn <= (task.due ?? ''))
  const early = hers.filter((task) => task.since < '2025-11-21')
  const late = hers.filter((task) => task.since >= '2025-11-21')
  expect(late.length).toBeGreaterThan(early.length)
  expect(kept(late)).toBeLessThan(kept(early) - 0.05)
})

test.each(seeds)('with seed %i what the group that falls silent took on in its last months stays open', (seed) => {
  const silent = new Set(people.filter((person) => person.organization === 'field').map((person) => person.name))
  const theirs = sampleTasks({ seed, today }).filter((task) => task.owners.some((owner) => silent.has(owner)))
  expect(theirs.length).toBeGreaterThan(5)
  const last = theirs.filter((task) => task.since >= '2025-10-21')
  expect(last.every((task) => !task.done)).toBe(true)
})
