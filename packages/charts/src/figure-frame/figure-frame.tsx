import { type ReactNode, useId } from 'react'
import { saysNothing } from '../not-enough/nothing-to-show.ts'
import type { FigureTable } from './figure-table.ts'
import { FigureTableView } from './figure-table-view.tsx'
import { tableCsv } from './table-csv.ts'
import { useMeasuredWidth } from './use-measured-width.ts'

/** What a figure rests on. */
export interface FigureBasis {
  /** How much was counted, in words: "120 turns in 8 meetings"; null where the figure is withheld, which is no zero. */
  n: string | null
  /** One sentence: how the numbers came about. */
  method: string
  /** On the interval or the chance band; where there is none, why, in one plain clause; null where the figure is withheld. */
  uncertainty: string | null
}

export interface FigureFrameProps {
  heading: string
  /** The level of the heading on its page. */
  headingLevel?: 2 | 3 | 4
  /** The figure in one sentence. */
  reading: string
  table: FigureTable
  basis: FigureBasis
  /** The name of the downloaded file, without its ending. */
  fileName?: string
  /** What belongs beside the heading: a filter. */
  aside?: ReactNode
  /** How the figure is measured, in full: a disclosure or a link, under the table. */
  explanation?: ReactNode
  /** Draws the figure for a width in pixels. */
  children: (width: number) => ReactNode
}

/** Returns a figure with its sentence, its numbers as a table and as CSV, and the line that says what it rests on. */
export function FigureFrame(props: FigureFrameProps): ReactNode {
  const { heading, headingLevel = 2, reading, table, basis } = props
  const Heading = `h${headingLevel}` as const
  const id = useId()
  const [box, width] = useMeasuredWidth(640)
  // The sentence says already why there is nothing to draw.
  const isDrawn = basis.n !== null && !saysNothing(reading)
  const isListed = basis.n !== null && table.rows.length > 0
  const fileName = props.fileName ?? heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  return (
    <figure className="figure" aria-labelledby={id}>
      <div className="figure-head">
        <Heading className="figure-heading" id={id}>
          {heading}
        </Heading>
        {props.aside}
      </div>
      <p className="figure-reading">{reading}</p>
      <div className="figure-box" ref={box}>
        {isDrawn ? props.children(width) : null}
      </div>
      {!isListed ? null : (
        <details className="figure-numbers">
          <summary>Show as table</summary>
          <FigureTableView table={table} />
          <a
            className="figure-download"
            download={`${fileName}.csv`}
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(tableCsv(table))}`}
          >
            Download as CSV
          </a>
        </details>
      )}
      {props.explanation}
      <figcaption className="figure-basis">
        {basis.n === null ? null : (
          <>
            <b>Counted:</b> {basis.n}.{' '}
          </>
        )}
        <b>Method:</b> {basis.method}
        {basis.uncertainty === null ? null : (
          <>
            {' '}
            <b>Uncertainty:</b> {basis.uncertainty}
          </>
        )}
      </figcaption>
    </figure>
  )
}
