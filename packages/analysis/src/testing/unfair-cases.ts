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
  { detector: 'no-quick-win', unfairness: 'noWin' },
  { detector: 'waits-for-one-word', unfairness: 'oneWord' },
  { detector: 'say-follows-resources', unfairness: 'bought' },
  { detector: 'proposals-one-sided', unfairness: 'alwaysWins' },
  { detector: 'run-otherwise-than-said', unfairness: 'hangsOnOne' },
  { detector: 'run-otherwise-than-said', unfairness: 'leaderless' },
] as const satisfies readonly { detector: keyof typeof detectors; unfairness: keyof Unfairness }[]

/** How many of so many coalitions a detector raises something for; `any` counts those with any finding at all. */
export type Raised = Readonly<Record<keyof typeof detectors | 'any', number>>

const noneRaised = Object.fromEntries(Object.keys(detectors).map((name) => [name, 0])) as Record<
  keyof typeof detectors,
  number
>

/** Returns how many of the fair coalitions of the seeds from 0 on each detector raises something for: all of it false alarms. */
export function raisedForFair(coalitions: number): Raised {
  const raised = { any: 0, ...noneRaised }
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
