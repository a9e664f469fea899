import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ChanceBand } from './chance-band.ts'
import type { MeetingInterval } from './meeting-interval.ts'
import type { InParts } from './in-parts.ts'
import type { Window } from './window.ts'

/** The row of the practice (P1 to P38) that a measure or finding serves. */
export type Practice = `P${number}`

/** Whose figures the rows are. */
export type Lens = 'person' | 'organization' | 'group' | 'coalition'

/** One line of the table behind a figure; `value` null means not measured, which is never zero. */
export interface MeasureRow {
  /** The party that the line is about; null for a line about something else, such as a quarter. */
  readonly party: string | null
  readonly label: string
  readonly value: number | null
  /** The part of the whole, 0 to 1, where the figure has a whole. */
  readonly share: number | null
}

/** A figure as it stands before it is worked out how far chance goes: nothing in it says so. */
export interface Figures<Detail> {
  readonly status: 'measured'
  /** How many cases the figure rests on. */
  readonly n: number
  /** What one case is, in the plural: "turns", "meetings". */
  readonly of: string
  /** The headline, in the measure's unit. */
  readonly value: number
  /** The reading of the figure in one plain sentence. */
  readonly sentence: string
  readonly rows: readonly MeasureRow[]
  readonly detail: Detail
}

export interface Measured<Detail> extends Figures<Detail> {
  /** Where the headline would lie if chance alone were at work; null where there is no such thing to ask. */
  readonly band: ChanceBand | null
  /** How far the headline might be off, from resampled meetings; left out where the figure is not made of meetings. */
  readonly interval?: MeetingInterval
}

export interface NotEnoughData {
  readonly status: 'not-enough-data'
  readonly n: number
  readonly of: string
  /** One plain sentence that says what is missing. */
  readonly reason: string
}

/** The reader's facts leave out what the figure is made of: there may well be data, so that there is no number to tell. */
export interface WithheldAnswer {
  readonly status: 'withheld'
  /** One plain sentence that says what is withheld, and from whom. */
  readonly reason: string
}

export type MeasureResult<Detail = unknown> = Measured<Detail> | NotEnoughData | WithheldAnswer

/** The same before it is worked out how far chance goes. */
export type FiguresResult<Detail = unknown> = Figures<Detail> | NotEnoughData | WithheldAnswer

/** A documented question to the record; screens, the docs page and the command line are built from it. `First` is the detail of its figures alone. */
export interface Measure<Detail = unknown, First = unknown> {
  readonly id: string
  /** The question in the words of somebody who runs a coalition. */
  readonly question: string
  readonly unit: string
  readonly lens: Lens
  readonly practice: readonly Practice[]
  /** The parts of the record that it reads. */
  readonly inputs: readonly (keyof Facts)[]
  readonly definition: string
  /** The choice made where the literature or the record leaves one. */
  readonly choice: string
  readonly formula: string
  readonly source: string
  /** What it must not be used to say. */
  readonly notFor: string
  readonly compute: (facts: Facts, window: Window) => MeasureResult<Detail>
  /** The same in parts, of a question that takes long for a large record. */
  readonly computeInParts?: (facts: Facts, window: Window) => InParts<MeasureResult<Detail>>
  /** The figures alone, of a question whose chance takes far longer than they do: they are those of `compute`, but for what its sentence says of chance. */
  readonly figures?: (facts: Facts, window: Window) => FiguresResult<First>
}

/** Returns the answer that the record does not yet hold enough to measure. */
export function notEnoughData(n: number, of: string, reason: string): NotEnoughData {
  return { status: 'not-enough-data', n, of, reason }
}
