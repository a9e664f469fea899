import { useCallback, useEffect, useRef, useState } from 'react'
import { parseMessage } from '../messages.ts'
import type { OutboxState } from '../outbox/outbox-store.ts'
import { readPairing, PAIRING, type Pairing } from '../pairing/pairing.ts'
import { listenForMessages, ownId, sendToOwnContexts } from '../platform/runtime.ts'
import { onLocalChange } from '../platform/storage.ts'
import { trustOf } from '../trust.ts'
import type { Desk } from './desk.ts'

/** What the panel shows of the way to the server; `pairing` is undefined until it has been looked up. */
export interface OutboxView {
  readonly state: OutboxState | null
  readonly pairing: Pairing | null | undefined
  /** How many commands the server has taken since the panel was opened. */
  readonly sentHere: number
  readonly refresh: () => void
}

/** Follows the outbox and the pairing of this computer, and wakes the service worker when the network is back. */
export function useOutbox(desk: Desk | null): OutboxView {
  const [state, setState] = useState<OutboxState | null>(null)
  const [pairing, setPairing] = useState<Pairing | null | undefined>(undefined)
  const [sentHere, setSentHere] = useState(0)
  const seen = useRef(new Set<string>())
  const refresh = useCallback(() => {
    void desk?.outbox.state().then((next) => {
      for (const id of next.waiting) seen.current.add(id)
      const left = new Set([...next.waiting, ...next.refused.map(({ id }) => id)])
      setState(next)
      setSentHere([...seen.current].filter((id) => !left.has(id)).length)
    })
    void readPairing().then(setPairing)
  }, [desk])
  useEffect(() => {
    refresh()
    const wake = (): void => void sendToOwnContexts({ type: 'outbox.changed' })
    wake()
    const stopListening = listenForMessages((raw, sender) => {
      if (trustOf(sender, ownId()) === 'own-page' && parseMessage(raw)?.type === 'outbox.progress') refresh()
      return null
    })
    const stop = onLocalChange(PAIRING, () => {
      refresh()
      wake()
    })
    globalThis.addEventListener('online', wake)
    return () => {
      stop()
      stopListening()
      globalThis.removeEventListener('online', wake)
    }
  }, [refresh])
  return { state, pairing, sentHere, refresh }
}
