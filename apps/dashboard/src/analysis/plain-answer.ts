import type { FiguresResult, Measure, MeasureResult, MeasureRow } from '@evenkeel/analysis/measure.ts'
import type { MeetingInterval } from '@evenkeel/analysis/meeting-interval.ts'
import type { FigureTable } from '@evenkeel/charts/figure-frame/figure-table.ts'
import { countedWords } from './counted-words.ts'

/** A measure's answer in words: for figures that a sentence says better than a drawing. */
export interface PlainAnswer {
  readonly id: string
  readonly question: string
  /** The reading, or why there is none. */
  readonly sentence: string
  readonly isMeasured: boolean
  /** Whether there is an answer that the reader is not told. */
  readonly isWithheld: boolean
  /** On what it rests and how far it might be off; null where it is withheld. */
  readonly basis: string | null
  /** The numbers behind the sentence; null where there are none. */
  readonly table: FigureTable | null
}

/** How a measure's figure is written: a share as whole per cent, an index about 0 with two decimals, anything else with one. */
export type FigureKind = 'share' | 'amount' | 'index'

/** Returns a figure in words, "43%", "−0.12" or "2.5". */
export function figureWords(value: number, kind: FigureKind): string {
  // Nothing is “−0.00”.
  if (kind === 'index') return (Number(value.toFixed(2)) + 0).toFixed(2).replace('-', '−')
  return kind === 'share' ? `${Math.round(value * 100)}%` : String(Math.round(value * 10) / 10)
}

/** Returns in a sentence how far a figure might be off, or why that cannot be said; nothing for what is not made of meetings. */
export function intervalSentence(interval: MeetingInterval | undefined, kind: FigureKind): string {
  if (interval === undefined) return ''
  if (interval.status !== 'measured') return interval.reason
  const [low, high] = [figureWords(interval.low, kind), figureWords(interval.high, kind)]
  return `Had other such meetings been held, it would lie between ${low} and ${high} (95%, ${interval.n} meetings resampled).`
}

/** Two bounds that read the same are told once. */
function rangeWords({ low, high }: { readonly low: number; readonly high: number }, kind: FigureKind): string {
  const [from, to] = [figureWords(low, kind), figureWords(high, kind)]
  return from === to ? from : `${from} to ${to}`
}

/** Returns in sentences what chance alone would give and how far a figure might be off; that there is neither, in a clause. */
export function uncertaintyOf(result: MeasureResult, kind: FigureKind): string {
  if (result.status !== 'measured') return 'none, since there is nothing measured to be uncertain about.'
  const { band, interval } = result
  const chance = band === null ? '' : `${band.model} Nine times in ten that gives ${rangeWords(band, kind)}.`
  const words = [chance, intervalSentence(interval, kind)].filter((sentence) => sentence !== '').join(' ')
  return words === '' ? 'none, since it counts all that was written down and samples nothing.' : words
}

function tableOf(question: string, rows: readonly MeasureRow[]): FigureTable | null {
  if (rows.length === 0) return null
  const hasShares = rows.some(({ share }) => share !== null)
  const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100)
  return {
    caption: question,
    columns: [
      { label: 'Name', kind: 'text' },
      { label: 'Figure', kind: 'number' },
      ...(hasShares ? [{ label: 'Share', kind: 'share' } as const] : []),
    ],
    rows: rows.map(({ label, value, share }) => [label, rounded(value), ...(hasShares ? [share] : [])]),
  }
}

/** Stands where the band and the interval will. */
export const CHANCE_TO_COME = 'How far chance goes is being worked out.'

/** Returns a measure's answer in words. */
export function plainAnswer(
  measure: Pick<Measure, 'id' | 'question'>,
  result: MeasureResult,
  kind: FigureKind,
): PlainAnswer {
  // Where there is neither, the sentence says itself what its figure may be off by.
  const isPlain = result.status !== 'measured' || (result.band === null && result.interval === undefined)
  return inWords(measure, result, isPlain ? '' : uncertaintyOf(result, kind))
}

/** Returns the figures of a measure in words, and that it is being worked out how far chance goes. */
export function plainFigures(measure: Pick<Measure, 'id' | 'question'>, result: FiguresResult): PlainAnswer {
  return inWords(measure, result, CHANCE_TO_COME)
}

function inWords(
  { id, question }: Pick<Measure, 'id' | 'question'>,
  result: FiguresResult,
  uncertainty: string,
): PlainAnswer {
  if (result.status === 'measured') {
    const n = `Counted: ${countedWords(result.n, result.of)}.`
    const basis = uncertainty === '' ? n : `${n} ${uncertainty}`
    return {
      id,
      question,
      sentence: result.sentence,
      isMeasured: true,
      isWithheld: false,
      basis,
      table: tableOf(question, result.rows),
    }
  }
  const isWithheld = result.status === 'withheld'
  const sentence = isWithheld ? result.reason : `Not enough data. ${result.reason}`
  return {
    id,
    question,
    sentence,
    isMeasured: false,
    isWithheld,
    basis: isWithheld ? null : `Counted: ${countedWords(result.n, result.of)}.`,
    table: null,
  }
}
