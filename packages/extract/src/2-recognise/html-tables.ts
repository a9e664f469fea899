import { foldName } from '@evenkeel/domain/fold-name.ts'
import { stripMarkup } from '../1-normalise/strip-markup.ts'
import type { Line } from '../1-normalise/line.ts'
import type { Table } from './tables.ts'

interface Row {
  readonly line: Line
  readonly cells: string[]
}

const ROWS_MAX = 500

/** Returns whether a line of notes is a cell of a table written in HTML. */
export function isHtmlCell({ raw }: Line): boolean {
  return raw.includes('<t') && /^\s{0,40}(?:<tr[^<>]{0,200}>\s{0,9})?<t[dh][\s>]/i.test(raw)
}

/** Returns the tables written in HTML among the lines from `from` until `until`, each innermost one by itself; the first row is the header. */
export function readHtmlTables(lines: readonly Line[], from: number, until: number): Table[] {
  const tables: Table[] = []
  let rows: Row[] | null = null
  for (let index = from; index < until; index++) {
    const line = lines[index]
    if (line === undefined || !line.raw.includes('<')) continue
    // A table within a table's cell begins anew.
    if (/<table[\s>]/i.test(line.raw)) rows = []
    if (rows === null) continue
    if (/<tr[\s>]/i.test(line.raw) && rows.length < ROWS_MAX) rows.push({ line, cells: [] })
    const [, ...cells] = line.raw.split(/<t[dh](?:\s[^<>]{0,300})?>/i)
    for (const cell of cells) rows.at(-1)?.cells.push(stripMarkup(cell).plain.trim())
    if (!/<\/table>/i.test(line.raw)) continue
    const [header, ...others] = rows.filter((row) => row.cells.length > 0)
    rows = null
    if (header !== undefined)
      tables.push({ header: header.line, titles: header.cells, columns: header.cells.map(foldName), rows: others })
  }
  return tables
}
