import { type ReactNode, useMemo } from 'react'
import { ChartSurface } from '../chart-surface/chart-surface.tsx'
import { MarkGroup } from '../chart-surface/mark-group.tsx'
import { Legend } from '../legend/legend.tsx'
import { NotEnough } from '../not-enough/not-enough.tsx'
import {
  cellOfNumbers,
  layoutTieMatrix,
  type MatrixCell,
  stepInMatrix,
  type TieMatrixData,
  type TieMatrixLayout,
  whyNoTieMatrix,
} from './layout.ts'
import { readMatrixCell, readTieMatrix } from './reading.ts'

export interface TieMatrixProps {
  data: TieMatrixData
  width: number
  /** The node whose row and column stand out. */
  selected?: string | null
  /** Enter or a click on a square chooses its row; null on Escape. */
  onSelect?: (id: string | null) => void
}

/** Returns who is tied to whom as a square of rows and columns, circle by circle: the larger a square, the stronger the tie. */
export function TieMatrix({ data, width, selected = null, onSelect }: TieMatrixProps): ReactNode {
  const reason = whyNoTieMatrix(data)
  const layout = useMemo(() => layoutTieMatrix(data, width), [data, width])
  const title = `Matrix of ${data.tieMeasure}`
  if (reason !== null) return <NotEnough title={title} reason={reason} width={width} />
  const { rows, cells, cell, left, top } = layout
  const marks = cells.map((each) => ({
    id: each.id,
    sentence: readMatrixCell(each, rows, data),
    box: { x: left + each.column * cell, y: top + each.row * cell, width: cell, height: cell },
  }))
  const chosen = rows.findIndex(({ node }) => node.id === selected)
  const open = (id: string): void => {
    const row = cells.find((each) => each.id === id)?.row
    if (row !== undefined) onSelect?.(rows[row]?.node.id ?? null)
  }
  return (
    <ChartSurface
      title={title}
      description={readTieMatrix(data)}
      width={width}
      height={layout.height}
      marks={marks}
      step={(from, direction) => stepInMatrix(cells, from, direction)}
      onOpen={onSelect === undefined ? undefined : open}
      onLeave={onSelect === undefined ? undefined : () => onSelect(null)}
      legend={<MatrixLegend data={data} layout={layout} />}
    >
      {chosen === -1 ? null : <ChosenBands layout={layout} place={chosen} />}
      <Names layout={layout} />
      {layout.circles.map(({ circle, x, y, side }) => (
        <rect className="chart-circle" key={`${circle} ${x}`} x={x} y={y} width={side} height={side} />
      ))}
      {cells.map((each, index) => (
        <MarkGroup key={each.id} id={each.id} sentence={marks[index]?.sentence ?? ''}>
          <Square each={each} layout={layout} />
        </MarkGroup>
      ))}
    </ChartSurface>
  )
}

function Names({ layout: { rows, cell, left, top } }: { layout: TieMatrixLayout }): ReactNode {
  return rows.map(({ node, name, number, y }, place) => (
    <g key={node.id}>
      <text className="chart-axis chart-name" x={2} y={y + cell / 2 + 4}>
        {name.cut ? <title>{node.name}</title> : null}
        {name.shown}
      </text>
      {cell >= cellOfNumbers ? (
        <text className="chart-axis" x={left + place * cell + cell / 2} y={top - 7} textAnchor="middle">
          {number}
        </text>
      ) : null}
      <line className="chart-rule" x1={left} x2={left + rows.length * cell} y1={y + cell} y2={y + cell} />
    </g>
  ))
}

function Square({ each, layout }: { each: MatrixCell; layout: TieMatrixLayout }): ReactNode {
  const { cell, left, top } = layout
  const middle = { x: left + each.column * cell + cell / 2, y: top + each.row * cell + cell / 2 }
  return (
    <>
      <rect className="chart-hit" x={middle.x - cell / 2} y={middle.y - cell / 2} width={cell} height={cell} />
      {each.row === each.column ? (
        <circle className="chart-own" cx={middle.x} cy={middle.y} r={1.6} />
      ) : (
        <rect className="chart-bar-strong" x={each.x} y={each.y} width={each.side} height={each.side} rx={1} />
      )}
    </>
  )
}

function ChosenBands({ layout, place }: { layout: TieMatrixLayout; place: number }): ReactNode {
  const { rows, cell, left, top } = layout
  return (
    <>
      <rect className="chart-chosen" x={0} y={top + place * cell} width={left + rows.length * cell} height={cell} />
      <rect className="chart-chosen" x={left + place * cell} y={top} width={cell} height={rows.length * cell} />
    </>
  )
}

function MatrixLegend({ data, layout }: { data: TieMatrixData; layout: TieMatrixLayout }): ReactNode {
  const entries = [
    {
      label: `a tie (larger: more ${data.tieMeasure.replace(/^at least \d+ /, '')})`,
      swatch: <rect className="chart-bar-strong" x={5} y={2} width={10} height={10} rx={1} />,
    },
    { label: 'the row itself', swatch: <circle className="chart-own" cx={10} cy={7} r={1.6} /> },
  ]
  if (layout.circles.length > 0) {
    entries.push({
      label: 'a circle with more ties inside than out',
      swatch: <rect className="chart-circle" x={1.5} y={1} width={17} height={12} />,
    })
  }
  return (
    <>
      {layout.key.length === 0 ? null : (
        <ol className="chart-key" aria-label="The rows in full">
          {layout.key.map(({ id, number, name }) => (
            <li key={id} value={number}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ol>
      )}
      <Legend entries={entries} />
      {layout.leftOut === 0 ? null : (
        <p className="chart-hint">
          {`${layout.leftOut} ${data.parties} with the weakest ties did not fit here; the table has them all.`}
        </p>
      )}
    </>
  )
}
