import type { Decision } from '@evenkeel/domain/decision.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Meeting } from '@evenkeel/domain/meeting.ts'
import { addDays } from '../../window/calendar-day.ts'
import { motionWords } from './motion-words.ts'
import { latelyDays } from './today-lists.ts'

export interface DecisionLately {
  readonly decision: Decision
  readonly meeting: Meeting
  /** How a motion went and who brought it, in words; empty for other decisions. */
  readonly motion: string
}

/** Returns the decisions of the meetings in the 30 days up to the reference day, the latest first; those of undated meetings are left out. */
export function decisionsLately(facts: Facts, reference: string): readonly DecisionLately[] {
  const since = addDays(reference, -latelyDays)
  const meetings = new Map(facts.meetings.map((meeting) => [meeting.id, meeting]))
  const names = new Map(facts.parties.map((party) => [party.id, party.name]))
  return facts.decisions
    .flatMap((decision) => {
      const meeting = meetings.get(decision.meeting)
      const day = meeting?.date ?? null
      const isLately = day !== null && day >= since && day <= reference
      return meeting !== undefined && isLately
        ? [{ decision, meeting, motion: motionWords(decision, (party) => names.get(party)) }]
        : []
    })
    .sort((left, right) => (right.meeting.date ?? '').localeCompare(left.meeting.date ?? ''))
}
