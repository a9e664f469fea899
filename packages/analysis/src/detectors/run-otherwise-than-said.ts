import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import { governanceWords } from '../governance-fit.ts'
import { measureOrganizationApprovals } from '../measures/approvals.ts'
import { binomialTail } from '../measures/binomial-tail.ts'
import { measureOrganizationConvening } from '../measures/convening.ts'
import { counted, percent } from '../measures/plain-numbers.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { timesInHundred } from './chance-words.ts'
import { recentWindow } from './recent-meetings.ts'

/** Half of all, and more: then it hangs on one, and who runs a coalition does as much of it; a judgement, not a result of research. */
const SHARE_MIN = 0.5
const CASES_MIN = 8
/** Stricter than elsewhere, so that several detectors that look at power do not together cry wolf more often than one. */
const CHANCE_MAX = 0.02
/** That nobody runs it is held against somebody who does half of it, which few fair coalitions come near. */
const NOBODY_CHANCE_MAX = 0.05

/** One way in which a coalition is run, with the organization that has most of it. */
interface Sign {
  readonly measure: string
  readonly party: string
  readonly label: string
  readonly own: number
  readonly n: number
  /** How often chance gives anybody as much, 0 to 1; 1 where it is not above what chance gives. */
  readonly chance: number
  readonly words: string
}

/**
 * Returns a finding when what was said of who runs the coalition is not what the meetings and the work show (practice P20,
 * P12): where all groups were said to run it together, one leads half of the meetings or has half of the approvals, by more
 * than chance gives in 2% over the two; where one group was said to run it, none leads as many meetings, nor has as many
 * approvals, as one that did half of them would in all but 5% of cases. Of an office nothing is said: its people may stand for
 * no organization. It looks at the two years up to the last meeting.
 */
export function detectRunOtherwiseThanSaid(facts: Facts, window: Window): readonly Finding[] {
  const mode = facts.governance ?? null
  if (mode === null || mode === 'coordinating-office' || facts.withheld?.people === true) return []
  const inWindow = restrictToWindow(facts, window)
  const span = recentWindow(inWindow, window)
  const signs = readSigns(inWindow, span)
  const recent = restrictToWindow(inWindow, span)
  return mode === 'shared' ? hangsOnOne(recent, signs) : runByNone(recent, signs)
}

function readSigns(inWindow: Facts, span: Window): readonly Sign[] {
  const convening = measureOrganizationConvening(inWindow, span)
  const approvals = measureOrganizationApprovals(inWindow, span)
  const signs: Sign[] = []
  if (convening.status === 'measured' && convening.band !== null && convening.n >= CASES_MIN) {
    const [top] = convening.detail.convenors
    const chance = convening.band.position === 'above' ? convening.band.chance : 1
    // Where most notes name nobody who led, those that do may be the ones of one group.
    if (top !== undefined && convening.detail.untold <= convening.n) {
      signs.push({
        measure: 'convening-share-organizations',
        party: top.party,
        label: top.label,
        own: top.led,
        n: convening.n,
        chance,
        words: 'meetings led',
      })
    }
  }
  if (approvals.status === 'measured' && approvals.band !== null && approvals.n >= CASES_MIN) {
    const [top] = approvals.detail.approvers
    const chance = approvals.band.position === 'above' ? approvals.band.chance : 1
    if (top !== undefined) {
      signs.push({
        measure: 'approver-share-organizations',
        party: top.party,
        label: top.label,
        own: top.approvals,
        n: approvals.n,
        chance,
        words: 'approvals',
      })
    }
  }
  return signs
}

const shared = {
  detector: 'run-otherwise-than-said',
  practice: ['P20', 'P12'],
  audience: 'coalition',
} as const

function hangsOnOne(recent: Facts, signs: readonly Sign[]): readonly Finding[] {
  const found = signs
    .map((sign) => ({ ...sign, chance: Math.min(1, signs.length * sign.chance) }))
    .filter(({ own, n, chance }) => own >= n * SHARE_MIN && chance <= CHANCE_MAX)
    .sort((left, right) => left.chance - right.chance)
  const [first] = found
  if (first === undefined) return []
  const same = found.filter(({ party }) => party === first.party)
  const told = same.map(({ own, n, words }) => `${percent(own / n)} of ${n} ${words}`).join(' and ')
  return [
    {
      ...shared,
      id: `run-otherwise-than-said:shared:${first.party}`,
      claim: `You said that ${governanceWords('shared')}; ${first.label} has ${told}.`,
      because: evidence(recent, first.party, same),
      about: [first.party],
      measures: ['governance-fit', ...same.map(({ measure }) => measure)],
      certainty: {
        chance: first.chance,
        n: first.n,
        of: first.words,
        sentence: `If each fell to anybody alike, one group would have as much by chance ${timesInHundred(first.chance)}.`,
      },
      question: 'Should somebody else take some of it on, or is it time to say that one group runs this for all?',
    },
  ]
}

function runByNone(recent: Facts, signs: readonly Sign[]): readonly Finding[] {
  // Whoever runs a coalition may leave one of the two to others: both have to speak against it.
  const chances = signs.map(({ own, n }) => binomialTail(n, n - own, 1 - SHARE_MIN))
  const isLed = signs.some(({ words }) => words === 'meetings led')
  const chance = Math.max(...chances)
  if (!isLed || chance > NOBODY_CHANCE_MAX || signs.some(({ chance: above }) => above <= CHANCE_MAX)) return []
  const told = signs.map(({ own, n, words }) => `${percent(own / n)} of ${n} ${words}`).join(' or ')
  const n = signs.reduce((sum, sign) => sum + sign.n, 0)
  return [
    {
      ...shared,
      id: 'run-otherwise-than-said:lead-organization',
      claim: `You said that ${governanceWords('lead-organization')}; no group has more than ${told}.`,
      because: evidence(recent, null, signs),
      about: [],
      measures: ['governance-fit', ...signs.map(({ measure }) => measure)],
      certainty: {
        chance,
        n,
        of: signs.map(({ words }) => words).join(' and '),
        sentence: `A group that did half of it would have so few of ${counted(n, 'case', 'cases')} by chance ${timesInHundred(chance)}.`,
      },
      question: 'Is it meant to be so, and should what you said of who runs this change?',
    },
  ]
}

/** The meetings that a group's people led and the items that they approve; of all groups where none is meant. */
function evidence(recent: Facts, organization: string | null, signs: readonly Sign[]): readonly string[] {
  const directory = partyDirectory(recent)
  const isIt = (party: string, day: string | null): boolean =>
    organization === null || directory.organizationOf(party, day) === organization
  const days = new Map(recent.meetings.map(({ id, date }) => [id, date]))
  const since = new Map(recent.items.map((item) => [item.id, item.since]))
  const led = recent.attendance.flatMap(({ meeting, person, role, state }) =>
    state === 'present' && (role === 'chair' || role === 'facilitator') && isIt(person, days.get(meeting) ?? null)
      ? [meeting]
      : [],
  )
  const approved = recent.assignments.flatMap(({ item, party, role }) =>
    role === 'approver' && isIt(party, since.get(item) ?? null) ? [item] : [],
  )
  const wanted = new Set(signs.map(({ words }) => words))
  return [...new Set([...(wanted.has('meetings led') ? led : []), ...(wanted.has('approvals') ? approved : [])])]
}
