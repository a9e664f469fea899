import type { ReactNode } from 'react'
import { cellWords } from './cell-words.ts'
import type { FigureTable } from './figure-table.ts'

/** Returns a figure's numbers as a table, the first cell of each row being its header. */
export function FigureTableView({ table }: { table: FigureTable }): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reachable by keyboard (WCAG 2.1.1), and many tables would make many landmarks
    <div className="figure-table" role="group" tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" data-kind={column.kind}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, rowIndex) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no key of their own and hold no state
            <tr key={rowIndex}>
              {table.columns.map((column, index) => {
                const words = cellWords(row[index] ?? null, column.kind)
                return index === 0 ? (
                  <th key={column.label} scope="row" dir="auto">
                    {words}
                  </th>
                ) : (
                  <td key={column.label} data-kind={column.kind} dir="auto">
                    {words}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
