import { outsideAimsMeasure } from '@evenkeel/analysis/measures/outside-aims.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { plainAnswer, type PlainAnswer } from '../../analysis/plain-answer.ts'

/** Returns in a sentence how much of what is taken on serves the aims. */
export function aimsAnswers(facts: Facts, window: Window): readonly PlainAnswer[] {
  return [plainAnswer(outsideAimsMeasure, outsideAimsMeasure.compute(facts, window), 'share')]
}
