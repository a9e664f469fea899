import { liveDismissal } from '@evenkeel/contract/live-dismissal.ts'
import { livePath } from '@evenkeel/contract/routes.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { factsKey, loadedCursor } from '../facts/facts-query.ts'
import { sessionKey } from '../shell/query-client.ts'
import { openLive, type LiveConnection, type LiveListener, type LiveState } from './live-connection.ts'

function liveUrl(coalition: string): string {
  const url = new URL(livePath.replace(':coalition', encodeURIComponent(coalition)), window.location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}

function openWebSocket(url: string, listener: LiveListener, onDismissed: () => void): () => void {
  const socket = new WebSocket(url)
  socket.addEventListener('open', listener.onOpen)
  socket.addEventListener('message', (message: MessageEvent<unknown>) => listener.onMessage(message.data))
  socket.addEventListener('close', ({ code }) => {
    listener.onClose()
    if (code === liveDismissal.code) onDismissed()
  })
  return () => socket.close()
}

/** Returns the state of the live channel and a way to try again; the facts are fetched anew whenever the ledger has grown. */
export function useLive(coalition: string): { readonly state: LiveState; readonly retry: () => void } {
  const queries = useQueryClient()
  const [state, setState] = useState<LiveState>('connecting')
  const connection = useRef<LiveConnection | null>(null)
  useEffect(() => {
    const opened = openLive({
      openSocket: (listener) =>
        openWebSocket(liveUrl(coalition), listener, () => {
          // What the reader may has changed, or ended: everything that was fetched under it is asked for anew.
          void queries.invalidateQueries({ queryKey: sessionKey })
          void queries.invalidateQueries({ queryKey: factsKey(coalition) })
        }),
      schedule: (afterMs, call) => {
        const timer = window.setTimeout(call, afterMs)
        return () => window.clearTimeout(timer)
      },
      random: Math.random,
      isOnline: () => navigator.onLine,
      onState: setState,
      onCursor: (cursor) => {
        const loaded = loadedCursor(queries, coalition)
        if (loaded !== null && cursor > loaded) void queries.invalidateQueries({ queryKey: factsKey(coalition) })
      },
    })
    connection.current = opened
    const wake = (): void => opened.retry()
    const sleep = (): void => setState('offline')
    window.addEventListener('online', wake)
    window.addEventListener('offline', sleep)
    return () => {
      window.removeEventListener('online', wake)
      window.removeEventListener('offline', sleep)
      opened.close()
    }
  }, [coalition, queries])
  return { state, retry: () => connection.current?.retry() }
}
