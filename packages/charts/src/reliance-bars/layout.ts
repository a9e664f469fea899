import { cumsum, sum } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { layoutNamedRows, type NamedRow } from '../named-rows/named-rows.ts'
import { byText } from '../number-words/by-text.ts'
import { countOf } from '../number-words/count-of.ts'
import { numberWords } from '../number-words/number-words.ts'
import { shareWords } from '../number-words/share-words.ts'
import { textWidth } from '../text-fit/text-width.ts'
import { wrapText } from '../text-fit/wrap-text.ts'

export interface RelianceOwner {
  id: string
  name: string
  /** Items that it answers for as the owner. */
  items: number
}

export interface RelianceBarsData {
  owners: RelianceOwner[]
  /** What is owned, in the plural: "open items". */
  unit: string
  /** Who owns, in the plural: "people", "organizations". */
  parties: string
  /** Items that nobody owns: shown apart, never spread over the owners. */
  unowned: number
  /** The smallest number of owners who together hold half of the owned items; null when undefined. */
  absenceFactor: number | null
  notEnough?: string | null
}

/** How many owners are drawn; the rest is in the table. */
const rowsDrawn = 30

export interface RelianceRow {
  row: NamedRow
  owner: RelianceOwner
  /** Its share of the owned items, and that of it and all above it. */
  share: number
  cumulative: number
  bar: { x: number; y: number; width: number; height: number }
  cumulativeX: number
  /** True for the owners who together hold half. */
  inHalf: boolean
}

export interface RelianceBarsLayout {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  ticks: { x: number; label: string }[]
  halfX: number
  rows: RelianceRow[]
  /** The path through the cumulative shares. */
  cumulativePath: string
  /** Lines of text under the bars. */
  notes: { text: string; y: number }[]
}

/** Returns the owners, most items first. */
export function sortRelianceOwners(owners: readonly RelianceOwner[]): RelianceOwner[] {
  return owners.toSorted((a, b) => b.items - a.items || byText(a.name, b.name) || byText(a.id, b.id))
}

/** Returns why no bars can be drawn, null when they can. */
export function whyNoRelianceBars(data: RelianceBarsData): string | null {
  if (data.notEnough) return data.notEnough
  if (data.owners.some((owner) => owner.items > 0)) return null
  return data.unowned > 0
    ? `None of the ${countOf(data.unowned, data.unit)} has an owner.`
    : `There are no ${data.unit}.`
}

function notesOf(data: RelianceBarsData, folded: number): string[] {
  const notes: string[] = []
  if (folded > 0) notes.push(`${folded} more in the table`)
  if (data.unowned > 0) notes.push(`No owner yet: ${countOf(data.unowned, data.unit)}, not in the bars`)
  return notes
}

/** Returns the geometry for a width in pixels: bars on one scale of 0 to 100% of the owned items, and their running sum. */
export function layoutRelianceBars(data: RelianceBarsData, width: number): RelianceBarsLayout {
  const owners = sortRelianceOwners(data.owners)
  const drawn = owners.slice(0, rowsDrawn)
  const total = sum(owners, (owner) => owner.items)
  const running = cumsum(owners, (owner) => owner.items)
  const top = 34
  const named = layoutNamedRows(
    drawn.map((owner) => ({
      id: owner.id,
      name: owner.name,
      value: `${shareWords(total === 0 ? 0 : owner.items / total)} · ${numberWords(owner.items)}`,
    })),
    { width, top, markHeight: 16 },
  )
  // The running sum ends at the right: where values stand above the bars, it must not run through them.
  const widestValue = Math.max(0, ...named.rows.map((row) => textWidth(row.value, 13)))
  const plotRight = named.stacked ? named.plot.right - widestValue : named.plot.right
  const scale = scaleLinear([0, 1], [named.plot.left, plotRight])
  const rows = named.rows.flatMap((row, index) => {
    const owner = drawn[index]
    if (owner === undefined || total === 0) return []
    const cumulative = (running[index] ?? 0) / total
    const before = index === 0 ? 0 : (running[index - 1] ?? 0) / total
    const bar = { x: scale(0), y: row.markY - 8, width: scale(owner.items / total) - scale(0), height: 16 }
    const inHalf = before < 0.5 && owner.items > 0
    return [{ row, owner, share: owner.items / total, cumulative, bar, cumulativeX: scale(cumulative), inHalf }]
  })
  const notes = notesOf(data, owners.length - drawn.length).flatMap((note) => wrapText(note, width - 8, 12))
  return {
    width,
    height: named.bottom + 8 + notes.length * 20,
    plot: { left: named.plot.left, right: plotRight, top, bottom: named.bottom },
    ticks: [0, 0.25, 0.5, 0.75, 1].map((tick) => ({ x: scale(tick), label: shareWords(tick) })),
    halfX: scale(0.5),
    rows,
    cumulativePath:
      line<RelianceRow>(
        (entry) => entry.cumulativeX,
        (entry) => entry.row.markY,
      )(rows) ?? '',
    notes: notes.map((text, index) => ({ text, y: named.bottom + 18 + index * 20 })),
  }
}
