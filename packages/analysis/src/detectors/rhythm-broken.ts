import type { Facts } from '@evenkeel/domain/facts.ts'
import { DEFAULT_SEED } from '../chance-band.ts'
import { dayNumber } from '@evenkeel/domain/day-number.ts'
import type { Finding } from '../finding.ts'
import { counted } from '../measures/plain-numbers.ts'
import { seededRandom } from '../seeded-random.ts'
import { shuffle } from '../shuffle.ts'
import { dayOfReckoning, restrictToWindow, type Window } from '../window.ts'
import { timesInHundred } from './chance-words.ts'
import { recentMeetings } from './recent-meetings.ts'

const GAPS_MIN = 8
const RECENT_MIN = 3
const DRAWS = 999
/** Half as long again as before is felt; a judgement, not a result of research. */
const LONGER = 1.5
/** A gap that lasts longer than this is an end, or a document that nobody reads any more, not a rhythm. */
const OPEN_GAP_MAX = 365
/** Two questions are asked, so each may be wrong once in forty. */
const QUESTIONS = 2
const CHANCE_MAX = 0.05

/**
 * Returns a finding when the days between meetings have become longer by half or more than they were (the last quarter of
 * the gaps against those before, by shuffling them), or when by the day of reckoning no meeting has followed for twice the
 * usual gap and longer than almost any before (practice P14, P19). Meetings of one day count once.
 */
export function detectRhythmBroken(facts: Facts, window: Window): readonly Finding[] {
  const inWindow = restrictToWindow(facts, window)
  const meetings = recentMeetings(inWindow)
  const days = [...new Set(meetings.map((meeting) => meeting.date ?? ''))]
  const numbers = days.map(dayNumber)
  const gaps = numbers.slice(1).map((day, index) => day - (numbers[index] ?? 0))
  if (gaps.length < GAPS_MIN) return []
  const reckoning = dayOfReckoning(facts, window)
  const open = reckoning === null ? 0 : dayNumber(reckoning) - (numbers.at(-1) ?? 0)
  return [...slower(gaps), ...stopped(gaps, open)].slice(0, 1).map(({ claim, chance, recent, kind }): Finding => {
    const since = days.at(-recent - 1) ?? ''
    return {
      id: `rhythm-broken:${kind}`,
      detector: 'rhythm-broken',
      claim,
      because: meetings.filter((meeting) => (meeting.date ?? '') >= since).map((meeting) => meeting.id),
      about: [],
      measures: ['organization-trend'],
      practice: ['P14', 'P19'],
      certainty: {
        chance,
        n: gaps.length,
        of: 'gaps between meetings',
        sentence: `If the gaps of the last two years had come in any order, as long a pause would stand at the end by chance ${timesInHundred(chance)}.`,
      },
      audience: 'coalition',
      question: 'Does the rhythm that you agreed on still fit, and what would make the next date easy to keep?',
    }
  })
}

interface Break {
  readonly kind: 'slower' | 'stopped'
  readonly claim: string
  readonly chance: number
  readonly recent: number
}

function slower(gaps: readonly number[]): readonly Break[] {
  const recent = Math.max(RECENT_MIN, Math.floor(gaps.length / 4))
  const [before, late] = [median(gaps.slice(0, -recent)), median(gaps.slice(-recent))]
  if (late < before * LONGER) return []
  const logs = Float64Array.from(gaps, (gap) => Math.log(gap))
  const lateSum = (): number => {
    let sum = 0
    for (let index = logs.length - recent; index < logs.length; index++) sum += logs[index] as number
    return sum
  }
  const observed = lateSum()
  const random = seededRandom(DEFAULT_SEED)
  let asLong = 1
  for (let draw = 0; draw < DRAWS; draw++) {
    shuffle(logs, random, logs.length - recent)
    if (lateSum() >= observed - 1e-9) asLong++
  }
  const chance = Math.min(1, (QUESTIONS * asLong) / (DRAWS + 1))
  if (chance > CHANCE_MAX) return []
  const claim = `The last ${counted(recent, 'gap', 'gaps')} between meetings were ${counted(late, 'day', 'days')} in the middle, after ${before} before.`
  return [{ kind: 'slower', claim, chance, recent }]
}

function stopped(gaps: readonly number[], open: number): readonly Break[] {
  const usual = median(gaps)
  if (open < 2 * usual || open > OPEN_GAP_MAX) return []
  const chance = Math.min(1, (QUESTIONS * (1 + gaps.filter((gap) => gap >= open).length)) / (gaps.length + 1))
  if (chance > CHANCE_MAX) return []
  const claim = `No meeting is recorded for ${open} days; the gap was ${counted(usual, 'day', 'days')} in the middle of the two years before.`
  return [{ kind: 'stopped', claim, chance, recent: 0 }]
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
