import { foldName } from '@evenkeel/domain/fold-name.ts'
import { stripMarkup } from '../1-normalise/strip-markup.ts'
import type { Line } from '../1-normalise/line.ts'

/** A table: its titles as they read, folded header words per column, and rows of plain cells. */
export interface Table {
  readonly header: Line
  readonly titles: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly { readonly line: Line; readonly cells: readonly string[] }[]
}

/** Returns the tables among the lines from `from` until `until`; the first row is the header. */
export function readTables(lines: readonly Line[], from: number, until: number): Table[] {
  const tables: Table[] = []
  for (let index = from; index < until; index++) {
    const header = lines[index]
    if (header === undefined || header.kind !== 'row') continue
    const rows: { line: Line; cells: string[] }[] = []
    let next = index + 1
    for (; next < until; next++) {
      const line = lines[next]
      if (line === undefined || line.kind !== 'row') break
      const cells = cellsOf(line.raw)
      const isRuler = cells.every((cell) => cell === '' || /^:?-{1,200}:?$/.test(cell))
      if (!isRuler) rows.push({ line, cells: cells.map((cell) => stripMarkup(cell).plain) })
    }
    const titles = cellsOf(header.raw).map((cell) => stripMarkup(cell).plain)
    const columns = titles.map(foldName)
    // A table whose header is left empty may still have its labels in the first column.
    if (rows.length > 0 || columns.some((column) => column !== '')) tables.push({ header, titles, columns, rows })
    index = next - 1
  }
  return tables
}

/** Returns the cells of a table's row as they are written. */
export function cellsOf(raw: string): string[] {
  // Wikis mark the cells of a header `^` or `||`.
  const row = raw.trim()
  const isWiki = (row.startsWith('||') && row.endsWith('||')) || (row.startsWith('^') && row.endsWith('^'))
  const trimmed = isWiki ? row.replaceAll('^', '|').replaceAll('||', '|') : row
  const inner = trimmed.slice(1, trimmed.endsWith('|') ? -1 : undefined)
  const cells: string[] = []
  let from = 0
  for (let at = 0; at < inner.length; at++) {
    if (inner.charAt(at) === '\\') at += 1
    else if (inner.charAt(at) === '|') {
      cells.push(inner.slice(from, at).trim())
      from = at + 1
    }
  }
  cells.push(inner.slice(from).trim())
  return cells
}
