import type { ReactNode } from 'react'

export interface LegendEntry {
  label: string
  /** Drawn in a box of 20 × 14. */
  swatch: ReactNode
}

/** Returns what the shapes and colours of a figure mean, in words. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }): ReactNode {
  return (
    <ul className="chart-legend">
      {entries.map((entry) => (
        <li key={entry.label}>
          <svg width={20} height={14} viewBox="0 0 20 14" aria-hidden="true">
            {entry.swatch}
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  )
}
