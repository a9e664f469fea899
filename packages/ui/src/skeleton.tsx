import type { ReactElement } from 'react'

export interface SkeletonProps {
  /** What is being fetched; announced once. */
  readonly label: string
  readonly lines?: number
}

/** Returns the grey shape of what is about to appear. */
export function Skeleton({ label, lines = 6 }: SkeletonProps): ReactElement {
  return (
    <output className="ek-skeleton" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} aria-hidden="true" />
      ))}
    </output>
  )
}
