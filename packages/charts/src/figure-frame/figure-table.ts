/** `share` is 0 to 1 and is shown as a percentage; `number` is shown as it is. */
export interface FigureColumn {
  label: string
  kind: 'text' | 'number' | 'share'
}

/** A null cell means that there is no value, which is not zero; it is shown as "not measured". */
export type FigureCell = string | number | null

/** The same numbers as a figure, as a table: every row has one cell per column. */
export interface FigureTable {
  caption: string
  columns: FigureColumn[]
  rows: FigureCell[][]
}
