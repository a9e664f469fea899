import type { ReactNode } from 'react'
import type { MeetingState } from './layout.ts'

export interface StateGlyphProps {
  state: MeetingState
  x: number
  y: number
  radius: number
}

/** Returns the shape of a state: each of the six differs from the others in shape, not in colour alone. */
export function StateGlyph({ state, x, y, radius }: StateGlyphProps): ReactNode {
  const half = radius * 0.85
  switch (state) {
    case 'spoke':
      return <circle cx={x} cy={y} r={radius} fill="var(--accent)" />
    case 'present':
      return <circle cx={x} cy={y} r={radius} fill="var(--chart-ground)" stroke="var(--accent)" strokeWidth={1.75} />
    case 'silent':
      return (
        <g stroke="var(--accent)" strokeWidth={1.75}>
          <circle cx={x} cy={y} r={radius} fill="var(--chart-ground)" />
          <line x1={x - radius} x2={x + radius} y1={y} y2={y} />
        </g>
      )
    case 'absent':
      return (
        <path
          d={`M${x - half} ${y - half}L${x + half} ${y + half}M${x - half} ${y + half}L${x + half} ${y - half}`}
          stroke="var(--bad)"
          strokeWidth={1.75}
          fill="none"
        />
      )
    case 'not-on-roster':
      return <circle cx={x} cy={y} r={1.25} fill="var(--ink-soft)" />
    case 'not-measured':
      return (
        <rect
          x={x - half}
          y={y - half}
          width={half * 2}
          height={half * 2}
          fill="none"
          stroke="var(--ink-soft)"
          strokeDasharray="2 1.5"
        />
      )
    default:
      return state satisfies never
  }
}
