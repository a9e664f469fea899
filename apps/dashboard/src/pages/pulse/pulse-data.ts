import {
  measureTrustPerceived,
  measureValuePerceived,
  trustDensityMeasure,
} from '@evenkeel/analysis/measures/perceived-organizations.ts'
import { sayAgainstPowerMeasure } from '@evenkeel/analysis/measures/say-against-power.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { PulseQuestion } from '@evenkeel/domain/pulse.ts'
import { plainAnswer, type PlainAnswer } from '../../analysis/plain-answer.ts'

/** One organization as the others see it: the mean grade of each question, null where fewer than five people spoke. */
export interface SeenLine {
  readonly organization: string
  readonly name: string
  readonly means: Readonly<Partial<Record<PulseQuestion, number>>>
  readonly value: number | null
  readonly trust: number | null
  /** The fewest people behind any of its figures. */
  readonly n: number
}

export interface PulseData {
  /** The day on which the last pulse was closed, null where none was in the window. */
  readonly closedOn: string | null
  readonly lines: readonly SeenLine[]
  readonly answers: readonly PlainAnswer[]
}

/** Returns what the last closed pulse tells, organization by organization in the order of names, and what follows from it. */
export function pulseData(facts: Facts, window: Window): PulseData {
  const [value, trust] = [measureValuePerceived(facts, window), measureTrustPerceived(facts, window)]
  const lines = new Map<string, SeenLine>()
  for (const [kind, result] of [
    ['value', value],
    ['trust', trust],
  ] as const) {
    if (result.status !== 'measured') continue
    for (const { party, label, mean, n, questions } of result.detail.organizations) {
      const known = lines.get(party) ?? { organization: party, name: label, means: {}, value: null, trust: null, n }
      const means = Object.fromEntries(questions.map(({ question, mean: one }) => [question, one]))
      lines.set(party, { ...known, means: { ...known.means, ...means }, [kind]: mean, n: Math.min(known.n, n) })
    }
  }
  const measured = value.status === 'measured' ? value : trust.status === 'measured' ? trust : null
  return {
    closedOn: measured?.detail.closedOn ?? null,
    lines: [...lines.values()].toSorted((left, right) => left.name.localeCompare(right.name)),
    answers: [
      plainAnswer(trustDensityMeasure, trustDensityMeasure.compute(facts, window), 'share'),
      plainAnswer(sayAgainstPowerMeasure, sayAgainstPowerMeasure.compute(facts, window), 'index'),
    ],
  }
}
