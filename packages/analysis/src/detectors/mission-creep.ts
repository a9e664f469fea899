import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import { percent } from '../measures/plain-numbers.ts'
import { readPurposes } from '../purposes.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { changeOfLate } from './change-of-late.ts'
import { timesInHundred } from './chance-words.ts'
import { yearsBefore } from './recent-meetings.ts'

const SAID_MIN = 20
/** Where most commitments are not tied, those that are may be the ones that stand out. */
const SAID_SHARE_MIN = 0.5
/** A change of ten in a hundred is felt; a judgement, not a result of research. */
const RISE_MIN = 0.1
const CHANCE_MAX = 0.05

interface Block {
  hits: number
  all: number
  items: number
  readonly outside: string[]
}

/**
 * Returns a finding when more of the new commitments serve none of the declared aims than before, by more than shuffling
 * the meetings shows in 5% (practice P18); none where no aims are declared, or where of fewer than twenty commitments, or
 * of less than half of those before or of late, it is said what they serve. It looks at the two years up to the last one.
 */
export function detectMissionCreep(facts: Facts, window: Window): readonly Finding[] {
  const { aims, items, aimOf } = readPurposes(restrictToWindow(facts, window))
  if (aims.length === 0) return []
  const ordered = items.toSorted((left, right) =>
    left.since === right.since ? (left.id < right.id ? -1 : 1) : left.since < right.since ? -1 : 1,
  )
  const horizon = yearsBefore(ordered.at(-1)?.since ?? '')
  const blocks = new Map<string, Block>()
  for (const { id, since, meeting } of ordered) {
    if (since < horizon) continue
    const key = meeting ?? since
    const block = blocks.get(key) ?? { hits: 0, all: 0, items: 0, outside: [] }
    blocks.set(key, block)
    block.items++
    const aim = aimOf(id)
    if (aim === undefined) continue
    block.all++
    if (aim !== null) continue
    block.hits++
    block.outside.push(id)
  }
  const list = [...blocks.values()]
  const n = sum(list, 'all')
  if (n < SAID_MIN) return []
  const change = changeOfLate(list, (before, late) => late - before >= RISE_MIN)
  if (change === null || change.chanceOfRise > CHANCE_MAX) return []
  const sides = [list.slice(0, -change.recent), list.slice(-change.recent)]
  if (sides.some((side) => sum(side, 'all') < SAID_SHARE_MIN * sum(side, 'items'))) return []
  const { before, late, recent, chanceOfRise: chance } = change
  return [
    {
      id: 'mission-creep',
      detector: 'mission-creep',
      claim: `Of the commitments of the last ${recent} meetings, ${percent(late)} serve none of our aims, after ${percent(before)} before.`,
      because: list.slice(-recent).flatMap(({ outside }) => outside),
      about: [],
      measures: ['outside-aims'],
      practice: ['P18'],
      certainty: {
        chance,
        n,
        of: 'commitments of which it is said what they serve',
        sentence: `If it had nothing to do with when they were taken on, so many would fall to the last meetings by chance ${timesInHundred(chance)}.`,
      },
      audience: 'coalition',
      question: 'Which of these would we rather leave to others, and which of them say that our aims have changed?',
    },
  ]
}

function sum(blocks: readonly Block[], of: 'all' | 'items'): number {
  return blocks.reduce((total, block) => total + block[of], 0)
}
