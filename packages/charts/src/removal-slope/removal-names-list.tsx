import type { ReactNode } from 'react'
import type { RemovalNames } from './layout.ts'

/** Returns names under a small heading, with how many more there are; nothing when there are none. */
export function RemovalNamesList({ heading, names }: { heading: string; names: RemovalNames }): ReactNode {
  if (names.shown.length === 0) return null
  return (
    <div className="chart-names">
      <p>{`${heading} (${names.shown.length + names.more})`}</p>
      <ul>
        {names.shown.map((entry) => (
          <li key={entry.id} dir="auto">
            {entry.text}
          </li>
        ))}
        {names.more > 0 ? <li>{`and ${names.more} more, in the table`}</li> : null}
      </ul>
    </div>
  )
}
