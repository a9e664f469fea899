import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableCsv } from './table-csv.ts'

function csvOf(cell: string | number | null): string {
  const table = { caption: '', columns: [{ label: 'Name', kind: 'text' as const }], rows: [[cell]] }
  return tableCsv(table).replace('\uFEFFName\r\n', '').replace(/\r\n$/u, '')
}

test('commas, quotes and line ends are quoted, a missing value is empty and numbers stay numbers', () => {
  expect(csvOf('a "b", c')).toBe('"a ""b"", c"')
  expect(csvOf(null)).toBe('')
  expect(csvOf(-3.5)).toBe('-3.5')
})

test('no text starts the way a spreadsheet formula does, not even after a quote', () => {
  expect(csvOf('=HYPERLINK("https://example.org")')).toBe('"\'=HYPERLINK(""https://example.org"")"')
  fc.assert(
    fc.property(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'),
      fc.string(),
      (start, rest) => {
        expect(csvOf(start + rest)).toMatch(/^"?'/u)
      },
    ),
  )
})

test('a column label is escaped like a cell', () => {
  const csv = tableCsv({ caption: '', columns: [{ label: '=1+1', kind: 'text' }], rows: [] })
  expect(csv).toBe("\uFEFF'=1+1\r\n")
})
