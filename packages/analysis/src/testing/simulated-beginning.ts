import { dayNumber, dayOfNumber } from '@evenkeel/domain/day-number.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { randomBelow, seededRandom } from '../seeded-random.ts'
import { dayOfReckoning, wholeRecord } from '../window.ts'

/** Whether a simulated coalition that has just begun gets anywhere, from 0 (as usual) to 1 (never). */
export interface Beginning {
  readonly noWin?: number
}

/**
 * Adds to most coalitions the day on which they began, a month to a bit more than a year before the record ends, drawn from a
 * seed of its own; what was met about before was a circle of friends. A fair one takes on a quick win at its first meeting and
 * reaches it as it keeps its commitments: by a day one to three meetings on, or up to four meetings later.
 */
export function addSimulatedBeginning(facts: Facts, seed: number, { noWin }: Beginning): void {
  const random = seededRandom(seed * 32_452_843 + 3)
  const asOf = dayOfReckoning(facts, wholeRecord)
  if (asOf === null || (noWin === undefined && random() >= 0.7)) return
  const age = noWin === undefined ? 30 + randomBelow(random, 370) : 104 + randomBelow(random, 260)
  const began = dayNumber(asOf) - age
  facts.beganOn = dayOfNumber(began)
  const meetings = facts.meetings.flatMap(({ date }) => (date !== null && dayNumber(date) >= began ? [date] : []))
  const keeps = 0.5 + 0.4 * random()
  const dueAt = 1 + randomBelow(random, 3)
  const reachedAt = dueAt + (random() < keeps ? 0 : 1 + randomBelow(random, 4))
  const isReached = random() >= (noWin ?? 0)
  if (noWin !== undefined && !isReached) facts.quickWins = []
  facts.quickWins = [
    ...(facts.quickWins ?? []),
    {
      of: 'aim',
      subject: 'first',
      hopedFor: meetings[dueAt] ?? dayOfNumber(began + 60),
      reachedOn: isReached ? (meetings[reachedAt] ?? null) : null,
    },
  ]
}
