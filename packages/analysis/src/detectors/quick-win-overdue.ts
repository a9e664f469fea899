import { dayNumber } from '@evenkeel/domain/day-number.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import { plainDay } from '../measures/plain-day.ts'
import { counted } from '../measures/plain-numbers.ts'
import { dayOfReckoning, isInWindow, type Window } from '../window.ts'

/** A day that has just passed is nobody's worry. */
const GRACE_DAYS = 14
/** What was reached is said at a meeting: so many have to have been held since. */
const MEETINGS_SINCE = 2
/** A quarter of a year late is quick no longer, however late a coalition's commitments usually are. */
const QUARTER_DAYS = 90
const CHANCE_MAX = 0.05
const WORDS_MAX = 80

/**
 * Returns a finding for each aim or item that was declared a quick win, was not said to be reached by the day of
 * reckoning, and is later than all but one in twenty of the coalition's own commitments were, over all its open quick
 * wins, or than a quarter of a year (practice P13). Two meetings at least have been held since its day.
 */
export function detectQuickWinOverdue(facts: Facts, window: Window): readonly Finding[] {
  const asOf = dayOfReckoning(facts, window)
  if (asOf === null) return []
  const open = (facts.quickWins ?? []).filter(
    ({ hopedFor, reachedOn }) => hopedFor <= asOf && (reachedOn === null || reachedOn > asOf),
  )
  if (open.length === 0) return []
  const today = dayNumber(asOf)
  const wordsOf = new Map([...(facts.aims ?? []), ...facts.items].map(({ id, text }) => [id, text]))
  const lateness = facts.items.flatMap(({ due, status, closedAt, since }) => {
    if (due === null || status === 'dropped' || due > asOf || !isInWindow(since, window)) return []
    const closed = status === 'done' ? closedAt?.slice(0, 10) : null
    if (closed === undefined) return []
    return [Math.max(0, (closed === null || closed > asOf ? today : dayNumber(closed)) - dayNumber(due))]
  })
  return open.flatMap(({ of, subject, hopedFor }): Finding[] => {
    const days = today - dayNumber(hopedFor)
    const since = facts.meetings.filter(({ date }) => date !== null && date > hopedFor && date <= asOf)
    if (days < GRACE_DAYS || since.length < MEETINGS_SINCE) return []
    const asLate = lateness.filter((late) => late >= days).length
    const chance = Math.min(1, (open.length * (1 + asLate)) / (1 + lateness.length))
    if (chance > CHANCE_MAX && days < QUARTER_DAYS) return []
    return [
      {
        id: `quick-win-overdue:${of}:${subject}`,
        detector: 'quick-win-overdue',
        claim: `The quick win “${shortened(wordsOf.get(subject) ?? '')}” is ${counted(days, 'day', 'days')} past its day, ${plainDay(hopedFor)}, and nobody has said that it was reached.`,
        because: [...(of === 'item' ? [subject] : []), ...since.map(({ id }) => id)],
        about: [],
        measures: ['outside-aims'],
        practice: ['P13'],
        certainty: {
          chance,
          n: lateness.length,
          of: 'commitments with a day that has passed',
          sentence: `Of ${counted(lateness.length, 'commitment', 'commitments')} with a day that has passed, ${asLate} took as long after it, or longer.`,
        },
        audience: 'coalition',
        question: 'Is it still within reach soon, was it reached and nobody said so, or is a smaller win nearer?',
      },
    ]
  })
}

/** A claim is one sentence: what is long is told by its beginning. */
function shortened(text: string): string {
  const letters = Array.from(text)
  return letters.length <= WORDS_MAX ? text : `${letters.slice(0, WORDS_MAX).join('').trimEnd()}…`
}
