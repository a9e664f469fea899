import { chanceBandInParts, DEFAULT_DRAWS } from '../chance-band.ts'
import type { FiguresThenChance } from '../figures-first.ts'
import { type Figures, type NotEnoughData, notEnoughData } from '../measure.ts'
import { amountsInterval } from '../meeting-interval.ts'
import type { MeetingAmounts } from '../resampled-amounts.ts'
import { correctedGini, type LorenzPoint, lorenzPoints } from './gini.ts'
import { hoover } from './hoover.ts'
import { percent } from './plain-numbers.ts'
import type { SeededRandom } from '../seeded-random.ts'

/** What every question of "how unequal" answers beside its headline, the corrected Gini. */
export interface Inequality {
  /** Corrected Gini, 0 to 1. */
  readonly gini: number
  readonly lorenz: readonly LorenzPoint[]
  /** What would have to change hands for all to hold the same. */
  readonly hoover: { readonly share: number; readonly amount: number; readonly of: string }
  readonly total: number
  readonly members: number
}

export interface InequalityOptions {
  readonly holders: readonly { readonly party: string; readonly label: string; readonly amount: number }[]
  /** What is shared, in the plural: "turns". */
  readonly of: string
  /** Who shares it, in the plural: "people". */
  readonly holdersAre: string
  readonly model: string
  /** How many draws there are; 400 unless told otherwise. */
  readonly drawCount?: number
  /** Returns a function that fills one draw of amounts, in the order of the holders, under the null model. */
  readonly draws: () => (random: SeededRandom, amounts: Float64Array) => void
  /** Returns what fell to whom at each meeting, by the places of the holders: what the interval is drawn from. */
  readonly meetings: () => readonly MeetingAmounts[]
  /** Whether holders count in a resample that has none of their meetings. */
  readonly holdersStay: boolean
}

/** Fewer holders or less to share cannot be told from chance at all. */
export const HOLDERS_MIN = 3
export const TOTAL_MIN = 10

/** Returns the corrected Gini of what the holders hold, with its chance band to come, or that there is not enough. */
export function beginInequality(options: InequalityOptions): FiguresThenChance<Inequality> | NotEnoughData {
  const { holders, of, holdersAre, model, draws, drawCount = DEFAULT_DRAWS, meetings, holdersStay } = options
  const amounts = Float64Array.from(holders, (holder) => holder.amount)
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  if (holders.length < HOLDERS_MIN || total < TOTAL_MIN) {
    return notEnoughData(
      total,
      of,
      `At least ${HOLDERS_MIN} ${holdersAre} and ${TOTAL_MIN} ${of} are needed; the record has ${holders.length} and ${total}.`,
    )
  }
  const gini = correctedGini(amounts)
  const moved = hoover(amounts)
  const toBeEqual = `${Math.round(moved * total)} of ${total} (${percent(moved)}) would have to change hands to be equal.`
  const figures: Figures<Inequality> = {
    status: 'measured',
    n: total,
    of,
    value: gini,
    sentence: `Of the ${of} ${toBeEqual}`,
    rows: holders
      .map(({ party, label, amount }) => ({ party, label, value: amount, share: amount / total }))
      .sort((left, right) => right.value - left.value || (left.label < right.label ? -1 : 1)),
    detail: {
      gini,
      lorenz: lorenzPoints(amounts),
      hoover: { share: moved, amount: moved * total, of },
      total,
      members: holders.length,
    },
  }
  return {
    ...figures,
    *withChance() {
      const drawn = new Float64Array(amounts.length)
      const drawInto = draws()
      const band = yield* chanceBandInParts({
        observed: gini,
        model,
        draws: drawCount,
        draw(random) {
          drawn.fill(0)
          drawInto(random, drawn)
          return correctedGini(drawn)
        },
      })
      const compared = {
        above: 'more unevenly than chance alone would',
        within: 'no more unevenly than chance alone would',
        below: 'more evenly than chance alone would',
      }[band.position]
      return {
        ...figures,
        sentence: `${capitalized(of)} are spread ${compared}; ${toBeEqual}`,
        band,
        interval: amountsInterval({
          meetings: meetings(),
          holders: holders.length,
          holdersStay,
          figure: (held) => correctedGini(held),
        }),
      }
    },
  }
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
