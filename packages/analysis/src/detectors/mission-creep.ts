import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import { percent } from '../measures/plain-numbers.ts'
import { readDecisionPurposes, readPurposes, type SaidPurposes } from '../purposes.ts'
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
/** With decisions more coalitions have enough to be asked about: so that no more of the fair ones are, each is asked more strictly. */
const CHANCE_MAX_DECIDED = 0.03

interface Block {
  hits: number
  all: number
  items: number
  readonly outside: string[]
}

/**
 * Returns a finding when more of the new commitments, or of commitments and decisions together, serve none of the declared
 * aims than before, by more than shuffling the meetings shows in 5%, with decisions 3% (practice P18); none where no aims are declared, or where
 * of fewer than twenty, or of less than half of those before or of late, it is said what they serve. Decisions count where of
 * half of them it is said. It looks at the two years up to the last one.
 */
export function detectMissionCreep(facts: Facts, window: Window): readonly Finding[] {
  const inWindow = restrictToWindow(facts, window)
  const taken = readPurposes(inWindow)
  if (taken.aims.length === 0) return []
  const decided = readDecisionPurposes(inWindow)
  const last = [...taken.things, ...decided.things].reduce(
    (day, { since }) => (since !== null && since > day ? since : day),
    '',
  )
  const horizon = yearsBefore(last)
  const isDecided = isMostlySaid(blocksOf([decided], horizon))
  const list = blocksOf(isDecided ? [taken, decided] : [taken], horizon)
  const what = isDecided ? 'commitments and decisions' : 'commitments'
  const n = sum(list, 'all')
  if (n < SAID_MIN) return []
  const change = changeOfLate(list, (before, late) => late - before >= RISE_MIN)
  if (change === null || change.chanceOfRise > (isDecided ? CHANCE_MAX_DECIDED : CHANCE_MAX)) return []
  const { before, late, recent, chanceOfRise: chance } = change
  const sides = [list.slice(0, -recent), list.slice(-recent)]
  if (!sides.every(isMostlySaid)) return []
  return [
    {
      id: 'mission-creep',
      detector: 'mission-creep',
      claim: `Of the ${what} of the last ${recent} meetings, ${percent(late)} serve none of our aims, after ${percent(before)} before.`,
      because: list.slice(-recent).flatMap(({ outside }) => outside),
      about: [],
      measures: isDecided ? ['outside-aims', 'outside-aims-decisions'] : ['outside-aims'],
      practice: ['P18'],
      certainty: {
        chance,
        n,
        of: `${what} of which it is said what they serve`,
        sentence: `If it had nothing to do with when they were taken on, so many would fall to the last meetings by chance ${timesInHundred(chance)}.`,
      },
      audience: 'coalition',
      question: 'Which of these would we rather leave to others, and which of them say that our aims have changed?',
    },
  ]
}

/** What came out of each meeting since a day, in the order of days. */
function blocksOf(said: readonly SaidPurposes[], horizon: string): readonly Block[] {
  const things = said.flatMap(({ things, aimOf }) =>
    things.flatMap(({ id, since, meeting }) =>
      since === null || since < horizon ? [] : [{ id, since, meeting, aim: aimOf(id) }],
    ),
  )
  things.sort((left, right) =>
    left.since === right.since ? (left.id < right.id ? -1 : 1) : left.since < right.since ? -1 : 1,
  )
  const blocks = new Map<string, Block>()
  for (const { id, since, meeting, aim } of things) {
    const key = meeting ?? since
    const block = blocks.get(key) ?? { hits: 0, all: 0, items: 0, outside: [] }
    blocks.set(key, block)
    block.items++
    if (aim === undefined) continue
    block.all++
    if (aim !== null) continue
    block.hits++
    block.outside.push(id)
  }
  return [...blocks.values()]
}

function isMostlySaid(blocks: readonly Block[]): boolean {
  return sum(blocks, 'all') > 0 && sum(blocks, 'all') >= SAID_SHARE_MIN * sum(blocks, 'items')
}

function sum(blocks: readonly Block[], of: 'all' | 'items'): number {
  return blocks.reduce((total, block) => total + block[of], 0)
}
