import type { ReactElement, ReactNode } from 'react'

export interface NamedRowProps {
  readonly name: string
  readonly note: string
  /** What can be done with it, or why nothing can. */
  readonly children: ReactNode
}

/** Returns one row of a list of things with a name, a note below it, and what can be done with it beside that. */
export function NamedRow({ name, note, children }: NamedRowProps): ReactElement {
  return (
    <li className="members-row" data-short>
      <div className="members-who">
        <strong>{name}</strong>
        <span className="text-[13px] text-soft">{note}</span>
      </div>
      {children}
    </li>
  )
}
