import type { ReactElement } from 'react'
import type { LiveState } from './live-connection.ts'

const words: Readonly<
  Record<LiveState, { readonly label: string; readonly tone: string; readonly explanation: string }>
> = {
  connecting: { label: 'Connecting', tone: 'soft', explanation: 'Asking the server to tell of changes.' },
  live: { label: 'Live', tone: 'good', explanation: 'Changes appear here by themselves.' },
  reconnecting: {
    label: 'Reconnecting',
    tone: 'warn',
    explanation: 'The figures may be behind. It is tried again by itself.',
  },
  offline: {
    label: 'Offline',
    tone: 'bad',
    explanation: 'This browser has no network. What you see is the last known state.',
  },
}

export interface LiveStatusProps {
  readonly state: LiveState
  readonly onRetry: () => void
}

/** Returns the state of the live channel in one word, announced when it changes. */
export function LiveStatus({ state, onRetry }: LiveStatusProps): ReactElement {
  const { label, tone, explanation } = words[state]
  return (
    <div className="live-status" data-tone={tone}>
      <output title={explanation}>
        <span className="live-dot" aria-hidden="true" />
        {label}
      </output>
      {state === 'reconnecting' || state === 'offline' ? (
        <button type="button" className="live-retry" onClick={onRetry}>
          Try now
        </button>
      ) : null}
    </div>
  )
}
