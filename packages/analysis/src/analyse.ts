import type { Facts } from '@evenkeel/domain/facts.ts'
import { detectFindings } from './detect-findings.ts'
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
