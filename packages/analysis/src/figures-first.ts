import type { Facts } from '@evenkeel/domain/facts.ts'
import { finish, type InParts, stretchOf } from './in-parts.ts'
import type {
  Figures,
  FiguresResult,
  Measure,
  Measured,
  MeasureResult,
  NotEnoughData,
  WithheldAnswer,
} from './measure.ts'
import { rememberLast } from './remember-last.ts'
import type { Window } from './window.ts'

/** Figures that are there, and the work that is left: to say how far chance goes, or other meetings would have moved them. */
export interface FiguresThenChance<Detail, First = Detail> extends Figures<First> {
  readonly withChance: () => InParts<Measured<Detail>>
}

/** What such a measure begins with: its figures, or why there are none. */
export type Begun<Detail, First = Detail> = FiguresThenChance<Detail, First> | NotEnoughData | WithheldAnswer

type Ways<Detail, First> = Required<Pick<Measure<Detail, First>, 'figures' | 'compute' | 'computeInParts'>>

/**
 * Returns the ways in which a measure is asked whose figures are there long before their band and interval: the figures
 * alone, which hold neither, and the whole answer, at once or in parts. What one of them worked out is not worked out again
 * for the others of the same facts and window.
 */
export function figuresFirst<Detail, First = Detail>(
  begin: (facts: Facts, window: Window) => Begun<Detail, First>,
): Ways<Detail, First> {
  const ask = rememberLast((facts: Facts, window: Window) => askOnce(begin(facts, window)))
  return {
    figures: (facts, window) => ask(facts, window).figures,
    compute: (facts, window) => finish(ask(facts, window).whole()),
    computeInParts: (facts, window) => ask(facts, window).whole(),
  }
}

/** The share of such a measure's work after which its figures are there. */
const FIGURES_SHARE = 0.6

/** Returns the same of a measure whose figures by themselves take long enough that somebody may want to leave them half-way. */
export function figuresFirstInParts<Detail, First = Detail>(
  beginInParts: (facts: Facts, window: Window) => InParts<Begun<Detail, First>>,
): Ways<Detail, First> {
  const ask = rememberLast((facts: Facts, window: Window): (() => InParts<Asked<Detail, First>>) => {
    let begun: Asked<Detail, First> | null = null
    return function* () {
      begun ??= askOnce(yield* beginInParts(facts, window))
      return begun
    }
  })
  const inParts = function* (facts: Facts, window: Window): InParts<MeasureResult<Detail>> {
    const begun = yield* stretchOf(ask(facts, window)(), 0, FIGURES_SHARE)
    return yield* stretchOf(begun.whole(), FIGURES_SHARE, 1)
  }
  return {
    figures: (facts, window) => finish(ask(facts, window)()).figures,
    compute: (facts, window) => finish(inParts(facts, window)),
    computeInParts: inParts,
  }
}

interface Asked<Detail, First> {
  readonly figures: FiguresResult<First>
  readonly whole: () => InParts<MeasureResult<Detail>>
}

function askOnce<Detail, First>(begun: Begun<Detail, First>): Asked<Detail, First> {
  if (begun.status !== 'measured') return { figures: begun, whole: () => answered(begun) }
  const { withChance, ...figures } = begun
  let whole: Measured<Detail> | null = null
  return {
    figures,
    *whole() {
      whole ??= yield* withChance()
      return whole
    },
  }
}

// oxlint-disable-next-line require-yield
function* answered<Answer>(answer: Answer): InParts<Answer> {
  return answer
}
