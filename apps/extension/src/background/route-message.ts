import { parseMessage } from '../messages.ts'
import type { Sender } from '../platform/runtime.ts'
import { trustOf } from '../trust.ts'

export interface Doors {
  readonly outboxChanged: () => Promise<void>
}

/** Returns what the service worker answers to a message, or null for what is not its own; only our own pages have doors here. */
export function routeMessage(
  raw: unknown,
  sender: Sender,
  ownId: string | null,
  doors: Doors,
): Promise<unknown> | null {
  if (trustOf(sender, ownId) !== 'own-page') return null
  const message = parseMessage(raw)
  if (message?.type !== 'outbox.changed') return null
  return doors.outboxChanged().then(() => ({ ok: true }))
}
