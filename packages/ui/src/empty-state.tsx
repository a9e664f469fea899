import type { ReactElement, ReactNode } from 'react'

export interface EmptyStateProps {
  /** What is not there: "Nothing is overdue." */
  readonly title: string
  /** Why, and what would fill it. */
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** Returns a quiet answer for a place with nothing in it yet. */
export function EmptyState({ title, children, actions }: EmptyStateProps): ReactElement {
  return (
    <div className="ek-empty">
      <p className="ek-empty-title">{title}</p>
      {children === undefined ? null : <div className="ek-empty-body">{children}</div>}
      {actions === undefined ? null : <div className="ek-notice-actions">{actions}</div>}
    </div>
  )
}
