import type { GovernanceMode } from '@evenkeel/domain/charter.ts'
import type { ChanceBand } from './chance-band.ts'

/**
 * Whether a network is as central as the coalition said that it wants to be run; `unsaid` where it has not said, `unknown`
 * where there is no chance band to tell central from not.
 */
export type GovernanceFit = 'fits' | 'more-central' | 'less-central' | 'unsaid' | 'unknown'

/**
 * Returns how measured centralization stands to the declared mode: where all groups run the coalition together it should
 * not stand above its chance band, where one group or an office runs it it should (Provan & Kenis 2008,
 * doi.org/10.1093/jopart/mum015).
 */
export function governanceFit(governance: GovernanceMode | null, band: ChanceBand | null): GovernanceFit {
  if (governance === null) return 'unsaid'
  // Where chance leaves no room, as among groups that have all met each other, nothing can stand out.
  if (band === null || band.high - band.low < 1e-9) return 'unknown'
  const isCentral = band.position === 'above'
  if (governance === 'shared') return isCentral ? 'more-central' : 'fits'
  return isCentral ? 'fits' : 'less-central'
}

const modeWords: Readonly<Record<GovernanceMode, string>> = {
  shared: 'all member groups together run the coalition',
  'lead-organization': 'one member group runs the coalition for all',
  'coordinating-office': 'an office of its own runs the coalition',
}

/** Returns by whom the coalition said that it is run, as a clause: "all member groups together run the coalition". */
export function governanceWords(governance: GovernanceMode): string {
  return modeWords[governance]
}

/** Returns the fit of who meets whom as a sentence; `hub` names whoever has most ties, null where several have as many. */
export function fitSentence(governance: GovernanceMode | null, band: ChanceBand | null, hub: string | null): string {
  if (governance === null)
    return 'Nobody has said by whom the coalition is run, so that this can be held against no wish.'
  const said = `You said that ${modeWords[governance]}`
  const fit = governanceFit(governance, band)
  switch (fit) {
    case 'more-central':
      return `${said}: the meetings are more central than that${hub === null ? '' : `, around ${hub}`}.`
    case 'less-central':
      return `${said}: the meetings do not show it, they are no more central than chance would have them.`
    case 'fits':
      return `${said}, and the meetings fit that${governance === 'shared' || hub === null ? '' : ` if ${hub} is meant`}.`
    case 'unsaid':
    case 'unknown':
      return band === null
        ? `${said}; whether the meetings fit that cannot be told without chance beside them.`
        : `${said}; but all have met all, so that meetings alone show no centre.`
    default:
      return fit satisfies never
  }
}
