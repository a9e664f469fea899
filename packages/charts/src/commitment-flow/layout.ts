import { sum } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { layoutNamedRows, type NamedRow } from '../named-rows/named-rows.ts'
import { byText } from '../number-words/by-text.ts'
import { numberWords } from '../number-words/number-words.ts'
import { textWidth } from '../text-fit/text-width.ts'

export interface CommitmentOwner {
  id: string
  name: string
  doneOnTime: number
  doneLate: number
  /** Open, with a date that has not passed. */
  open: number
  /** Open, with a date that has passed. */
  overdue: number
  /** Without any date, open or done. */
  undated: number
}

export interface CommitmentFlowData {
  owners: CommitmentOwner[]
  /** What is counted, in the plural: "commitments", "action items". */
  unit: string
  /** Who answers for them, in the plural: "organizations", "people". */
  parties: string
  notEnough?: string | null
}

/** How many owners are drawn; the rest is in the table. */
const rowsDrawn = 30

export type CommitmentState = 'doneOnTime' | 'doneLate' | 'open' | 'overdue' | 'undated'

export const commitmentStates: { state: CommitmentState; words: string }[] = [
  { state: 'doneOnTime', words: 'done on time' },
  { state: 'doneLate', words: 'done late' },
  { state: 'open', words: 'open, date ahead' },
  { state: 'overdue', words: 'overdue' },
  { state: 'undated', words: 'no date' },
]

export interface CommitmentSegment {
  id: string
  state: CommitmentState
  count: number
  x: number
  y: number
  width: number
  height: number
  /** The count, where the segment has room for it. */
  label: { text: string; x: number; y: number } | null
}

export interface CommitmentRow {
  row: NamedRow
  owner: CommitmentOwner
  total: number
  segments: CommitmentSegment[]
}

export interface CommitmentFlowLayout {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  ticks: { x: number; label: string }[]
  rows: CommitmentRow[]
  folded: number
  foldedY: number
}

/** Returns how many commitments one owner has in all. */
export function commitmentTotal(owner: CommitmentOwner): number {
  return sum(commitmentStates, ({ state }) => owner[state])
}

/** Returns the owners, most commitments first. */
export function sortCommitmentOwners(owners: readonly CommitmentOwner[]): CommitmentOwner[] {
  return owners.toSorted(
    (a, b) => commitmentTotal(b) - commitmentTotal(a) || byText(a.name, b.name) || byText(a.id, b.id),
  )
}

/** Returns why no bars can be drawn, null when they can. */
export function whyNoCommitmentFlow(data: CommitmentFlowData): string | null {
  if (data.notEnough) return data.notEnough
  return data.owners.some((owner) => commitmentTotal(owner) > 0) ? null : `No ${data.unit} in this span of time.`
}

/** Returns the geometry for a width in pixels: one stacked bar per owner, all on one scale of counts. */
export function layoutCommitmentFlow(data: CommitmentFlowData, width: number): CommitmentFlowLayout {
  const owners = sortCommitmentOwners(data.owners)
  const drawn = owners.slice(0, rowsDrawn)
  const top = 26
  const named = layoutNamedRows(
    drawn.map((owner) => ({ id: owner.id, name: owner.name, value: numberWords(commitmentTotal(owner)) })),
    { width, top, markHeight: 20 },
  )
  const most = Math.max(1, ...drawn.map(commitmentTotal))
  const scale = scaleLinear([0, most], [named.plot.left, named.plot.right])
  const rows = named.rows.flatMap((row, index) => {
    const owner = drawn[index]
    return owner === undefined
      ? []
      : [{ row, owner, total: commitmentTotal(owner), segments: segmentsOf(owner, row, scale) }]
  })
  const folded = owners.length - drawn.length
  const wholeTicks = scale.ticks(named.stacked ? 3 : 5).filter((tick) => Number.isInteger(tick))
  return {
    width,
    height: named.bottom + (folded > 0 ? 34 : 8),
    plot: { ...named.plot, top, bottom: named.bottom },
    ticks: wholeTicks.map((tick) => ({ x: scale(tick), label: numberWords(tick) })),
    rows,
    folded,
    foldedY: named.bottom + 22,
  }
}

function segmentsOf(owner: CommitmentOwner, row: NamedRow, scale: (count: number) => number): CommitmentSegment[] {
  let before = 0
  return commitmentStates.flatMap(({ state }) => {
    const count = owner[state]
    if (count === 0) return []
    const x = scale(before)
    before += count
    const segmentWidth = scale(before) - x
    const text = numberWords(count)
    const label = textWidth(text, 12) + 12 <= segmentWidth ? { text, x: x + segmentWidth / 2, y: row.markY + 4 } : null
    return [{ id: `${owner.id} ${state}`, state, count, x, y: row.markY - 10, width: segmentWidth, height: 20, label }]
  })
}
