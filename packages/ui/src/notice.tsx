import type { ReactElement, ReactNode } from 'react'
import type { Tone } from './badge.tsx'

export interface NoticeProps {
  readonly tone?: Tone
  /** What happened, as one sentence. */
  readonly title: string
  /** What it means and what to do. */
  readonly children?: ReactNode
  /** Buttons or links that do it. */
  readonly actions?: ReactNode
}

/** Returns a box that says what happened and what to do; `bad` interrupts a screen reader, the others wait their turn. */
export function Notice({ tone = 'neutral', title, children, actions }: NoticeProps): ReactElement {
  return (
    <div className="ek-notice" data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <p className="ek-notice-title">{title}</p>
      {children === undefined ? null : <div className="ek-notice-body">{children}</div>}
      {actions === undefined ? null : <div className="ek-notice-actions">{actions}</div>}
    </div>
  )
}
