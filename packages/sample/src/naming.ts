import type { SamplePerson } from './people.ts'
import type { Task, TaskOwner } from './plan.ts'
import { createRandom, type Random } from './random.ts'
import type { PlantedItem, PlantedName } from './written.ts'
import { canonicalName } from './written.ts'
import { isoDate } from './calendar.ts'

/** How a document usually calls people: `mixed` uses first names, nicknames, initials and, rarely, a misspelling. */
export type NamingHabit = 'full' | 'first' | 'mixed'

/** Returns what a note-taker with a habit would write for a person. */
export function callPerson(person: SamplePerson, habit: NamingHabit, random: Random): string {
  if (habit === 'full') return person.name
  const dice = random.number()
  if (person.nickname !== null && dice > 0.9) return person.nickname
  if (habit === 'first') return person.first
  if (dice < 0.05 && person.initials.length > 1) return person.initials
  if (dice < 0.08 && person.typo !== null) return person.typo
  if (dice < 0.25) return person.name
  return person.first
}

/** Returns what a note-taker would write for the owner of a task. */
export function callOwner(owner: TaskOwner, habit: NamingHabit, random: Random): PlantedName {
  const as = owner.kind === 'person' ? callPerson(owner.person, habit, random) : owner.name
  return { name: canonicalName(owner), as }
}

/** Returns the choices for writing a task down: the same ones each time, since a carried-over line is copied, and now and then new ones. */
export function wordingOf(task: Task, seed: number, random: Random): Random {
  const anew = random.chance(0.04) ? ` ${random.integer(1, 1_000_000)}` : ''
  return createRandom(`${seed} wording ${task.day} ${task.text}${anew}`)
}

/** Returns a text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Returns names as prose joins them: `A`, `A and B`, `A, B and C`. */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}

/** Returns the record of a task as planted in a document. */
export function plantItem(
  task: Task,
  owners: readonly PlantedName[],
  done: boolean,
  form: PlantedItem['form'] = 'listed',
): PlantedItem {
  const due = task.dueDay === null ? null : isoDate(task.dueDay)
  return { text: task.text, since: isoDate(task.day), owners, due, done, form }
}

/** Returns whether a task was done by a day, both as days since 1970-01-01. */
export function doneBy(task: Task, day: number): boolean {
  return task.closedDay !== null && task.closedDay <= day
}
