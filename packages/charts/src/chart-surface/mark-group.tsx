import type { ReactNode } from 'react'

/** Returns the group of shapes that make up one mark, named by its sentence for those who cannot see it. */
export function MarkGroup({
  id,
  sentence,
  children,
}: {
  id: string
  sentence: string
  children: ReactNode
}): ReactNode {
  return (
    <g data-mark={id} role="graphics-symbol" aria-roledescription="mark" aria-label={sentence}>
      {children}
    </g>
  )
}
