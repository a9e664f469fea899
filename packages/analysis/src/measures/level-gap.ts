import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ParticipationLevel } from '@evenkeel/domain/party.ts'
import { chanceBandInParts } from '../chance-band.ts'
import type { FiguresThenChance } from '../figures-first.ts'
import { type Figures, type NotEnoughData, notEnoughData } from '../measure.ts'
import { amountsInterval } from '../meeting-interval.ts'
import type { MeetingAmounts } from '../resampled-amounts.ts'
import { partyDirectory } from '../party-directory.ts'
import { targetShares } from './declared-target.ts'
import { hoover } from './hoover.ts'
import { TOTAL_MIN } from './inequality.ts'
import { counted, percent } from './plain-numbers.ts'
import type { SeededRandom } from '../seeded-random.ts'

/** One organization beside what it declared. */
export interface LevelRow {
  readonly party: string
  readonly label: string
  /** Null for one that declared nothing, whose target is an equal share. */
  readonly level: ParticipationLevel | null
  readonly amount: number
  readonly share: number
  readonly target: number
}

export interface LevelGap {
  /** The part of the whole that would have to change hands for each to stand where it declared. */
  readonly fromDeclared: number
  /** The same for all to have equal shares (Hoover). */
  readonly fromEqual: number
  readonly declared: number
  readonly organizations: readonly LevelRow[]
}

export interface LevelGapOptions {
  readonly parties: readonly string[]
  readonly amounts: Float64Array
  /** What is shared, in the plural: "turns". */
  readonly of: string
  readonly model: string
  /** Fills one draw of amounts in which all take part by the targets given, in the order of the parties. */
  readonly draw: (random: SeededRandom, targets: Float64Array, amounts: Float64Array) => void
  readonly meetings: () => readonly MeetingAmounts[]
}

const PARTIES_MIN = 2
const DRAWS = 200

/**
 * Returns the part of the whole, 0 to 1, that lies with other organizations than their declared levels would put it,
 * ½ Σ |s_i − q_i|, beside the distance from equal shares; not enough data where nobody declared a level.
 */
export function beginLevelGap(facts: Facts, options: LevelGapOptions): FiguresThenChance<LevelGap> | NotEnoughData {
  const { parties, amounts, of, model, draw, meetings } = options
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  const targets = targetShares(facts, parties)
  if (targets.kind !== 'declared level') {
    return notEnoughData(0, of, 'No organization has declared how much it takes part, beyond being informed.')
  }
  if (parties.length < PARTIES_MIN || total < TOTAL_MIN) {
    return notEnoughData(
      total,
      of,
      `At least ${PARTIES_MIN} organizations and ${TOTAL_MIN} ${of} are needed; the record has ${parties.length} and ${total}.`,
    )
  }
  const wanted = Float64Array.from(parties, (party) => targets.shareOf(party))
  const gap = distance(amounts, wanted)
  const fromEqual = hoover(amounts)
  const directory = partyDirectory(facts)
  const levels = new Map(facts.parties.map(({ id, level }) => [id, level]))
  const rows = parties.map((party, place): LevelRow => {
    const amount = amounts[place] ?? 0
    return {
      party,
      label: directory.nameOf(party),
      level: levels.get(party) ?? null,
      amount,
      share: amount / total,
      target: wanted[place] ?? 0,
    }
  })
  const told = (comparedWithChance: string): string =>
    `${percent(gap)} of ${total} ${of} would have to change hands for the groups to stand where they declared${comparedWithChance}; for equal shares, ${percent(fromEqual)}. ${counted(targets.declared, 'group has', 'groups have')} declared a level.`
  const figures: Figures<LevelGap> = {
    status: 'measured',
    n: total,
    of,
    value: gap,
    sentence: told(''),
    rows: rows
      .map(({ party, label, amount, share }) => ({ party, label, value: amount, share }))
      .sort((left, right) => right.value - left.value || (left.label < right.label ? -1 : 1)),
    detail: {
      fromDeclared: gap,
      fromEqual,
      declared: targets.declared,
      organizations: rows.toSorted((left, right) => (left.label < right.label ? -1 : 1)),
    },
  }
  return {
    ...figures,
    *withChance() {
      const drawn = new Float64Array(parties.length)
      const band = yield* chanceBandInParts({
        observed: gap,
        model,
        draws: DRAWS,
        draw(random) {
          drawn.fill(0)
          draw(random, wanted, drawn)
          return distance(drawn, wanted)
        },
      })
      const moreThan = { above: 'more than', within: 'no more than', below: 'less than' }[band.position]
      return {
        ...figures,
        sentence: told(`, ${moreThan} chance alone would put elsewhere`),
        band,
        interval: amountsInterval({
          meetings: meetings(),
          holders: parties.length,
          holdersStay: true,
          figure: (held) => distance(held, wanted),
        }),
      }
    },
  }
}

function distance(amounts: ArrayLike<number>, targets: ArrayLike<number>): number {
  let total = 0
  for (let place = 0; place < amounts.length; place++) total += amounts[place] as number
  let sum = 0
  for (let place = 0; place < amounts.length; place++) {
    sum += Math.abs((amounts[place] as number) / total - (targets[place] as number))
  }
  return total > 0 ? sum / 2 : Number.NaN
}
