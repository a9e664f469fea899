import type { ReactNode } from 'react'
import type { CommitmentState } from './layout.ts'

const colours: Record<CommitmentState, string> = {
  doneOnTime: 'var(--good)',
  doneLate: 'var(--warn)',
  open: 'var(--accent)',
  overdue: 'var(--bad)',
  undated: 'var(--ink-soft)',
}

/** Returns the pattern fills of the five states: each differs from the others in its texture too, not in colour alone. */
export function SegmentPatterns({ prefix }: { prefix: string }): ReactNode {
  return (
    <defs>
      <Pattern
        id={`${prefix}-doneLate`}
        colour={colours.doneLate}
        path="M-2 2l4 -4M0 8l8 -8M6 10l4 -4"
        strokeWidth={3.5}
      />
      <Pattern id={`${prefix}-overdue`} colour={colours.overdue} path="M0 0l8 8M0 8l8 -8" strokeWidth={2.5} />
      <Pattern id={`${prefix}-undated`} colour={colours.undated} path="M2 2h.01M6 6h.01" strokeWidth={2} />
    </defs>
  )
}

interface PatternProps {
  id: string
  colour: string
  path: string
  strokeWidth: number
}

function Pattern({ id, colour, path, strokeWidth }: PatternProps): ReactNode {
  return (
    <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
      <path d={path} stroke={colour} strokeWidth={strokeWidth} strokeLinecap="round" fill="none" />
    </pattern>
  )
}

/** Returns how a segment of a state is painted. */
export function segmentPaint(state: CommitmentState, prefix: string): { fill: string; stroke: string } {
  const plain: Partial<Record<CommitmentState, string>> = { doneOnTime: colours.doneOnTime, open: 'var(--accent-soft)' }
  return { fill: plain[state] ?? `url(#${prefix}-${state})`, stroke: colours[state] }
}
