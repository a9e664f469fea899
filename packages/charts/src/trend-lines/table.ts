import type { FigureTable } from '../figure-frame/figure-table.ts'
import { sortTrendLines, type TrendLinesData } from './layout.ts'

/** Returns the lines' numbers, one row per line and period. */
export function trendLinesTable(data: TrendLinesData): FigureTable {
  return {
    caption: data.measure,
    columns: [
      { label: 'Line', kind: 'text' },
      { label: 'Period', kind: 'text' },
      { label: 'Value', kind: 'share' },
      { label: 'From', kind: 'share' },
      { label: 'To', kind: 'share' },
      { label: `n (${data.unit})`, kind: 'number' },
    ],
    rows: sortTrendLines(data.lines).flatMap((line) =>
      data.periods.map((period, index) => {
        const point = line.points[index]
        return [line.name, period.label, point?.value ?? null, point?.low ?? null, point?.high ?? null, point?.n ?? 0]
      }),
    ),
  }
}
