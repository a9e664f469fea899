import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import { percent } from '../measures/plain-numbers.ts'
import { readOwnership } from '../ownership.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { changeOfLate } from './change-of-late.ts'
import { timesInHundred } from './chance-words.ts'
import { recentMeetings, yearsBefore } from './recent-meetings.ts'

const ITEMS_MIN = 20
/** A change of ten in a hundred is felt; a judgement, not a result of research. */
const RISE_MIN = 0.1
/** Notes that hardly ever said who led cannot stop saying it. */
const NAMED_MIN = 0.5
/** Two questions are asked, so each may be wrong once in forty. */
const QUESTIONS = 2
const CHANCE_MAX = 0.05

/**
 * Returns a finding when roles have become less clear than they were: more of the new items without exactly one owner, or
 * more meetings whose notes name nobody who leads or takes notes, than before, by more than shuffling the meetings shows
 * in 5% over both questions (practice P16, P2). It looks at the two years up to the last meeting or item.
 */
export function detectUnclearRoles(facts: Facts, window: Window): readonly Finding[] {
  const inWindow = restrictToWindow(facts, window)
  return [
    ...itemsWithoutSoleOwner(inWindow),
    ...(facts.withheld?.people === true ? [] : meetingsWithoutRoles(inWindow)),
  ]
}

function itemsWithoutSoleOwner(inWindow: Facts): readonly Finding[] {
  const { items, ownersOf } = readOwnership(inWindow)
  const ordered = items.toSorted((left, right) =>
    left.since === right.since ? (left.id < right.id ? -1 : 1) : left.since < right.since ? -1 : 1,
  )
  const horizon = yearsBefore(ordered.at(-1)?.since ?? '')
  const blocks = new Map<string, { hits: number; all: number; readonly unclear: string[] }>()
  for (const item of ordered) {
    if (item.since < horizon) continue
    const key = item.meeting ?? item.since
    const block = blocks.get(key) ?? { hits: 0, all: 0, unclear: [] }
    block.all++
    if (ownersOf(item.id).length !== 1) {
      block.hits++
      block.unclear.push(item.id)
    }
    blocks.set(key, block)
  }
  const list = [...blocks.values()]
  const n = list.reduce((sum, block) => sum + block.all, 0)
  const change = n < ITEMS_MIN ? null : changeOfLate(list, (before, late) => late - before >= RISE_MIN)
  const chance = Math.min(1, QUESTIONS * (change?.chanceOfRise ?? 1))
  if (change === null || chance > CHANCE_MAX) return []
  return [
    {
      id: 'unclear-roles:items',
      detector: 'unclear-roles',
      claim: `Of the items of the last ${change.recent} meetings, ${percent(change.late)} have no owner or several, after ${percent(change.before)} before.`,
      because: list.slice(-change.recent).flatMap((block) => block.unclear),
      about: [],
      measures: ['item-completeness'],
      practice: ['P16', 'P2'],
      certainty: {
        chance,
        n,
        of: 'items',
        sentence: `If it had nothing to do with when they were written, so many would fall to the last meetings by chance ${timesInHundred(chance)}.`,
      },
      audience: 'coalition',
      question: 'Do we still say, before we part, who sees each thing through and who only helps?',
    },
  ]
}

function meetingsWithoutRoles(inWindow: Facts): readonly Finding[] {
  const named = new Set<string>()
  for (const { meeting, role, state } of inWindow.attendance) {
    if (state === 'present' && role !== null && role !== 'guest') named.add(meeting)
  }
  const meetings = recentMeetings(inWindow).filter((meeting) => meeting.hasList)
  const change = changeOfLate(
    meetings.map(({ id }) => ({ hits: named.has(id) ? 0 : 1, all: 1 })),
    (before, late) => 1 - before >= NAMED_MIN && late - before >= RISE_MIN,
  )
  const chance = Math.min(1, QUESTIONS * (change?.chanceOfRise ?? 1))
  if (change === null || chance > CHANCE_MAX) return []
  return [
    {
      id: 'unclear-roles:meetings',
      detector: 'unclear-roles',
      claim: `Of the last ${change.recent} meetings with a list, ${percent(change.late)} name nobody who led or took notes, after ${percent(change.before)} before.`,
      because: meetings.slice(-change.recent).flatMap(({ id }) => (named.has(id) ? [] : [id])),
      about: [],
      measures: ['reliance'],
      practice: ['P16', 'P14'],
      certainty: {
        chance,
        n: meetings.length,
        of: 'meetings',
        sentence: `If it had nothing to do with when they were held, so many would be the last ones by chance ${timesInHundred(chance)}.`,
      },
      audience: 'coordinator',
      question: 'Did nobody have these tasks, or did the notes only stop saying so?',
    },
  ]
}
