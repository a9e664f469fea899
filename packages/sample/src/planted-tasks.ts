import type { PlantedDocument } from './written.ts'

/** One task over all the notes that mention it. */
export interface PlantedTask {
  readonly text: string
  /** The day of the meeting that gave it out. */
  readonly since: string
  readonly due: string | null
  /** The canonical names of its owners; none when nobody took it. */
  readonly owners: readonly string[]
  /** Whether any of the notes tick it. */
  readonly done: boolean
  /** The day of the first later meeting that found it done; null where it is open, or ticked in its old place on a day that nobody wrote down. */
  readonly doneOn: string | null
}

/** Returns the distinct tasks of planted documents in order of time, each with what has become of it at the end. */
export function tasksOf(documents: readonly PlantedDocument[]): readonly PlantedTask[] {
  const tasks = new Map<string, PlantedTask>()
  const meetings = documents.flatMap((document) => document.meetings)
  for (const meeting of meetings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    for (const { text, since, due, owners, done } of meeting.items) {
      const key = `${since} ${text}`
      const before = tasks.get(key)
      const doneOn = before?.doneOn ?? (done && meeting.date > since ? meeting.date : null)
      const names = before?.owners ?? owners.map((owner) => owner.name)
      tasks.set(key, { text, since, due, owners: names, done: done || before?.done === true, doneOn })
    }
  }
  return [...tasks.values()]
}
