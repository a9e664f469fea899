import { type Detector, detectors } from '../detect-findings.ts'
import { wholeRecord } from '../window.ts'
import { simulateCoalition, type Unfairness } from './simulated-coalition.ts'

/** What each detector is there to find, in the simulator's words. */
export const unfairCases = [
  { detector: 'no-sole-owner', unfairness: 'ownerless' },
  { detector: 'unclear-roles', unfairness: 'rolesBlur' },
  { detector: 'commitments-slipping', unfairness: 'slipping' },
  { detector: 'rhythm-broken', unfairness: 'slowing' },
  { detector: 'neglected-communication', unfairness: 'untold' },
  { detector: 'unheard-affected', unfairness: 'affectedQuiet' },
  { detector: 'unheard-affected', unfairness: 'affectedBypassed' },
  { detector: 'fallen-silent', unfairness: 'silent' },
  { detector: 'ignored-power-dynamics', unfairness: 'dominant' },
  { detector: 'single-champion', unfairness: 'champion' },
  { detector: 'bridge-on-one-person', unfairness: 'split' },
  { detector: 'rotation-stuck', unfairness: 'fixedRole' },
  { detector: 'mission-creep', unfairness: 'creeping' },
  { detector: 'quick-win-overdue', unfairness: 'winless' },
] as const satisfies readonly { detector: keyof typeof detectors; unfairness: keyof Unfairness }[]

/** How many of so many coalitions a detector raises something for; `any` counts those with any finding at all. */
export type Raised = Readonly<Record<keyof typeof detectors | 'any', number>>

/** Returns how many of the fair coalitions of the seeds from 0 on each detector raises something for: all of it false alarms. */
export function raisedForFair(coalitions: number): Raised {
  const raised: Record<keyof typeof detectors | 'any', number> = {
    any: 0,
    'no-sole-owner': 0,
    'unclear-roles': 0,
    'commitments-slipping': 0,
    'rhythm-broken': 0,
    'neglected-communication': 0,
    'unheard-affected': 0,
    'fallen-silent': 0,
    'ignored-power-dynamics': 0,
    'single-champion': 0,
    'bridge-on-one-person': 0,
    'rotation-stuck': 0,
    'mission-creep': 0,
    'quick-win-overdue': 0,
  }
  for (let seed = 0; seed < coalitions; seed++) {
    const facts = simulateCoalition(seed)
    let isAny = false
    for (const [name, detect] of Object.entries(detectors)) {
      if (detect(facts, wholeRecord).length === 0) continue
      raised[name as keyof typeof detectors]++
      isAny = true
    }
    if (isAny) raised.any++
  }
  return raised
}

/** Where the seeds of unfair coalitions begin, so that none is the twin of a fair one. */
const UNFAIR_SEEDS = 100_000

/** Returns how many coalitions that are unfair in one way, at one strength from 0 to 1, its detector raises something for. */
export function raisedForUnfair(
  { detector, unfairness }: (typeof unfairCases)[number],
  strength: number,
  coalitions: number,
): number {
  const detect: Detector = detectors[detector]
  let raised = 0
  for (let seed = 0; seed < coalitions; seed++) {
    const facts = simulateCoalition(UNFAIR_SEEDS + seed, { [unfairness]: strength })
    if (detect(facts, wholeRecord).length > 0) raised++
  }
  return raised
}
