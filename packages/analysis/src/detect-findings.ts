import type { Facts } from '@evenkeel/domain/facts.ts'
import { detectBridgeOnOnePerson } from './detectors/bridge-on-one-person.ts'
import { detectCommitmentsSlipping } from './detectors/commitments-slipping.ts'
import { detectFallenSilent } from './detectors/fallen-silent.ts'
import { detectIgnoredPowerDynamics } from './detectors/ignored-power-dynamics.ts'
import { detectMissionCreep } from './detectors/mission-creep.ts'
import { detectNeglectedCommunication } from './detectors/neglected-communication.ts'
import { detectNoQuickWin } from './detectors/no-quick-win.ts'
import { detectNoSoleOwner } from './detectors/no-sole-owner.ts'
import { detectProposalsOneSided } from './detectors/proposals-one-sided.ts'
import { detectQuickWinOverdue } from './detectors/quick-win-overdue.ts'
import { detectRhythmBroken } from './detectors/rhythm-broken.ts'
import { detectRotationStuck } from './detectors/rotation-stuck.ts'
import { detectRunOtherwiseThanSaid } from './detectors/run-otherwise-than-said.ts'
import { detectSayFollowsResources } from './detectors/say-follows-resources.ts'
import { detectSingleChampion } from './detectors/single-champion.ts'
import { detectUnclearRoles } from './detectors/unclear-roles.ts'
import { detectUnheardAffected } from './detectors/unheard-affected.ts'
import { detectWaitsForOneWord } from './detectors/waits-for-one-word.ts'
import type { Finding } from './finding.ts'
import { finish, type InParts, stretchOf } from './in-parts.ts'
import { readRecordInParts } from './read-record.ts'
import type { Window } from './window.ts'

export type Detector = (facts: Facts, window: Window) => readonly Finding[]

/** Every detector by its name, in the order in which a coalition would want to talk about what they raise. */
export const detectors = {
  'no-sole-owner': detectNoSoleOwner,
  'unclear-roles': detectUnclearRoles,
  'mission-creep': detectMissionCreep,
  'no-quick-win': detectNoQuickWin,
  'quick-win-overdue': detectQuickWinOverdue,
  'commitments-slipping': detectCommitmentsSlipping,
  'rhythm-broken': detectRhythmBroken,
  'neglected-communication': detectNeglectedCommunication,
  'unheard-affected': detectUnheardAffected,
  'fallen-silent': detectFallenSilent,
  'ignored-power-dynamics': detectIgnoredPowerDynamics,
  'run-otherwise-than-said': detectRunOtherwiseThanSaid,
  'waits-for-one-word': detectWaitsForOneWord,
  'say-follows-resources': detectSayFollowsResources,
  'proposals-one-sided': detectProposalsOneSided,
  'single-champion': detectSingleChampion,
  'bridge-on-one-person': detectBridgeOnOnePerson,
  'rotation-stuck': detectRotationStuck,
} as const satisfies Readonly<Record<string, Detector>>

/** Returns what the detectors raise for the window; an empty list says that nothing left its chance band. */
export function detectFindings(facts: Facts, window: Window): readonly Finding[] {
  return finish(detectFindingsInParts(facts, window))
}

/** Returns the same one detector after the other. */
export function* detectFindingsInParts(facts: Facts, window: Window): InParts<readonly Finding[]> {
  const asked = Object.values<Detector>(detectors)
  yield* stretchOf(readRecordInParts(facts, window), 0, 0.2)
  const findings: Finding[] = []
  for (const [place, detect] of asked.entries()) {
    findings.push(...detect(facts, window))
    yield 0.2 + (0.8 * (place + 1)) / asked.length
  }
  return findings
}
