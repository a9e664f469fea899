import type { ReactElement } from 'react'

const paths = {
  today: 'M4 6h12M4 10h12M4 14h7',
  participation: 'M4 15V9m4 6V5m4 10v-4m4 4V7',
  power: 'M11 3L5 11h4l-1 6 7-9h-4z',
  network:
    'M5 6a1.5 1.5 0 1 0 0-.01M15 6a1.5 1.5 0 1 0 0-.01M10 15a1.5 1.5 0 1 0 0-.01M6.5 6h7M6 7.5l3.3 5.5M14 7.5L10.7 13',
  reliance: 'M10 4v12M4 8l6-4 6 4M4 8l-1.5 4h4L5 8m11 0l-1.5 4h4L16 8M7 16h6',
  commitments: 'M4 6l1.5 1.5L8 5M4 13l1.5 1.5L8 12M11 6.5h6M11 13.5h6',
  coalition: 'M3 10a4 4 0 1 0 8 0 4 4 0 1 0-8 0m6 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0',
  pulse: 'M2 10h4l2.5-5 4 10L15 10h3',
  names: 'M3 5h8v5H3zM9 10h8v5H9z',
  settings: 'M4 6h7m4 0h1M4 14h1m4 0h7M13 4v4M7 12v4',
} as const

export type NavigationIconName = keyof typeof paths

/** Returns a line drawing of 20 × 20 that goes with a word and is hidden from screen readers. */
export function NavigationIcon({ name }: { readonly name: NavigationIconName }): ReactElement {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none">
      <path d={paths[name]} stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
