import { Button } from '@evenkeel/ui/button.tsx'
import { KeyboardHint } from '@evenkeel/ui/keyboard-hint.tsx'
import type { ReactElement } from 'react'
import type { OutboxView } from './use-outbox.ts'

export interface StatusBarProps {
  readonly outbox: OutboxView
  /** Ids of the commands that were confirmed in this session. */
  readonly sentHere: number
  readonly showKeys: boolean
  readonly onPair: () => void
  readonly onTryNow: () => void
}

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['j', 'k'], 'move'],
  [['↵'], 'confirm'],
  [['e'], 'edit'],
  [['x'], 'refuse'],
  [['u'], 'undo'],
  [['a'], 'who'],
]

function sentence(outbox: OutboxView, sentHere: number): string {
  const waiting = outbox.state?.waiting.length ?? 0
  const parts = ['Saved on this computer']
  if (waiting > 0) parts.push(`${waiting} waiting`)
  if (sentHere > 0) parts.push(`${sentHere} sent`)
  return parts.join(' · ')
}

/** Returns the line at the panel's foot: what is saved, waits and was sent, and the keys. */
export function StatusBar({ outbox, sentHere, showKeys, onPair, onTryNow }: StatusBarProps): ReactElement {
  const problem = outbox.state?.backOff?.problem ?? null
  const isStuck = problem !== null && (outbox.state?.waiting.length ?? 0) > 0
  return (
    <footer className="status">
      <div className="status-line">
        <output data-testid="outbox-status">{sentence(outbox, sentHere)}</output>
        {outbox.pairing === null ? (
          <Button variant="primary" size="small" onClick={onPair}>
            Pair to send
          </Button>
        ) : isStuck ? (
          <Button variant="quiet" size="small" onClick={onTryNow} title={problem.detail}>
            {problem.code === 'pairing-refused' ? 'Pairing refused' : 'No server: try now'}
          </Button>
        ) : null}
      </div>
      {showKeys ? (
        <p className="keys" aria-hidden="true">
          {KEYS.map(([keys, what]) => (
            <span key={what} className="key">
              <KeyboardHint keys={keys} /> {what}
            </span>
          ))}
        </p>
      ) : null}
    </footer>
  )
}
