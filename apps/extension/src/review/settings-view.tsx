import { permits } from '@evenkeel/contract/permits.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import { Button } from '@evenkeel/ui/button.tsx'
import { Notice } from '@evenkeel/ui/notice.tsx'
import { TextField } from '@evenkeel/ui/text-field.tsx'
import { useEffect, useState, type ReactElement } from 'react'
import {
  dropPendingPairing,
  pendingPairing,
  pollPairing,
  startPairing,
  type PendingPairing,
} from '../pairing/pair-computer.ts'
import { keepPairing, type Pairing } from '../pairing/pairing.ts'
import { DEFAULT_SERVER, parseServerOrigin } from '../pairing/server-origin.ts'
import { EraseSection } from './erase-section.tsx'
import { askForOrigin } from '../platform/permissions.ts'

export interface SettingsViewProps {
  readonly pairing: Pairing | null
  readonly waiting: number
  readonly onDone: () => void
  /** Erases what is kept on this computer; the pairing goes with it. */
  readonly onErase: () => void
}

/** A server of before said nothing of permissions: then it is left to the server to refuse. */
function mayRecord({ coalition: { permissions } }: Pairing): boolean {
  return permissions.length === 0 || permits(permissions, 'record-notes')
}

function deviceName(): string {
  const platform = /Windows|Mac|CrOS|Linux/.exec(navigator.userAgent)?.[0] ?? 'this computer'
  return `Chrome on ${platform}`
}

/** Returns the settings: the server that this computer is paired with, and the way to pair it by a short code. */
export function SettingsView({ pairing, waiting, onDone, onErase }: SettingsViewProps): ReactElement {
  const [address, setAddress] = useState(pairing?.origin ?? DEFAULT_SERVER)
  const [pending, setPending] = useState<PendingPairing | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    void pendingPairing(Date.now()).then(setPending)
  }, [])

  useEffect(() => {
    if (!pending) return undefined
    const timer = setInterval(() => {
      void pollPairing(pending, Date.now()).then((outcome) => {
        if (!outcome.ok) {
          setPending(null)
          setProblem(outcome.problem)
        } else if (outcome.value) {
          setPending(null)
          onDone()
        }
      })
    }, pending.started.intervalSeconds * 1000)
    return () => clearInterval(timer)
  }, [pending, onDone])

  const pair = async (): Promise<void> => {
    const origin = parseServerOrigin(address)
    if (!origin.ok) return setProblem(origin.problem)
    setBusy(true)
    setProblem(null)
    try {
      // Asked before anything else is awaited: the browser wants the person's own click behind it.
      if (!(await askForOrigin(origin.value))) {
        return setProblem({ code: 'permission-refused', detail: 'The browser may not talk to that server.' })
      }
      const started = await startPairing(origin.value, deviceName(), Date.now())
      if (started.ok) setPending(started.value)
      else setProblem(started.problem)
    } finally {
      setBusy(false)
    }
  }

  if (pending) {
    const link = `${pending.origin}/pair?code=${encodeURIComponent(pending.started.userCode)}`
    return (
      <div className="settings">
        <h2>Approve this computer</h2>
        <p>
          Open the dashboard and check that it shows the same code. Only approve a code that you asked for yourself.
        </p>
        <p className="code" data-testid="user-code">
          {pending.started.userCode}
        </p>
        <a
          className="ek-button"
          data-variant="primary"
          data-size="regular"
          href={link}
          target="_blank"
          rel="noreferrer"
        >
          Open {new URL(link).host}
        </a>
        <output className="soft">Waiting for the approval…</output>
        <Button
          variant="quiet"
          onClick={() => {
            setPending(null)
            void dropPendingPairing()
          }}
        >
          Cancel
        </Button>
      </div>
    )
  }
  return (
    <div className="settings">
      <h2>Server</h2>
      {pairing ? (
        <Notice
          tone="good"
          title={`Paired with ${pairing.coalition.name}`}
          actions={
            <Button variant="danger" size="small" onClick={() => void keepPairing(null)}>
              Unpair
            </Button>
          }
        >
          <p>
            {new URL(pairing.origin).host}, as {pairing.coalition.role}.
            {mayRecord(pairing) ? '' : ' That role reads, and records no notes: ask a coordinator for another one.'}
            {waiting > 0 ? ` ${waiting} confirmed ${waiting === 1 ? 'entry waits' : 'entries wait'} to be sent.` : ''}
          </p>
        </Notice>
      ) : (
        <p>What you confirm is kept on this computer, encrypted, until it is paired with your coalition’s server.</p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void pair()
        }}
      >
        <TextField
          label="Server address"
          value={address}
          onChange={setAddress}
          problem={problem ? problem.detail : null}
          hint="Where your coalition’s dashboard is."
          spellCheck={false}
        />
        <div className="row-actions">
          <Button type="submit" variant="primary" busy={busy}>
            {pairing ? 'Pair anew' : 'Pair'}
          </Button>
          <Button variant="quiet" onClick={onDone}>
            Back
          </Button>
        </div>
      </form>
      <EraseSection waiting={waiting} onErase={onErase} />
    </div>
  )
}
