import type { InParts } from '@evenkeel/analysis/in-parts.ts'
import type { Measure, MeasureResult } from '@evenkeel/analysis/measure.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { type FigureKind, plainAnswer, type PlainAnswer, plainFigures } from './plain-answer.ts'

type Part = () => PlainAnswer | InParts<PlainAnswer>

/** A question answered in words, at first without how far chance goes where that takes longer than its figures. */
export interface PlainQuestion {
  readonly first: Part
  /** Null where the first answer is the whole. */
  readonly whole: Part | null
}

function* answerInParts(measure: Measure, kind: FigureKind, work: InParts<MeasureResult>): InParts<PlainAnswer> {
  return plainAnswer(measure, yield* work, kind)
}

/** Returns a measure's question to the facts in a window. */
export function plainQuestion(measure: Measure, facts: Facts, window: Window, kind: FigureKind): PlainQuestion {
  const { figures, compute, computeInParts } = measure
  const whole: Part = () =>
    computeInParts === undefined
      ? plainAnswer(measure, compute(facts, window), kind)
      : answerInParts(measure, kind, computeInParts(facts, window))
  return figures === undefined
    ? { first: whole, whole: null }
    : { first: () => plainFigures(measure, figures(facts, window)), whole }
}

/** Returns what is left to work out of questions whose first answers are there. */
export function wholeAnswers(questions: readonly PlainQuestion[], first: readonly PlainAnswer[]): readonly Part[] {
  return questions.flatMap(({ whole }, place) => {
    const known = first[place]
    return known === undefined ? [] : [whole ?? ((): PlainAnswer => known)]
  })
}
