import type { Edge } from '@evenkeel/analysis/graph/graph.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import { type GraphReader, malformed, readWeight } from './graph-file.ts'

interface CsvRecord {
  readonly line: number
  readonly fields: readonly string[]
}

/**
 * Returns the graph of comma-, semicolon- or tab-separated text with a header that has `source` and `target`
 * (RFC 4180 quoting). A line without a target adds a node without ties.
 */
export const readCsvGraph: GraphReader = (text, weightColumn) => {
  const body = text.startsWith('\u{feff}') ? text.slice(1) : text
  const [firstLine = ''] = body.split('\n', 1)
  const separator = [',', '\t', ';'].find((candidate) => firstLine.includes(candidate)) ?? ','
  const records = parseRecords(body, separator)
  if (records === null) return malformed('A quoted field is never closed.')
  const [header, ...rows] = records
  const names = header?.fields.map((name) => name.trim()) ?? []
  const find = (column: string): number => {
    const exact = names.indexOf(column)
    return exact === -1 ? names.findIndex((name) => name.toLowerCase() === column.toLowerCase()) : exact
  }
  const source = find('source')
  const target = find('target')
  if (source === -1 || target === -1) return malformed("The first line has no 'source' and 'target' column.")
  const weight = weightColumn === null ? -1 : find(weightColumn)
  if (weightColumn !== null && weight === -1) {
    return fail('graph-weight-invalid', `The first line has no '${weightColumn}' column.`)
  }
  const nodes: string[] = []
  const edges: Edge[] = []
  for (const { line, fields } of rows) {
    const from = fields[source]?.trim() ?? ''
    const to = fields[target]?.trim() ?? ''
    if (from === '') return malformed(`Line ${line} has no source.`)
    nodes.push(from)
    if (to === '') continue
    nodes.push(to)
    if (weightColumn === null) {
      edges.push({ source: from, target: to })
      continue
    }
    const read = readWeight(fields[weight]?.trim(), weightColumn, `Line ${line}`)
    if (!read.ok) return read
    edges.push({ source: from, target: to, weight: read.value })
  }
  return succeed({ nodes, edges, directed: false, weighted: weightColumn !== null })
}

/** Returns the records of the text, empty lines left out, or null when a quote stays open. */
function parseRecords(text: string, separator: string): readonly CsvRecord[] | null {
  const records: CsvRecord[] = []
  let fields: string[] = []
  let field = ''
  let isQuoted = false
  let line = 1
  let start = 1
  const endRecord = (): void => {
    fields.push(field)
    if (fields.length > 1 || field.trim() !== '') records.push({ line: start, fields })
    fields = []
    field = ''
  }
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (character === '\n') line++
    if (isQuoted) {
      if (character !== '"') field += character
      else if (text.charAt(index + 1) === '"') {
        field += '"'
        index++
      } else isQuoted = false
    } else if (character === '"' && field === '') isQuoted = true
    else if (character === separator) {
      fields.push(field)
      field = ''
    } else if (character === '\n') {
      endRecord()
      start = line
    } else if (character !== '\r') field += character
  }
  if (isQuoted) return null
  endRecord()
  return records
}
