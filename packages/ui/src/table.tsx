import { useId, type ReactElement, type ReactNode } from 'react'

export interface TableColumn<Row> {
  readonly id: string
  readonly header: string
  /** Right-aligned, with figures of equal width. */
  readonly numeric?: boolean
  readonly cell: (row: Row) => ReactNode
}

export interface TableProps<Row> {
  readonly caption: string
  readonly captionHidden?: boolean
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  /** Shown in place of rows when there are none. */
  readonly empty?: string
  /** On a narrow page each row is a block of named figures, for a table with more columns than it has room for. */
  readonly narrowBlocks?: boolean
}

/** Returns a native table whose first column heads its rows, inside a region that scrolls by keyboard when it is too wide. */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowId,
  empty = 'Nothing to show.',
  narrowBlocks = false,
}: TableProps<Row>): ReactElement {
  const captionId = useId()
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="ek-table-region" aria-labelledby={captionId} tabIndex={0}>
      <table className="ek-table" data-narrow-blocks={narrowBlocks || undefined}>
        <caption id={captionId} className={captionHidden ? 'ek-only-heard' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column.id}
                scope="col"
                data-heads={index === 0 || undefined}
                data-numeric={column.numeric || undefined}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" data-heads data-numeric={column.numeric || undefined}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} data-numeric={column.numeric || undefined} data-header={column.header}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  )
}
