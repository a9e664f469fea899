import type { Facts } from '@evenkeel/domain/facts.ts'
import { detectFallenSilent } from './detectors/fallen-silent.ts'
import { detectNoSoleOwner } from './detectors/no-sole-owner.ts'
import { detectSingleChampion } from './detectors/single-champion.ts'
import type { Finding } from './finding.ts'
import type { Measure, MeasureResult } from './measure.ts'
import { measures } from './registry.ts'
import type { Window } from './window.ts'

/** A measure's answer for one window, with what a reader needs beside the figure. */
export interface MeasureAnswer extends Pick<Measure, 'id' | 'question' | 'unit' | 'lens' | 'practice' | 'notFor'> {
  readonly result: MeasureResult
}

export interface Analysis {
  readonly window: Window
  readonly measures: readonly MeasureAnswer[]
  readonly findings: readonly Finding[]
}

type Detector = (facts: Facts, window: Window) => readonly Finding[]

/** In the order in which a coalition would want to talk about them. */
const detectors: readonly Detector[] = [detectNoSoleOwner, detectFallenSilent, detectSingleChampion]

/** Returns what the detectors raise for the window; an empty list says that nothing left its chance band. */
export function detectFindings(facts: Facts, window: Window): readonly Finding[] {
  return detectors.flatMap((detect) => detect(facts, window))
}

/** Returns every measure and finding of the facts in the window; the same facts give the same answer to the last digit. */
export function analyse(facts: Facts, window: Window): Analysis {
  return {
    window,
    measures: measures.map(({ id, question, unit, lens, practice, notFor, compute }) => {
      return { id, question, unit, lens, practice, notFor, result: compute(facts, window) }
    }),
    findings: detectFindings(facts, window),
  }
}
