import type { ReactElement, ReactNode } from 'react'

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad'

export interface BadgeProps {
  readonly tone?: Tone
  readonly title?: string
  readonly children: ReactNode
}

/** Returns a short label whose words carry the meaning; the tone only underlines it. */
export function Badge({ tone = 'neutral', title, children }: BadgeProps): ReactElement {
  return (
    <span className="ek-badge" data-tone={tone} title={title}>
      {children}
    </span>
  )
}
