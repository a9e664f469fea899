import { sum } from 'd3-array'
import { countOf } from '../number-words/count-of.ts'
import { isolateName } from '../number-words/isolate-name.ts'
import { shareWords } from '../number-words/share-words.ts'
import { sortTrendLines, type TrendLine, type TrendLinesData, type TrendMark, whyNoTrendLines } from './layout.ts'
import { nothingToRead } from '../not-enough/nothing-to-show.ts'

/** Returns one point in words: whose, when, how much, the band, its n. */
export function readTrendMark({ line, period, point, value }: TrendMark, data: TrendLinesData): string {
  const band =
    point.low === null || point.high === null
      ? ''
      : ` (${data.band === null ? '' : `${data.band} `}${shareWords(point.low)} to ${shareWords(point.high)})`
  return `${isolateName(line.name)}, ${period.label}: ${shareWords(value)}${band}, of ${countOf(point.n, data.unit)}.`
}

function changeOf(line: TrendLine, data: TrendLinesData): string {
  const measured = line.points.flatMap((point, index) =>
    point.value === null ? [] : [{ value: point.value, label: data.periods[index]?.label ?? '' }],
  )
  const first = measured[0]
  const last = measured.at(-1)
  if (first === undefined || last === undefined) return `${isolateName(line.name)} has too little to say`
  if (first === last) return `${isolateName(line.name)} stood at ${shareWords(first.value)} in ${first.label}`
  const from = `${shareWords(first.value)} in ${first.label}`
  const to = `${shareWords(last.value)} in ${last.label}`
  const change = last.value - first.value
  if (Math.abs(change) < 0.005) return `${isolateName(line.name)} stayed at ${to}`
  return `${isolateName(line.name)} ${change > 0 ? 'rose' : 'fell'} from ${from} to ${to}`
}

/** Returns the lines in one sentence, with their n: how the highest and, of several, one more went; the reason where there is too little. */
export function readTrendLines(data: TrendLinesData): string {
  const reason = whyNoTrendLines(data)
  if (reason !== null) return nothingToRead(reason)
  const lines = sortTrendLines(data.lines)
  const changes = lines.slice(0, 2).map((line) => changeOf(line, data))
  const more = lines.length > 2 ? `; ${lines.length - 2} more in the figure` : ''
  const n = sum(data.lines, (line) => sum(line.points, (point) => point.n))
  return `${data.measure}: ${changes.join('; ')}${more} (${countOf(n, data.unit)} in ${countOf(data.periods.length, 'periods')}).`
}
