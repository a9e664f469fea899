import { liveDismissal, firstLiveMessage, livePing, livePong, type LiveMessage } from '@evenkeel/contract/live.ts'
import { upgradeWebSocket } from '@hono/node-server'
import type { Context } from 'hono'
import type { Granted } from '../granted.ts'
import { concerns, type Dismissed } from '../membership-port.ts'
import type { CoalitionFiles } from './coalition-files.ts'

interface Listener {
  readonly granted: Granted
  isGone: boolean
  close: () => void
}

/** The open WebSockets of a server. */
export interface LiveSockets {
  /**
   * Returns the answer that turns a request into a WebSocket which tells of a coalition's growth, until an instant in epoch milliseconds
   * or for as long as both ends want; null when it asks for none.
   */
  readonly open: (context: Context, granted: Granted, until: number | null) => Promise<Response | null>
  /** Closes those of a coalition that are somebody's. */
  readonly dismiss: (coalition: string, gone: Dismissed) => Promise<void>
}

/** Returns the sockets of a server on which nobody listens yet. */
export function openLiveSockets(files: CoalitionFiles): LiveSockets {
  const listeners = new Map<string, Set<Listener>>()

  function leave(listener: Listener): void {
    const { id } = listener.granted.coalition
    const those = listeners.get(id)
    those?.delete(listener)
    if (those?.size === 0) listeners.delete(id)
  }

  return {
    open: async (context, granted, until) => {
      if (context.req.header('upgrade')?.toLowerCase() !== 'websocket') return null
      const { id } = granted.coalition
      const listener: Listener = { granted, isGone: false, close: () => undefined }
      // From here on a dismissal finds it, also while the connection is still being made.
      listeners.set(id, (listeners.get(id) ?? new Set<Listener>()).add(listener))
      // A connection outlives the request that asked for it, and its store is listened to only from its opening on.
      const release = files.hold(id)
      try {
        const store = await files.open(granted)
        const after = context.req.query('after') ?? null
        let stop: (() => void) | null = null
        let ending: NodeJS.Timeout | undefined
        const end = (): void => {
          stop?.()
          clearTimeout(ending)
          release()
          leave(listener)
        }
        return await upgradeWebSocket(context, {
          onOpen: (_event, socket) => {
            const send = (message: LiveMessage): void => socket.send(JSON.stringify(message))
            listener.close = () => socket.close(liveDismissal.code, liveDismissal.reason)
            if (listener.isGone) {
              listener.close()
              return
            }
            if (until !== null) ending = setTimeout(listener.close, until - Date.now()).unref()
            stop = store.subscribe((cursor) => send({ cursor }))
            release()
            // Read behind the subscription, so that nothing can fall between the two.
            send(firstLiveMessage(store.head().sequence, after))
          },
          onMessage: (event, socket) => {
            if (event.data === livePing) socket.send(livePong)
          },
          onClose: end,
          onError: end,
        })
      } catch (error) {
        release()
        leave(listener)
        throw error
      }
    },
    dismiss: async (coalition, gone) => {
      for (const listener of listeners.get(coalition) ?? []) {
        if (!concerns(gone, listener.granted)) continue
        listener.isGone = true
        listener.close()
      }
    },
  }
}
