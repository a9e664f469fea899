import { nothingToRead } from '../not-enough/nothing-to-show.ts'
import { countOf } from '../number-words/count-of.ts'
import { isolateName } from '../number-words/isolate-name.ts'
import { nameList } from '../number-words/name-list.ts'
import { numberWords } from '../number-words/number-words.ts'
import { type MatrixCell, type MatrixRow, type TieMatrixData, whyNoTieMatrix } from './layout.ts'

/** Returns one square in words; on the diagonal a row's ties, elsewhere the tie between two. */
export function readMatrixCell(cell: MatrixCell, rows: readonly MatrixRow[], data: TieMatrixData): string {
  const [row, column] = [rows[cell.row], rows[cell.column]]
  if (row === undefined || column === undefined) return ''
  const own = isolateName(row.node.name)
  if (row !== column)
    return `${own} and ${isolateName(column.node.name)}: ${numberWords(cell.weight)} ${data.tieMeasure.replace(/^at least \d+ /u, '')}.`
  const circle = row.node.circle === null ? '' : ` (circle ${row.node.circle + 1})`
  const tied =
    row.tied.length === 0
      ? ''
      : ` Tied to ${nameList(
          row.tied.map(({ name }) => name),
          4,
        )}.`
  return `${own}${circle}: ${countOf(row.tied.length, 'ties')}.${tied}`
}

/** Returns the matrix in one sentence, with its n; the reason where there is too little to say. */
export function readTieMatrix(data: TieMatrixData): string {
  const reason = whyNoTieMatrix(data)
  if (reason !== null) return nothingToRead(reason)
  const circleOf = new Map(data.nodes.map(({ id, circle }) => [id, circle]))
  const circles = new Set([...circleOf.values()].filter((circle) => circle !== null)).size
  const inside = data.ties.filter(({ source, target }) => {
    const circle = circleOf.get(source) ?? null
    return circle !== null && circle === circleOf.get(target)
  }).length
  const split =
    circles > 1 && data.ties.length > 0
      ? `; of the ties ${numberWords(inside)} lie inside one of ${numberWords(circles)} circles and ${numberWords(data.ties.length - inside)} between them`
      : ''
  return `${countOf(data.nodes.length, data.parties)} with ${countOf(data.ties.length, 'ties')} (${data.tieMeasure})${split}.`
}
