import type { FigureTable } from '../figure-frame/figure-table.ts'
import { orderMatrixNodes, type TieMatrixData } from './layout.ts'

/** Returns every tie of the matrix with its strength and the circles of both ends, in the order of the rows. */
export function tieMatrixTable(data: TieMatrixData): FigureTable {
  const ordered = orderMatrixNodes(data)
  const places = new Map(ordered.map(({ id }, place) => [id, place]))
  const circleWords = (circle: number | null | undefined): string =>
    circle === null || circle === undefined ? '–' : String(circle + 1)
  const rows = data.ties
    .map(({ source, target, weight }) => {
      const [one, two] = [places.get(source) ?? 0, places.get(target) ?? 0]
      return { row: Math.min(one, two), column: Math.max(one, two), weight }
    })
    .sort((a, b) => a.row - b.row || a.column - b.column)
  return {
    caption: `Ties by ${data.tieMeasure}`,
    columns: [
      { label: 'One', kind: 'text' },
      { label: 'The other', kind: 'text' },
      { label: 'Strength', kind: 'number' },
      { label: 'Circle of the one', kind: 'text' },
      { label: 'Circle of the other', kind: 'text' },
    ],
    rows: rows.map(({ row, column, weight }) => [
      ordered[row]?.name ?? '',
      ordered[column]?.name ?? '',
      weight,
      circleWords(ordered[row]?.circle),
      circleWords(ordered[column]?.circle),
    ]),
  }
}
