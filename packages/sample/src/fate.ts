import { bridge, champion } from './people.ts'
import type { TaskOwner } from './plan.ts'
import type { Random } from './random.ts'

/** What a task is like when it is given out. */
export interface GivenOut {
  readonly owners: readonly TaskOwner[]
  readonly dueDay: number | null
  /** Where in the two years it was given out, 0 to 1. */
  readonly progress: number
  /** Which of the series' meetings gave it out. */
  readonly number: number
}

/** What becomes of a task: the day on which it was done, null when never, and whether it is never spoken of again. */
export interface Fate {
  readonly closedDay: number | null
  readonly forgotten: boolean
}

interface Chances {
  readonly kept: number
  readonly late: number
}

function chancesOf({ owners, dueDay, progress }: GivenOut): Chances {
  const people = owners.flatMap((owner) => (owner.kind === 'person' ? [owner.person] : []))
  // One who takes ever more keeps ever less of it.
  if (people.includes(champion)) return { kept: 0.98 - 0.68 * progress, late: 0.02 + 0.4 * progress }
  if (people.some((person) => person.organization === 'field')) {
    return progress < 0.25
      ? { kept: 0.7, late: 0.15 }
      : progress < 0.45
        ? { kept: 0.3, late: 0.1 }
        : { kept: 0, late: 0 }
  }
  if (people.includes(bridge)) return { kept: 0.86, late: 0.1 }
  // A day that was said aloud is remembered.
  if (people.length > 0) return dueDay === null ? { kept: 0.68, late: 0.12 } : { kept: 0.8, late: 0.12 }
  // What falls to a whole group, and still more what falls to nobody, waits for someone to feel meant.
  return owners.length > 0 ? { kept: 0.72, late: 0.16 } : { kept: 0.56, late: 0.22 }
}

/** Returns what becomes of a task, given the days of all meetings of its series; all days since 1970-01-01. */
export function drawFate(task: GivenOut, days: readonly number[], random: Random): Fate {
  const { kept, late } = chancesOf(task)
  const dice = random.number()
  if (dice >= kept + late) return { closedDay: null, forgotten: random.chance(0.45) }
  const next = task.number + 1
  const { dueDay } = task
  const firstLook = days.findIndex((day, index) => index >= next && (dueDay === null || day >= dueDay))
  const look = firstLook < 0 ? days.length : firstLook
  const isEarly = look > next && random.chance(0.85)
  const wait = random.chance(0.7) ? 1 : 2
  const closing = days[dice < kept ? (isEarly ? look - 1 : look) : look + wait]
  // What would be looked at after the last meeting is still being worked on.
  return { closedDay: closing === undefined ? null : closing - random.integer(0, 5), forgotten: false }
}
