import type { TaskOwner } from './plan.ts'

export interface SampleDocument {
  /** A path inside a folder of notes, with `/`. */
  readonly path: string
  readonly text: string
}

export interface PlantedName {
  /** The canonical name of the person or party. */
  readonly name: string
  /** The name as the document writes it. */
  readonly as: string
}

export interface PlantedItem {
  readonly text: string
  /** The day of the meeting that gave it out: later notes carry it over. */
  readonly since: string
  readonly owners: readonly PlantedName[]
  readonly due: string | null
  readonly done: boolean
  /** `spoken` tasks are only said in a transcript, all others stand in a list or on a marked line. */
  readonly form: 'listed' | 'spoken'
}

export interface PlantedMeeting {
  readonly title: string
  readonly date: string
  readonly attendees: readonly PlantedName[]
  readonly items: readonly PlantedItem[]
}

export interface PlantedDocument {
  readonly path: string
  readonly meetings: readonly PlantedMeeting[]
}

/** A document together with what a careful reader would find in it. */
export interface WrittenDocument extends SampleDocument {
  readonly meetings: readonly PlantedMeeting[]
}

/** Returns the canonical name of a task's owner. */
export function canonicalName(owner: TaskOwner): string {
  return owner.kind === 'person' ? owner.person.name : owner.name
}
