import { scaleLinear } from 'd3-scale'
import { layoutNamedRows, type NamedRow } from '../named-rows/named-rows.ts'
import { numberWords } from '../number-words/number-words.ts'
import { shareWords } from '../number-words/share-words.ts'
import { wrapText } from '../text-fit/wrap-text.ts'

export interface AmountBar {
  id: string
  name: string
  /** 0 or more, in the data's unit; null where it is not measured, which is no zero. */
  amount: number | null
  /** Between which amounts it may lie; both or neither. */
  low: number | null
  high: number | null
  /** What else is to be said of it in a word or two: "of 12", "43%". */
  note: string | null
}

export interface AmountBarsData {
  /** Drawn in this order, for some come one after the other. */
  bars: AmountBar[]
  /** What the bars show, as a heading: "Open items by quarter". */
  title: string
  /** What is counted, in the plural: "open items". */
  unit: string
  /** `share` is 0 to 1 and is shown as a percentage. */
  kind: 'count' | 'share'
  /** What the line across a bar's end is: "95% interval"; null where no bar has one. */
  interval: string | null
  /** The figure in one sentence. */
  sentence: string
  /** Names stand above their bars at any width: for names of two. */
  namesAbove?: boolean
  notEnough?: string | null
}

/** How many bars are drawn; the rest is in the table. */
const barsDrawn = 30
/** Narrower than this, counts are shown without their notes, and shares without long ones. */
const notesFrom = 480
const shortNote = 8

export interface DrawnAmountBar {
  row: NamedRow
  bar: AmountBar
  box: { x: number; y: number; width: number; height: number } | null
  whisker: { x1: number; x2: number } | null
}

export interface AmountBarsLayout {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  ticks: { x: number; label: string }[]
  rows: DrawnAmountBar[]
  notes: { text: string; y: number }[]
}

/** Returns why no bars can be drawn, null when they can. */
export function whyNoAmountBars(data: AmountBarsData): string | null {
  if (data.notEnough) return data.notEnough
  return data.bars.some(({ amount }) => amount !== null) ? null : 'Nothing of it is measured.'
}

/** Returns an amount in words, "12", "43%", with its note; "not measured" where there is none. */
export function amountWords(bar: AmountBar, kind: AmountBarsData['kind']): string {
  if (bar.amount === null) return bar.note ?? 'not measured'
  const amount = kind === 'share' ? shareWords(bar.amount) : numberWords(bar.amount)
  return bar.note === null ? amount : `${amount} · ${bar.note}`
}

/** Returns the geometry for a width in pixels: one scale from 0 to the largest amount, or to 100%. */
export function layoutAmountBars(data: AmountBarsData, width: number): AmountBarsLayout {
  const drawn = data.bars.slice(0, barsDrawn)
  const top = 30
  const named = layoutNamedRows(
    drawn.map((bar) => {
      // Where names stand above the bars, a long note would leave them no room; it is in the mark's own sentence.
      const isLong = data.kind === 'count' || (bar.note?.length ?? 0) > shortNote
      const short = width < notesFrom && bar.amount !== null && isLong ? { ...bar, note: null } : bar
      return { id: bar.id, name: bar.name, value: amountWords(short, data.kind) }
    }),
    { width, top, markHeight: 16, namesAbove: data.namesAbove ?? false },
  )
  const largest = Math.max(...drawn.map(({ amount, high }) => Math.max(amount ?? 0, high ?? 0)), 0)
  const scale = scaleLinear([0, data.kind === 'share' ? 1 : Math.max(1, largest)], [named.plot.left, named.plot.right])
  const rows = named.rows.flatMap((row, index): DrawnAmountBar[] => {
    const bar = drawn[index]
    if (bar === undefined) return []
    const box =
      bar.amount === null ? null : { x: scale(0), y: row.markY - 8, width: scale(bar.amount) - scale(0), height: 16 }
    const whisker = bar.low === null || bar.high === null ? null : { x1: scale(bar.low), x2: scale(bar.high) }
    return [{ row, bar, box, whisker }]
  })
  const folded = data.bars.length - drawn.length
  const notes = folded > 0 ? wrapText(`${folded} more in the table`, width - 8, 12) : []
  const tickCount = width < 480 ? 2 : 4
  const tickValues = data.kind === 'share' ? [0, 0.5, 1] : scale.ticks(tickCount).filter(Number.isInteger)
  return {
    width,
    height: named.bottom + 8 + notes.length * 20,
    plot: { ...named.plot, top, bottom: named.bottom },
    ticks: tickValues.map((tick) => ({
      x: scale(tick),
      label: data.kind === 'share' ? shareWords(tick) : numberWords(tick),
    })),
    rows,
    notes: notes.map((text, index) => ({ text, y: named.bottom + 18 + index * 20 })),
  }
}
