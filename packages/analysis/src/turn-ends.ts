import { rowsByKey } from '@evenkeel/domain/rows-by-key.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { MeetingRecord } from './meeting-record.ts'

/** Who had the first and the last turn of a meeting. */
export interface TurnEnds {
  readonly first: string
  readonly last: string
}

/**
 * Returns a function that tells who had the first and the last turn of a meeting with a transcript or captions, null where
 * its counts do not tell. For readers without people, to whom who followed whom inside an organization is not told, it was
 * worked out before their rows were added up.
 */
export function createTurnEnds(facts: Facts): (meeting: MeetingRecord) => TurnEnds | null {
  const steps = rowsByKey(facts.transitions, ({ meeting }) => meeting)
  const told = facts.withheld?.people === true ? rowsByKey(facts.speaking, ({ meeting }) => meeting) : null
  return (meeting) => {
    if (told !== null) {
      const rows = told.get(meeting.id) ?? []
      const first = rows.find(({ opened }) => opened === true)?.person
      const last = rows.find(({ closed }) => closed === true)?.person
      return first === undefined || last === undefined ? null : { first, last }
    }
    if (meeting.method === null || meeting.method === 'minutes') return null
    return readEnds(
      new Map([...meeting.spoken].map(([person, { turns }]) => [person, turns])),
      steps.get(meeting.id) ?? [],
    )
  }
}

/**
 * Returns who had the first and the last turn of a meeting, or null when its counts do not tell: of a row of turns each but
 * the first is somebody's turn after another, so that only the first voice has a turn more than it has followed, and only
 * the last a turn more than it was followed. Counts that do not add up so (somebody is left out) tell nothing.
 */
function readEnds(
  turns: ReadonlyMap<string, number>,
  steps: readonly { readonly from: string; readonly to: string; readonly count: number }[],
): TurnEnds | null {
  const followed = new Map<string, number>()
  const wasFollowed = new Map<string, number>()
  for (const { from, to, count } of steps) {
    if (!turns.has(from) || !turns.has(to)) return null
    followed.set(to, (followed.get(to) ?? 0) + count)
    wasFollowed.set(from, (wasFollowed.get(from) ?? 0) + count)
  }
  let first: string | null = null
  let last: string | null = null
  for (const [person, own] of turns) {
    const opening = own - (followed.get(person) ?? 0)
    const closing = own - (wasFollowed.get(person) ?? 0)
    if (opening < 0 || opening > 1 || closing < 0 || closing > 1) return null
    if ((opening === 1 && first !== null) || (closing === 1 && last !== null)) return null
    if (opening === 1) first = person
    if (closing === 1) last = person
  }
  return first === null || last === null ? null : { first, last }
}
