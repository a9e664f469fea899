import { numberWords } from '../number-words/number-words.ts'
import { shareWords } from '../number-words/share-words.ts'
import type { FigureCell, FigureColumn } from './figure-table.ts'

/** Returns a cell as it is read on a page. */
export function cellWords(cell: FigureCell, kind: FigureColumn['kind']): string {
  if (cell === null) return 'not measured'
  if (typeof cell === 'string') return cell
  return kind === 'share' ? shareWords(cell) : numberWords(cell)
}
