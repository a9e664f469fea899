import { scaleLinear } from 'd3-scale'
import { layoutNamedRows, type NamedRow } from '../named-rows/named-rows.ts'
import { byText } from '../number-words/by-text.ts'
import { countOf } from '../number-words/count-of.ts'
import { numberWords } from '../number-words/number-words.ts'
import { shareWordsBelow } from '../number-words/share-words-below.ts'
import { apartShareWords } from '../number-words/share-words.ts'

/** Why a party has a share or has none: absent, silent, not invited and not measured are four different things. */
export type ShareState = 'measured' | 'silent' | 'absent' | 'not-invited' | 'not-measured'

/** One party's line of the plot; `share` is 0 to 1, and null in every state but `measured` and `silent`. */
export interface SharePart {
  id: string
  name: string
  state: ShareState
  share: number | null
  /** The counted amount behind the share, in the unit of `ShareDotsData.unit`. */
  amount: number | null
  /** The share that was declared or that an equal split gives; 0 to 1. */
  target: number | null
  /** The band (0 to 1) that chance alone would give this party if all were alike. */
  chance: { low: number; high: number } | null
}

export interface ShareDotsData {
  parts: SharePart[]
  /** What the shares are of, for sentences: "120 speaking turns in 8 meetings", "12 meetings". */
  whole: string
  /** What one unit of `amount` is called, in the plural: "turns", "meetings". */
  unit: string
  /** What the parties are called, in the plural: "people", "organizations". */
  parties: string
  /** What `target` stands for; null when no party has one. */
  targetKind: 'declared level' | 'equal share' | null
  /** The part of the whole, 0 to 1, that would have to move for all to stand at their target; null or absent unless targets sum to the whole. */
  toMove?: number | null
  /** Names stand above their rows at any width: for names of two. */
  namesAbove?: boolean
  /** A reason not to draw: shown instead of the plot. */
  notEnough?: string | null
}

/** How many rows are drawn; the rest is in the table. */
const rowsDrawn = 40

export interface ShareDotRow {
  row: NamedRow
  part: SharePart
  /** The middle of the dot; null when nothing was measured. */
  dotX: number | null
  targetX: number | null
  chance: { x: number; width: number } | null
  /** What stands in place of a dot. */
  stateWord: string | null
}

export interface ShareDotsLayout {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  ticks: { x: number; label: string }[]
  rows: ShareDotRow[]
  /** How many parties are in the table only. */
  folded: number
  foldedY: number
}

const stateOrder: ShareState[] = ['measured', 'silent', 'absent', 'not-invited', 'not-measured']

export const stateWords: Record<ShareState, string> = {
  measured: 'measured',
  silent: 'silent',
  absent: 'absent',
  'not-invited': 'not invited',
  'not-measured': 'not measured',
}

/** Returns the parties in the order of the plot: largest share first, then silent, absent, not invited, not measured. */
export function sortShareParts(parts: readonly SharePart[]): SharePart[] {
  return parts.toSorted(
    (a, b) =>
      stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) ||
      (b.share ?? 0) - (a.share ?? 0) ||
      byText(a.name, b.name) ||
      byText(a.id, b.id),
  )
}

/** Returns why no plot can be drawn, null when one can. */
export function whyNoShareDots(data: ShareDotsData): string | null {
  if (data.notEnough) return data.notEnough
  if (data.parts.length === 0) return `No ${data.parties} in this span of time.`
  if (data.parts.every((part) => part.share === null)) return 'Nothing was measured for anyone in this span of time.'
  return null
}

/** Below this width the unit is left to the sentence above, so that names keep their room. */
const unitFrom = 480

/** Returns how to say the shares of a plot: finer where all of them are small. */
export function shareWordsOf({ parts }: ShareDotsData): (share: number) => string {
  return shareWordsBelow(Math.max(0, ...parts.map((part) => part.share ?? 0)))
}

function valueOf(part: SharePart, { words, unit, width }: ValueWords): string {
  if (part.share === null) return ''
  const share = words(part.share)
  if (part.amount === null) return share
  if (width < unitFrom) return `${share} · ${numberWords(part.amount)}`
  return `${share} · ${part.amount === 0 ? `0 ${unit}` : countOf(part.amount, unit)}`
}

interface ValueWords {
  words: (share: number) => string
  unit: string
  width: number
}

/** Returns the geometry of the plot for a width in pixels; its height grows with the number of parties. */
export function layoutShareDots(data: ShareDotsData, width: number): ShareDotsLayout {
  const sorted = sortShareParts(data.parts)
  const drawn = sorted.slice(0, rowsDrawn)
  const words = shareWordsOf(data)
  const top = 26
  const named = layoutNamedRows(
    drawn.map((part) => ({ id: part.id, name: part.name, value: valueOf(part, { words, unit: data.unit, width }) })),
    { width, top, markHeight: 18, namesAbove: data.namesAbove ?? false },
  )
  const ends = drawn.flatMap((part) => [part.share ?? 0, part.target ?? 0, part.chance?.high ?? 0])
  const scale = scaleLinear([0, Math.min(1, Math.max(0.02, ...ends) * 1.04)], [named.plot.left, named.plot.right])
  const rows = named.rows.flatMap((row, index) => {
    const part = drawn[index]
    return part === undefined ? [] : [shareDotRow(row, part, scale)]
  })
  const folded = sorted.length - drawn.length
  return {
    width,
    height: named.bottom + (folded > 0 ? 34 : 8),
    plot: { ...named.plot, top, bottom: named.bottom },
    ticks: scale.ticks(named.stacked ? 4 : 5).map((tick, _, [first = 0, second = 1]) => ({
      x: scale(tick),
      label: apartShareWords(tick, second - first),
    })),
    rows,
    folded,
    foldedY: named.bottom + 22,
  }
}

function shareDotRow(row: NamedRow, part: SharePart, scale: (share: number) => number): ShareDotRow {
  const chance = part.chance
  return {
    row,
    part,
    dotX: part.share === null ? null : scale(part.share),
    targetX: part.target === null ? null : scale(part.target),
    chance: chance === null ? null : { x: scale(chance.low), width: scale(chance.high) - scale(chance.low) },
    stateWord: part.state === 'measured' ? null : stateWords[part.state],
  }
}
