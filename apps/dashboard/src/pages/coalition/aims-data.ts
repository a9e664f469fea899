import { decisionsOutsideAimsMeasure, outsideAimsMeasure } from '@evenkeel/analysis/measures/outside-aims.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { plainAnswer, type PlainAnswer } from '../../analysis/plain-answer.ts'

/** Returns what answers in a sentence each how much of what is taken on, and of what is decided, serves the aims. */
export function aimsQuestions(facts: Facts, window: Window): readonly (() => PlainAnswer)[] {
  return [
    () => plainAnswer(outsideAimsMeasure, outsideAimsMeasure.compute(facts, window), 'share'),
    () => plainAnswer(decisionsOutsideAimsMeasure, decisionsOutsideAimsMeasure.compute(facts, window), 'share'),
  ]
}
