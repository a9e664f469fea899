import type { Facts } from '@evenkeel/domain/facts.ts'

/** A decision with the day of its meeting. */
export interface LatestDecision {
  readonly id: string
  readonly text: string
  readonly day: string | null
}

/** Returns the decisions, the latest first and those of undated meetings last; motions that failed or were put off decided nothing and are left out. */
export function latestDecisions(decisions: Facts['decisions'], meetings: Facts['meetings']): readonly LatestDecision[] {
  const days = new Map(meetings.map(({ id, date }) => [id, date]))
  return decisions
    .filter(({ outcome }) => outcome !== 'failed' && outcome !== 'tabled')
    .map(({ id, text, meeting }) => ({ id, text, day: days.get(meeting) ?? null }))
    .sort((left, right) => (right.day ?? '').localeCompare(left.day ?? ''))
}
