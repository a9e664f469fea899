import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import { measureCommitmentsOnTime } from '../measures/commitments-on-time.ts'
import { percent } from '../measures/plain-numbers.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { changeOfLate } from './change-of-late.ts'
import { timesInHundred } from './chance-words.ts'
import { yearsBefore } from './recent-meetings.ts'

const ITEMS_MIN = 20
/** A share of three quarters of what it was, or less; a judgement, not a result of research. */
const FALLEN_TO = 0.75
const CHANCE_MAX = 0.05

/**
 * Returns a finding when of late far fewer commitments were kept by their day than before: three quarters of the earlier
 * share or less, and so few as shuffling the meetings that they came from shows in less than 5% (practice P9). It looks at
 * the two years up to the last judged item.
 */
export function detectCommitmentsSlipping(facts: Facts, window: Window): readonly Finding[] {
  const result = measureCommitmentsOnTime(facts, window)
  if (result.status !== 'measured') return []
  const { kept, late, stillOpen } = result.detail
  const isKept = new Set(kept)
  const judged = new Set([...kept, ...late, ...stillOpen])
  const items = restrictToWindow(facts, window)
    .items.filter((item) => judged.has(item.id))
    .sort((left, right) =>
      left.since === right.since ? (left.id < right.id ? -1 : 1) : left.since < right.since ? -1 : 1,
    )
  const horizon = yearsBefore(items.at(-1)?.since ?? '')
  const blocks = new Map<string, { hits: number; all: number; readonly broken: string[] }>()
  for (const item of items) {
    if (item.since < horizon) continue
    const key = item.meeting ?? item.since
    const block = blocks.get(key) ?? { hits: 0, all: 0, broken: [] }
    block.all++
    if (isKept.has(item.id)) block.hits++
    else block.broken.push(item.id)
    blocks.set(key, block)
  }
  const ordered = [...blocks.values()]
  const n = ordered.reduce((sum, block) => sum + block.all, 0)
  const change = n < ITEMS_MIN ? null : changeOfLate(ordered, (before, after) => after <= before * FALLEN_TO)
  if (change === null || change.chanceOfFall > CHANCE_MAX) return []
  return [
    {
      id: 'commitments-slipping',
      detector: 'commitments-slipping',
      claim: `Of the commitments of the last ${change.recent} meetings whose day has come, ${percent(change.late)} were kept on time, after ${percent(change.before)} before.`,
      because: ordered.slice(-change.recent).flatMap((block) => block.broken),
      about: [],
      measures: ['commitments-on-time'],
      practice: ['P9'],
      certainty: {
        chance: change.chanceOfFall,
        n,
        of: 'commitments whose day has come',
        sentence: `If it had nothing to do with when they were made, so few would be kept of late by chance ${timesInHundred(change.chanceOfFall)}.`,
      },
      audience: 'coalition',
      question: 'Is it too much at once, or are the days set too early; what could be smaller, later or let go?',
    },
  ]
}
