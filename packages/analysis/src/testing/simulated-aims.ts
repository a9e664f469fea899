import { dayNumber, dayOfNumber } from '@evenkeel/domain/day-number.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { randomBelow, seededRandom } from '../seeded-random.ts'

/** How far a simulated coalition strays from what it said it would do, each from 0 (not at all) to 1 (altogether). */
export interface Straying {
  /** Of late more of the new items serve none of the aims. */
  readonly creeping?: number
  /** Quick wins are not reached. */
  readonly winless?: number
}

/**
 * Adds to a coalition what it is for, what its items serve and a quick win or two, drawn from a seed of their own. In a fair
 * one as many items are outside the aims early and late, those of one meeting alike, and some are never said; a quick win is
 * reached by its day or, as commitments are, some meetings later, and is said at that meeting.
 */
export function addSimulatedAims(facts: Facts, seed: number, straying: Straying): void {
  const random = seededRandom(seed * 104_729 + 71)
  const days = facts.meetings.map(({ date }) => date ?? '')
  const isStraying = Object.keys(straying).length > 0
  if (!isStraying && random() >= 0.7) return
  facts.aims = ['river', 'market', 'school'].map((id) => ({ id, text: id, from: null, until: null }))
  const saying = isStraying ? 0.85 : 0.3 + 0.7 * random()
  const usual = 0.05 + 0.3 * random()
  const late = new Set(facts.meetings.slice(-Math.max(4, Math.floor(days.length / 4))).map(({ id }) => id))
  const outside = new Map<string, number>()
  for (const { id } of facts.meetings) {
    const creep = late.has(id) ? (1 - usual) * (straying.creeping ?? 0) : 0
    outside.set(id, Math.min(1, Math.max(0, usual + 0.4 * (random() - 0.5))) + creep)
  }
  facts.purposes = facts.items.flatMap(({ id, meeting }) => {
    const isSaid = random() < saying
    const isOutside = random() < (outside.get(meeting ?? '') ?? usual)
    const aim = ['river', 'market', 'school'][randomBelow(random, 3)] ?? null
    return isSaid ? [{ item: id, aim: isOutside ? null : aim }] : []
  })
  facts.decisionPurposes = facts.decisions.flatMap(({ id, meeting }) => {
    const isSaid = random() < saying
    const isOutside = random() < (outside.get(meeting) ?? usual)
    return isSaid ? [{ decision: id, aim: isOutside ? null : 'river' }] : []
  })
  const wins = isStraying ? 1 : randomBelow(random, 3)
  const keeps = 0.5 + 0.4 * random()
  facts.quickWins = Array.from({ length: wins }, (_, index) => {
    const at = randomBelow(random, Math.max(1, isStraying ? Math.floor(days.length * 0.8) : days.length))
    const hoped = dayOfNumber(dayNumber(days[at] ?? '2023-01-10') + randomBelow(random, 7))
    const onTime = random() < keeps
    const reachedAt = at + 1 + (onTime ? 0 : 1 + randomBelow(random, 4))
    const isReached = random() >= (straying.winless ?? 0) && reachedAt < days.length
    const aim = ['river', 'market', 'school'][index] ?? ''
    return {
      of: 'aim' as const,
      subject: aim,
      hopedFor: hoped,
      reachedOn: isReached ? (days[reachedAt] ?? null) : null,
    }
  })
}
