import { numberWords } from '@evenkeel/charts/number-words/number-words.ts'
import { basisUnlessWithheld } from '../../analysis/withheld-basis.ts'
import { measureBench } from '@evenkeel/analysis/measures/bench.ts'
import { measureKeyOrganizations, measureKeyPeople, type KeySet } from '@evenkeel/analysis/measures/key-players.ts'
import { measureRobustness, type LeavingCurve } from '@evenkeel/analysis/measures/robustness.ts'
import type { Window } from '@evenkeel/analysis/window.ts'
import type { TrendLine, TrendLinesData } from '@evenkeel/charts/trend-lines/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Figure, Lens } from '../participation/talk-data.ts'

/** Those without whom the network would come apart most, in words and as a table; `sets` is empty where there is too little. */
export interface KeySets {
  readonly sentence: string
  readonly basis: string
  readonly sets: readonly KeySet[]
}

/** Returns the one, two and three without whom those who meet would hang together least. */
export function keySets(facts: Facts, window: Window, lens: Lens): KeySets {
  const result = lens === 'person' ? measureKeyPeople(facts, window) : measureKeyOrganizations(facts, window)
  if (result.status !== 'measured') return { sentence: result.reason, basis: '', sets: [] }
  const { band, detail } = result
  const percent = (share: number): string => `${Math.round(share * 100)}%`
  const tried = detail.sets.every((set) => set.isExhaustive)
    ? 'every set was tried'
    : 'sets of the twelve who weigh most by themselves were tried'
  const chance =
    band === null
      ? ''
      : ` Distances would grow by ${percent(result.value)} of what there is to lose; with as many others, ${percent(band.low)} to ${percent(band.high)} nine times in ten.`
  return {
    sentence: result.sentence,
    basis: `Counted: ${result.n} ${result.of}; ${tried}.${chance}`,
    sets: detail.sets,
  }
}

/** So many steps are drawn; what is left after more says little. */
const STEPS = 24

/** Returns what is left while those on whom most rests leave one by one, beside any order. */
export function leavingCurves(facts: Facts, window: Window): Figure<TrendLinesData> & { readonly reading: string } {
  const result = measureRobustness(facts, window)
  const shared = {
    measure: 'What is left after so many have left',
    unit: 'people or items',
    band: 'in any order',
  }
  const method =
    'Ties: whoever has most left goes next. Items: whoever is the last owner of most goes next. Nobody takes anything over.'
  if (result.status !== 'measured') {
    return {
      reading: result.reason,
      data: { periods: [], lines: [], ...shared, notEnough: result.reason },
      basis: basisUnlessWithheld(result.reason, {
        n: result.status === 'withheld' ? null : `${result.n} ${result.of}`,
        method,
        uncertainty: 'none, since there is nothing measured to be uncertain about.',
      }),
    }
  }
  const { connected, owned, people, owners, items } = result.detail
  const steps = Math.min(STEPS, Math.max(people, owners))
  const line = (id: string, name: string, curve: LeavingCurve, n: number): TrendLine => ({
    id,
    name,
    points: Array.from({ length: steps + 1 }, (_, left) => ({
      value: curve.reliedOn[left] ?? 0,
      low: curve.low[left] ?? 0,
      high: curve.high[left] ?? 0,
      n,
    })),
  })
  return {
    reading: result.sentence,
    data: {
      periods: Array.from({ length: steps + 1 }, (_, left) => ({
        id: String(left),
        label: left === 0 ? 'nobody' : String(left),
      })),
      lines: [
        line('connected', 'Still meet', connected, people),
        ...(owned === null ? [] : [line('owned', 'Items with an owner', owned, items)]),
      ],
      ...shared,
    },
    basis: {
      n: `${people} people who meet, ${numberWords(items)} open items of ${owners} owners`,
      method,
      uncertainty: 'the band is where 90 of 100 orders lie in which anybody leaves first.',
    },
  }
}

/** Owners of open items with those nearest to stepping in. */
export interface BenchList {
  readonly sentence: string
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly openItems: number
    readonly nearest: { readonly name: string; readonly reasons: readonly string[] } | null
  }[]
}

/** Returns for everybody who owns an open item who is closest to stepping in, by name. */
export function benchList(facts: Facts, window: Window): BenchList {
  const result = measureBench(facts, window)
  if (result.status !== 'measured') return { sentence: result.reason, people: [] }
  return {
    sentence: result.sentence,
    people: result.detail.people.map(({ person, label, openItems, standIns: [nearest] }) => ({
      id: person,
      name: label,
      openItems,
      nearest: nearest === undefined ? null : { name: nearest.label, reasons: nearest.reasons },
    })),
  }
}
