import type { Facts } from '@evenkeel/domain/facts.ts'
import { detectFallenSilent } from './detectors/fallen-silent.ts'
import { detectNoSoleOwner } from './detectors/no-sole-owner.ts'
import { detectSingleChampion } from './detectors/single-champion.ts'
import type { Finding } from './finding.ts'
import type { Window } from './window.ts'

type Detector = (facts: Facts, window: Window) => readonly Finding[]

/** In the order in which a coalition would want to talk about them. */
const detectors: readonly Detector[] = [detectNoSoleOwner, detectFallenSilent, detectSingleChampion]

/** Returns what the detectors raise for the window; an empty list says that nothing left its chance band. */
export function detectFindings(facts: Facts, window: Window): readonly Finding[] {
  return detectors.flatMap((detect) => detect(facts, window))
}
