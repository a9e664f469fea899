import type { FigureCell, FigureTable } from './figure-table.ts'

/** What spreadsheet programs take for the start of a formula (OWASP, CSV injection), in full width as well. */
const formulaStart = /^[=+\-@\t\r\n\0＝＋－＠]/u

function csvCell(cell: FigureCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = formulaStart.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Returns the table as CSV (RFC 4180, with a byte order mark for spreadsheets), with no text left that runs as a formula. */
export function tableCsv(table: FigureTable): string {
  const lines = [table.columns.map((column) => column.label), ...table.rows]
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`
}
