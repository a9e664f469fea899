import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import { binomialTail } from '../measures/binomial-tail.ts'
import { counted, percent } from '../measures/plain-numbers.ts'
import { isOpen, readOwnership } from '../ownership.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { recentMeetings } from './recent-meetings.ts'

/** It happens that work is given to somebody who is away: one item in ten is taken as such. A judgement, not a result of research. */
const TOLERATED = 0.1
const ITEMS_MIN = 10
/** Who was away needs a chance to have come since. */
const MEETINGS_SINCE_MIN = 2
const CHANCE_MAX = 0.05

/**
 * Returns a finding when many open items rest with people who were not at the meeting that gave them the item, and have
 * been at none since: more than one in ten, by more than chance shows in 5% (practice P19). Only items of meetings with a
 * list and at least two such meetings since count, of the last two years, and owners who are people.
 */
export function detectNeglectedCommunication(facts: Facts, window: Window): readonly Finding[] {
  if (facts.withheld?.people === true) return []
  const inWindow = restrictToWindow(facts, window)
  const directory = partyDirectory(inWindow)
  const meetings = recentMeetings(inWindow).filter((meeting) => meeting.hasList)
  const places = new Map(meetings.map((meeting, place) => [meeting.id, place]))
  const lastSeen = new Map<string, number>()
  meetings.forEach((meeting, place) => {
    for (const person of meeting.present) lastSeen.set(person, place)
  })
  const { items, ownersOf } = readOwnership(inWindow)
  const asked: string[] = []
  const unheard: string[] = []
  const about = new Set<string>()
  for (const item of items) {
    const place = item.meeting === null ? undefined : places.get(item.meeting)
    if (place === undefined || !isOpen(item) || place + MEETINGS_SINCE_MIN >= meetings.length) continue
    const owners = ownersOf(item.id).filter((owner) => directory.kindOf(owner) === 'person')
    if (owners.length === 0) continue
    asked.push(item.id)
    if (owners.some((owner) => (lastSeen.get(owner) ?? -1) >= place)) continue
    unheard.push(item.id)
    for (const owner of owners) about.add(owner)
  }
  if (asked.length < ITEMS_MIN) return []
  const chance = binomialTail(asked.length, unheard.length, TOLERATED)
  if (chance > CHANCE_MAX) return []
  return [
    {
      id: 'neglected-communication',
      detector: 'neglected-communication',
      claim: `${counted(unheard.length, 'open item rests', 'open items rest')} with somebody who was not at the meeting that gave it to them, and at none since, of ${asked.length}.`,
      because: unheard,
      about: [...about].sort(),
      measures: ['item-completeness', 'attendance-share'],
      practice: ['P19'],
      certainty: {
        chance,
        n: asked.length,
        of: 'open items of meetings with a list',
        sentence: `That is ${percent(unheard.length / asked.length)}; up to ${percent(TOLERATED)} counts as what happens.`,
      },
      audience: 'coordinator',
      question: 'Who tells those who could not come what was agreed, and asks whether they can take it on?',
    },
  ]
}
