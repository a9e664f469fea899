import type { ReactNode } from 'react'
import { nameLine, type NamedRow } from './named-rows.ts'

/** Returns the name and the value of one row, the name in full on pointing where it was cut. */
export function RowName({ row }: { row: NamedRow }): ReactNode {
  return (
    <>
      <text className="chart-label" x={row.nameX} y={row.nameY}>
        {row.name.cut ? <title>{row.name.full}</title> : null}
        {row.name.shown}
      </text>
      {row.nameRest === null ? null : (
        <text className="chart-label" x={row.nameX} y={row.nameY + nameLine}>
          {row.nameRest}
        </text>
      )}
      <text className="chart-value chart-halo" x={row.valueX} y={row.valueY} textAnchor="end">
        {row.value}
      </text>
    </>
  )
}
