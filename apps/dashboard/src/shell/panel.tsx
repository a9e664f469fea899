import { useId, type ReactElement, type ReactNode } from 'react'

export interface PanelProps {
  /** Absent where what is inside brings its own heading, as figures do. */
  readonly title?: string
  readonly lead?: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Returns one raised part of a page; a region of its own when it has a title. */
export function Panel({ title, lead, aside, children }: PanelProps): ReactElement {
  const id = useId()
  return (
    <section className="panel" aria-labelledby={title === undefined ? undefined : id}>
      {title === undefined ? null : (
        <header className="panel-header">
          <div className="min-w-0">
            <h2 id={id}>{title}</h2>
            {lead === undefined ? null : <p>{lead}</p>}
          </div>
          {aside}
        </header>
      )}
      {children}
    </section>
  )
}
