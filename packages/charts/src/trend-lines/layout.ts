import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { byText } from '../number-words/by-text.ts'
import { shareWords } from '../number-words/share-words.ts'
import { spreadApart } from '../spread-apart/spread-apart.ts'
import { fitText, type FittedText } from '../text-fit/fit-text.ts'
import { textWidth } from '../text-fit/text-width.ts'

export interface TrendPoint {
  /** The value in the period, 0 to 1; null where there is too little to say. */
  value: number | null
  /** The band around the value or under chance, 0 to 1. */
  low: number | null
  high: number | null
  /** How many items, turns or meetings the value rests on. */
  n: number
}

export interface TrendLine {
  id: string
  name: string
  /** One per period, in the order of `TrendLinesData.periods`. */
  points: TrendPoint[]
}

export interface TrendLinesData {
  /** In the order of time. */
  periods: { id: string; label: string }[]
  lines: TrendLine[]
  /** What a value says: "Share of open items held by the top owner". */
  measure: string
  /** What `n` counts, in the plural: "items". */
  unit: string
  /** What the band is: "95% interval over meetings", "expected by chance". */
  band: string | null
  notEnough?: string | null
}

export interface TrendMark {
  /** The line's id and the period's. */
  id: string
  line: TrendLine
  period: { id: string; label: string }
  point: TrendPoint
  value: number
  x: number
  y: number
}

export interface DrawnTrendLine {
  line: TrendLine
  /** Broken where a period has no value. */
  path: string
  bandPath: string
  colour: string
  dash: string | undefined
  marks: TrendMark[]
  label: { text: FittedText; x: number; y: number } | null
}

export interface TrendLinesLayout {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  ticks: { y: number; label: string }[]
  periods: { x: number; label: string; anchor: 'start' | 'middle' | 'end' }[]
  lines: DrawnTrendLine[]
  /** True when names stand in the legend because there is no room beside the lines. */
  namesBelow: boolean
  folded: number
}

/** More lines than this cannot be told apart; the rest is in the table. */
const linesDrawn = 8
const dashes = [undefined, '7 3', '2 3', '9 3 2 3']
const labelHeight = 16

/** Returns why no lines can be drawn, null when they can. */
export function whyNoTrendLines(data: TrendLinesData): string | null {
  if (data.notEnough) return data.notEnough
  return data.lines.some((each) => each.points.some((point) => point.value !== null))
    ? null
    : 'No period has enough to say anything.'
}

function latest(each: TrendLine): number {
  return each.points.findLast((point) => point.value !== null)?.value ?? -1
}

/** Returns the lines, the highest last value first. */
export function sortTrendLines(lines: readonly TrendLine[]): TrendLine[] {
  return lines.toSorted((a, b) => latest(b) - latest(a) || byText(a.name, b.name) || byText(a.id, b.id))
}

/** Returns the geometry for a width in pixels: time from left to right, shares from 0 upwards. */
export function layoutTrendLines(data: TrendLinesData, width: number): TrendLinesLayout {
  const sorted = sortTrendLines(data.lines)
  const drawn = sorted.slice(0, linesDrawn)
  const namesBelow = width < 480
  const widest = Math.max(0, ...drawn.map((each) => textWidth(each.name, 13)))
  const nameWidth = namesBelow ? 0 : Math.ceil(Math.min(widest, width * 0.3))
  const plot = { left: 44, right: width - 16 - (namesBelow ? 0 : nameWidth + 8), top: 12, bottom: 232 }
  const tops = drawn.flatMap((each) => each.points.map((point) => Math.max(point.value ?? 0, point.high ?? 0)))
  const scaleY = scaleLinear([0, Math.min(1, Math.max(0.1, ...tops) * 1.08)], [plot.bottom, plot.top])
  const scaleX = scalePoint(
    data.periods.map((period) => period.id),
    [plot.left + 10, plot.right - 10],
  )
  const places = data.periods.map((period) => scaleX(period.id) ?? plot.left)
  const lines = drawn.map((each, index) => drawTrendLine(each, { data, places, scaleY, index }))
  return {
    width,
    height: plot.bottom + 28,
    plot,
    ticks: scaleY.ticks(4).map((tick) => ({ y: scaleY(tick), label: shareWords(tick) })),
    periods: periodLabels(
      data.periods.map((period) => period.label),
      places,
      plot,
    ),
    lines: namesBelow ? lines : withNames(lines, plot, nameWidth),
    namesBelow,
    folded: sorted.length - drawn.length,
  }
}

interface DrawContext {
  data: TrendLinesData
  places: readonly number[]
  scaleY: (value: number) => number
  index: number
}

function drawTrendLine(each: TrendLine, { data, places, scaleY, index }: DrawContext): DrawnTrendLine {
  const points = each.points.slice(0, data.periods.length).map((point, place) => ({ point, x: places[place] ?? 0 }))
  const marks = points.flatMap(({ point, x }, place) => {
    const period = data.periods[place]
    const value = point.value
    if (value === null || period === undefined) return []
    return [{ id: `${each.id} ${period.id}`, line: each, period, point, value, x, y: scaleY(value) }]
  })
  type Place = (typeof points)[number]
  const bandPath = area<Place>()
    .defined(({ point }) => point.low !== null && point.high !== null)
    .x(({ x }) => x)
    .y0(({ point }) => scaleY(point.low ?? 0))
    .y1(({ point }) => scaleY(point.high ?? 0))(points)
  const path = line<Place>()
    .defined(({ point }) => point.value !== null)
    .x(({ x }) => x)
    .y(({ point }) => scaleY(point.value ?? 0))(points)
  const colour = `var(--series-${(index % 8) + 1})`
  return {
    line: each,
    path: path ?? '',
    bandPath: bandPath ?? '',
    colour,
    dash: dashes[index % dashes.length],
    marks,
    label: null,
  }
}

/** Names stand at the end of their lines, pushed apart where they would touch. */
function withNames(lines: readonly DrawnTrendLine[], plot: TrendLinesLayout['plot'], room: number): DrawnTrendLine[] {
  const named = lines
    .filter((each) => each.marks.length > 0)
    .toSorted((a, b) => (a.marks.at(-1)?.y ?? 0) - (b.marks.at(-1)?.y ?? 0))
  const heights = spreadApart(
    named.map((each) => (each.marks.at(-1)?.y ?? 0) + 4),
    { gap: labelHeight, low: plot.top + 8, high: plot.bottom },
  )
  const byId = new Map(named.map((each, index) => [each.line.id, heights[index] ?? 0]))
  return lines.map((each) => {
    const y = byId.get(each.line.id)
    return y === undefined
      ? each
      : { ...each, label: { text: fitText(each.line.name, room, 13), x: plot.right + 6, y } }
  })
}

/** As many period labels as have room, the last one always. */
function periodLabels(
  labels: readonly string[],
  places: readonly number[],
  plot: TrendLinesLayout['plot'],
): TrendLinesLayout['periods'] {
  const shown: TrendLinesLayout['periods'] = []
  let free = Number.POSITIVE_INFINITY
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const label = labels[index] ?? ''
    const width = textWidth(label, 12)
    const place = places[index] ?? 0
    const x = Math.max(width / 2, Math.min(place, plot.right + 14 - width / 2))
    if (x + width / 2 + 12 > free) continue
    free = x - width / 2
    shown.push({ x, label, anchor: 'middle' })
  }
  return shown.toReversed()
}
