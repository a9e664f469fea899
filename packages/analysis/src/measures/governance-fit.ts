import type { GovernanceMode } from '@evenkeel/domain/charter.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ChanceBand } from '../chance-band.ts'
import { governanceFit, type GovernanceFit, governanceWords } from '../governance-fit.ts'
import { type Measure, type MeasureResult, notEnoughData } from '../measure.ts'
import type { Window } from '../window.ts'
import { measureOrganizationApprovals } from './approvals.ts'
import { measureOrganizationConvening } from './convening.ts'
import { measureNetworkCentralization } from './network-centralization.ts'
import { counted, percent } from './plain-numbers.ts'

/** One sign of how a coalition is run, with the fit to what it said. */
export interface GovernanceSign {
  readonly sign: 'ties' | 'convening' | 'approvals'
  readonly label: string
  /** Null where it could not be measured. */
  readonly value: number | null
  readonly band: ChanceBand | null
  readonly fit: GovernanceFit
  /** The organization that stands out, null where none does or it is not told. */
  readonly leader: string | null
}

export interface GovernanceSigns {
  readonly mode: GovernanceMode
  readonly signs: readonly GovernanceSign[]
}

/** Returns in how many of three ways the coalition is run as it said: who meets whom, who convenes, who approves. */
export function measureGovernanceFit(facts: Facts, window: Window): MeasureResult<GovernanceSigns> {
  const mode = facts.governance ?? null
  if (mode === null) return notEnoughData(0, 'signs', 'Nobody has said by whom the coalition is run.')
  const ties = measureNetworkCentralization(facts, window, 'organization')
  const convening = measureOrganizationConvening(facts, window)
  const approvals = measureOrganizationApprovals(facts, window)
  const signOf = (
    sign: GovernanceSign['sign'],
    label: string,
    result: MeasureResult,
    leader: string | null,
  ): GovernanceSign => {
    const band = result.status === 'measured' ? result.band : null
    const value = result.status === 'measured' ? result.value : null
    return { sign, label, value, band, fit: governanceFit(mode, band), leader }
  }
  const signs = [
    signOf('ties', 'who meets whom', ties, null),
    signOf(
      'convening',
      'who convenes',
      convening,
      convening.status === 'measured' ? (convening.detail.convenors[0]?.label ?? null) : null,
    ),
    signOf(
      'approvals',
      'who approves',
      approvals,
      approvals.status === 'measured' ? (approvals.detail.approvers[0]?.label ?? null) : null,
    ),
  ]
  const told = signs.filter(({ fit }) => fit !== 'unknown')
  if (told.length === 0) {
    return notEnoughData(
      0,
      'signs',
      'Neither who meets whom, nor who convenes, nor who approves can be told from chance here.',
    )
  }
  const value = told.filter(({ fit }) => fit === 'fits').length
  const off = told.filter(({ fit }) => fit !== 'fits')
  const words = off.map(({ label, leader, value: own, fit }) => {
    const who = leader === null || fit !== 'more-central' ? '' : `, ${leader} has ${percent(own ?? 0)}`
    return `${label} (${fit === 'more-central' ? 'more' : 'no more'} central than chance would have it${who})`
  })
  return {
    status: 'measured',
    n: told.length,
    of: told.length === 1 ? 'sign' : 'signs',
    value,
    sentence: `You said that ${governanceWords(mode)}: ${value} of ${counted(told.length, 'sign fits', 'signs fit')} that${words.length === 0 ? '' : `; what does not is ${words.join(' and ')}`}.`,
    rows: signs.map(({ label, value: own }) => ({ party: null, label, value: own, share: own })),
    band: null,
    detail: { mode, signs },
  }
}

/** Whether the coalition is run as it said (practice P12, P30). */
export const governanceFitMeasure: Measure<GovernanceSigns> = {
  id: 'governance-fit',
  question: 'Are we run as we said?',
  unit: 'signs that fit',
  lens: 'organization',
  practice: ['P12', 'P20', 'P30'],
  inputs: ['governance', 'meetings', 'attendance', 'speaking', 'items', 'assignments', 'memberships', 'parties'],
  definition:
    'By whom the coalition said it is run, against how far who meets whom, who convenes and who approves gather at one organization.',
  choice:
    'Where all groups run the coalition together, none of the three should stand above its chance band; where one group or an office runs it, all should. A sign that was not measured, or for which chance leaves no room, is left out. The three are never added up into one figure of power.',
  formula: 'shared: position ≤ 95th percentile of the null; lead organization, coordinating office: above it',
  source:
    'Provan & Kenis 2008, doi.org/10.1093/jopart/mum015; Freeman 1979 for the ties; the chance bands are those of the three measures.',
  notFor:
    'Not which way of running a coalition is better: each has its place. Where they differ, either may be what should change.',
  compute: measureGovernanceFit,
}
