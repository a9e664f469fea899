import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Finding } from '../finding.ts'
import { percent } from '../measures/plain-numbers.ts'
import { measureOrganizationProposalsCarried } from '../measures/proposals-carried.ts'
import { partyDirectory } from '../party-directory.ts'
import { restrictToWindow, type Window } from '../window.ts'
import { timesInHundred } from './chance-words.ts'
import { recentWindow } from './recent-meetings.ts'

/** Half as much again as of all others, or two thirds of it; a judgement, not a result of research. */
const MORE_FROM = 1.5
/** Stricter than elsewhere, so that several detectors that look at power do not together cry wolf more often than one. */
const CHANCE_MAX = 0.02

/**
 * Returns a finding when the proposals of one organization carry far more often than those of all others, or far less often,
 * and carrying is spread further from who proposes than dealing it out among all proposals gives in 2% (practice P20, P5).
 * Nothing is said to readers whose facts leave an organization out. It looks at the two years up to the last meeting.
 */
export function detectProposalsOneSided(facts: Facts, window: Window): readonly Finding[] {
  if (facts.withheld !== undefined && (facts.withheld.names || facts.withheld.organizations.length > 0)) return []
  const inWindow = restrictToWindow(facts, window)
  const span = recentWindow(inWindow, window)
  const result = measureOrganizationProposalsCarried(inWindow, span)
  if (result.status !== 'measured' || result.band === null) return []
  if (result.band.position !== 'above' || result.band.chance > CHANCE_MAX) return []
  const { proposers, made, carried } = result.detail
  const [first] = proposers
    .flatMap(({ party, label, made: own, carried: hits, share }) => {
      if (share === null || made === own) return []
      return [{ party, label, own, hits, share, others: (carried - hits) / (made - own), made: made - own }]
    })
    .sort((left, right) => distance(right) - distance(left) || (left.party < right.party ? -1 : 1))
  if (first === undefined) return []
  const { share, others } = first
  if (Math.max(share, others) < MORE_FROM * Math.min(share, others)) return []
  const recent = restrictToWindow(inWindow, span)
  const { organizationOf } = partyDirectory(recent)
  const days = new Map(recent.meetings.map(({ id, date }) => [id, date]))
  const meetings = recent.decisions.flatMap(({ meeting, mover, outcome }) =>
    mover && outcome && organizationOf(mover, days.get(meeting) ?? null) === first.party ? [meeting] : [],
  )
  const { chance } = result.band
  return [
    {
      id: `proposals-one-sided:${first.party}`,
      detector: 'proposals-one-sided',
      claim: `Of ${first.own} proposals of ${first.label} ${percent(share)} carried, of the ${first.made} of all others ${percent(others)}.`,
      because: [...new Set(meetings)],
      about: [first.party],
      measures: ['proposals-carried-organizations'],
      practice: ['P20', 'P5'],
      certainty: {
        chance,
        n: result.n,
        of: 'proposals',
        sentence: `If any proposal were as likely to carry as any other, they would lie so far apart by chance ${timesInHundred(chance)}.`,
      },
      audience: 'coordinator',
      question:
        share > others
          ? 'What would it take for a proposal of somebody else’s to carry, and who could make one together with them?'
          : 'What were these proposals after, and is there a way to it that everybody can live with?',
    },
  ]
}

/** How far apart one group's share and that of all others are, in standard errors of as many proposals. */
function distance({ share, others, own, made }: { share: number; others: number; own: number; made: number }): number {
  return Math.abs(share - others) / Math.sqrt(1 / own + 1 / made)
}
