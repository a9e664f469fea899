import type { detectors } from '@evenkeel/analysis/detect-findings.ts'
import type { Finding } from '@evenkeel/analysis/finding.ts'
import type { CommitmentFlag } from '../commitments/commitment-search.ts'

/** The page on which what a finding rests on can be seen, narrowed where it holds a list. */
export type EvidenceWay =
  | { readonly page: 'reliance' | 'participation' | 'power' | 'coalition' }
  | { readonly page: 'commitments'; readonly flag?: CommitmentFlag }

const ways: Readonly<Record<keyof typeof detectors, EvidenceWay>> = {
  'no-sole-owner': { page: 'commitments', flag: 'no-owner' },
  'unclear-roles': { page: 'commitments', flag: 'no-owner' },
  'mission-creep': { page: 'coalition' },
  'no-quick-win': { page: 'coalition' },
  'quick-win-overdue': { page: 'coalition' },
  'commitments-slipping': { page: 'commitments', flag: 'overdue' },
  'rhythm-broken': { page: 'participation' },
  'neglected-communication': { page: 'commitments' },
  'unheard-affected': { page: 'participation' },
  'fallen-silent': { page: 'participation' },
  'ignored-power-dynamics': { page: 'participation' },
  'run-otherwise-than-said': { page: 'power' },
  'waits-for-one-word': { page: 'power' },
  'say-follows-resources': { page: 'power' },
  'proposals-one-sided': { page: 'power' },
  'single-champion': { page: 'reliance' },
  'bridge-on-one-person': { page: 'reliance' },
  'rotation-stuck': { page: 'reliance' },
}

/** Returns where what a finding rests on is shown; participation for a detector that is not known here. */
export function wayToEvidence({ detector, measures }: Pick<Finding, 'detector' | 'measures'>): EvidenceWay {
  // One detector speaks of items without one owner, and of meetings without anybody who led.
  if (detector === 'unclear-roles' && !measures.includes('item-completeness')) return { page: 'participation' }
  return new Map<string, EvidenceWay>(Object.entries(ways)).get(detector) ?? { page: 'participation' }
}
