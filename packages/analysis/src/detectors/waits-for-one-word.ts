import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import {
  type ApproverRow,
  type Approvals,
  measureApprovals,
  measureOrganizationApprovals,
} from '../measures/approvals.ts'
import type { MeasureResult } from '../measure.ts'
import { counted, percent } from '../measures/plain-numbers.ts'
import { measureWorkDependence } from '../measures/work-dependence.ts'
import { isOpen, readOwnership } from '../ownership.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { timesInHundred } from './chance-words.ts'
import { recentWindow } from './recent-meetings.ts'

/** Half of all, and more; a judgement, not a result of research. */
const SHARE_MIN = 0.5
/** What waits for nobody today is nobody's question. */
const WAITING_MIN = 3
/** Whether one person, one group, or of one group another, has the word. */
const QUESTIONS = 3
const CHANCE_MAX = 0.05

const shared = {
  detector: 'waits-for-one-word',
  practice: ['P20', 'P2', 'P8'],
  audience: 'coordinator',
} as const

/**
 * Returns a finding when half or more of what has to be approved lies with one person or one group, or when half or more of
 * one group's work waits for the word of another that does not wait for theirs, and at least three open items wait for it
 * (practice P20, P2, P8); none where it is within what chance gives in 5% over the three questions. Where one group or an
 * office was said to run the coalition, only people are asked about. It looks at the two years up to the last meeting.
 */
export function detectWaitsForOneWord(facts: Facts, window: Window): readonly Finding[] {
  if (facts.withheld?.people === true) return []
  const inWindow = restrictToWindow(facts, window)
  const span = recentWindow(inWindow, window)
  const recent = restrictToWindow(inWindow, span)
  const person = holds(recent, measureApprovals(inWindow, span), 'person')
  if (person !== null) return [person]
  if ((facts.governance ?? 'shared') !== 'shared') return []
  const organization = holds(recent, measureOrganizationApprovals(inWindow, span), 'organization')
  return organization === null ? depends(recent, measureWorkDependence(inWindow, span)) : [organization]
}

function holds(recent: Facts, result: MeasureResult<Approvals>, lens: 'person' | 'organization'): Finding | null {
  if (result.status !== 'measured' || result.band === null) return null
  const [top] = result.detail.approvers
  const directory = partyDirectory(recent)
  // A working group that approves has members among whom the word can go round.
  if (top === undefined || directory.kindOf(top.party) !== lens || !isFelt(top)) return null
  const chance = Math.min(1, QUESTIONS * result.band.chance)
  if (result.band.position !== 'above' || chance > CHANCE_MAX) return null
  const who = lens === 'person' ? 'one person' : top.label
  return {
    ...shared,
    id: `waits-for-one-word:${lens}:${top.party}`,
    claim: `Of ${result.n} approvals ${percent(top.share)} lie with ${who}, and ${counted(top.waiting, 'open item waits', 'open items wait')} for that word.`,
    because: waitingFor(recent, (party, day) =>
      lens === 'person' ? party === top.party : directory.organizationOf(party, day) === top.party,
    ),
    about: [top.party],
    measures: [lens === 'person' ? 'approver-share' : 'approver-share-organizations'],
    certainty: {
      chance,
      n: result.n,
      of: 'approvals',
      sentence: `If each lay with anybody alike, ${lens === 'person' ? 'one person' : 'one group'} would have so many by chance ${timesInHundred(chance)}.`,
    },
    question: 'Who else could give the word, and which of these need nobody’s?',
  }
}

function isFelt({ share, waiting }: ApproverRow): boolean {
  return share >= SHARE_MIN && waiting >= WAITING_MIN
}

function depends(recent: Facts, result: ReturnType<typeof measureWorkDependence>): readonly Finding[] {
  if (result.status !== 'measured' || result.band === null) return []
  const [most] = result.detail.pairs
  if (most === undefined || most.share < SHARE_MIN || most.back > most.share / 2) return []
  const chance = Math.min(1, QUESTIONS * result.band.chance)
  if (result.band.position !== 'above' || chance > CHANCE_MAX) return []
  const { organizationOf } = partyDirectory(recent)
  const owned = new Set(
    recent.items
      .filter((item) =>
        readOwnership(recent)
          .ownersOf(item.id)
          .some((owner) => organizationOf(owner, item.since) === most.owner),
      )
      .map(({ id }) => id),
  )
  const waiting = waitingFor(recent, (party, day) => organizationOf(party, day) === most.other, ['manager', 'approver'])
  const because = waiting.filter((item) => owned.has(item))
  if (because.length < WAITING_MIN) return []
  return [
    {
      ...shared,
      id: `waits-for-one-word:pair:${most.owner}:${most.other}`,
      claim: `${percent(most.share)} of the work of ${most.ownerLabel} waits for the word of ${most.otherLabel}, and ${percent(most.back)} the other way round.`,
      because,
      about: [most.owner, most.other],
      measures: ['work-dependence-organizations'],
      certainty: {
        chance,
        n: result.n,
        of: result.of,
        sentence: `If the same managers and approvers were dealt out anew, so much of any group’s work would wait for one other by chance ${timesInHundred(chance)}.`,
      },
      question: 'For which of these could the two agree once, so that not each has to be asked for?',
    },
  ]
}

/** The open items that somebody of whom `isIt` says so has to approve, or to manage where that is asked for too. */
function waitingFor(
  recent: Facts,
  isIt: (party: string, day: string) => boolean,
  roles: readonly string[] = ['approver'],
): readonly string[] {
  const open = new Map(recent.items.filter(isOpen).map((item) => [item.id, item.since]))
  const waiting = recent.assignments.filter(({ item, party, role }) => {
    const day = open.get(item)
    return day !== undefined && roles.includes(role) && isIt(party, day)
  })
  return [...new Set(waiting.map(({ item }) => item))]
}
